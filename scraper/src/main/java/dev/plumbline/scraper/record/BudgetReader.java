package dev.plumbline.scraper.record;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The text of a file: in UTF-8, UTF-16 or Windows-1252, told by a byte order mark or by the first bytes. Ends with a sentence when the
 * file, or one row of it, goes on for too long.
 */
public final class BudgetReader extends FilterReader {
    /** The most characters of a file. */
    static final long MAX_CHARS = 512L * 1024 * 1024;

    /** The most characters of one row. */
    static final int MAX_ROW = 1_000_000;

    private static final int PEEK = 8_192;
    private static final int HEAD = 16_384;
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private long total;
    private long row;

    private BudgetReader(Reader text) {
        super(text);
    }

    /** Opens a file, told by its first bytes. */
    public static BudgetReader open(InputStream file) throws IOException {
        BufferedInputStream in = new BufferedInputStream(file, PEEK * 2);
        in.mark(PEEK);
        byte[] head = in.readNBytes(PEEK);
        in.reset();
        Charset charset = charset(head);
        in.skipNBytes(mark(head, charset));
        return new BudgetReader(new BufferedReader(new InputStreamReader(in, charset), HEAD));
    }

    /** The beginning of the text, without taking it. */
    public String head() throws IOException {
        in.mark(HEAD);
        char[] head = new char[HEAD];
        int length = 0;
        int read;
        while (length < HEAD && (read = in.read(head, length, HEAD - length)) > 0) {
            length += read;
        }
        in.reset();
        return new String(head, 0, length);
    }

    /** A row is done; the next has its own budget. */
    public void nextRow() {
        row = 0;
    }

    @Override
    public int read() throws IOException {
        return count(super.read(), 1);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        return count(read, read);
    }

    private int count(int result, int read) throws IOException {
        if (result >= 0) {
            total += read;
            row += read;
        }
        if (total > MAX_CHARS) {
            throw new UnreadableFile("The file holds more than 512 million characters. Split it by month.");
        }
        if (row > MAX_ROW) {
            throw new UnreadableFile(
                    "A row goes on for more than a million characters; a quotation mark or a bracket may not be closed. Export the file again.");
        }
        return result;
    }

    private static Charset charset(byte[] head) {
        if (starts(head, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        if (starts(head, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        int even = 0;
        int odd = 0;
        for (int i = 0; i < head.length; i++) {
            if (head[i] == 0) {
                even += 1 - i % 2;
                odd += i % 2;
            }
        }
        if (Math.max(even, odd) > head.length / 4) {
            return odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        }
        return isUtf8(head) ? StandardCharsets.UTF_8 : WESTERN;
    }

    private static int mark(byte[] head, Charset charset) {
        if (charset.equals(StandardCharsets.UTF_8)) {
            return starts(head, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        }
        return starts(head, 0xFF, 0xFE) || starts(head, 0xFE, 0xFF) ? 2 : 0;
    }

    /** The last bytes of the head may be the beginning of a character. */
    private static boolean isUtf8(byte[] head) {
        int length = head.length < PEEK ? head.length : head.length - 4;
        boolean whole = false;
        for (int end = length; end <= head.length && !whole; end++) {
            whole = decodes(ByteBuffer.wrap(head, 0, end));
        }
        return whole;
    }

    private static boolean decodes(ByteBuffer bytes) {
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(bytes);
            return true;
        } catch (CharacterCodingException broken) {
            return false;
        }
    }

    private static boolean starts(byte[] head, int... bytes) {
        if (head.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
