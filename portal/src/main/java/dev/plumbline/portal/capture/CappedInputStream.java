package dev.plumbline.portal.capture;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;

/** Fails as soon as more bytes came through than allowed; nothing is buffered. */
final class CappedInputStream extends FilterInputStream {

    /** More bytes than allowed. */
    static final class TooLarge extends IOException {
        @Serial
        private static final long serialVersionUID = 1;
    }

    private long left;

    CappedInputStream(InputStream in, long cap) {
        super(in);
        this.left = cap;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(Math.max(0, read));
        return read;
    }

    @Override
    public long skip(long n) throws IOException {
        long skipped = super.skip(n);
        count(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(long bytes) throws TooLarge {
        left -= bytes;
        if (left < 0) {
            throw new TooLarge();
        }
    }
}
