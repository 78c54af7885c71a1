package dev.plumbline.scraper.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;

/** What one uploaded file may cost: bytes after inflating, and members. */
final class Budget {
    /** Characters of one page, as everywhere. */
    static final int MAX_PAGE = 8 << 20;

    /** Bytes of one file of pages inside an archive. */
    static final int MAX_FILE = 32 << 20;

    private static final long MAX_INFLATED = 1L << 30;
    private static final int MAX_MEMBERS = 20_000;
    private static final int MAX_PAGES = 5_000;

    private long inflated;
    private int members;
    private int pages;

    /** The budget is used up; the message is a sentence. */
    static final class Spent extends IOException {
        @Serial
        private static final long serialVersionUID = 1;

        Spent(String sentence) {
            super(sentence);
        }
    }

    /** Counts a member of any kind. */
    void member() throws Spent {
        if (++members > MAX_MEMBERS) {
            throw new Spent("This archive has more than 20,000 members; the rest was not read.");
        }
    }

    /** Counts a page. */
    void page() throws Spent {
        if (++pages > MAX_PAGES) {
            throw new Spent("This archive has more than 5,000 pages; the rest was not read.");
        }
    }

    /** The same stream; what is read from it is counted. */
    InputStream counted(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                int one = super.read();
                count(one < 0 ? 0 : 1);
                return one;
            }

            @Override
            public int read(byte[] buffer, int from, int length) throws IOException {
                int got = super.read(buffer, from, length);
                count(Math.max(got, 0));
                return got;
            }

            @Override
            public long skip(long count) throws IOException {
                long skipped = super.skip(count);
                count(skipped);
                return skipped;
            }
        };
    }

    private void count(long bytes) throws Spent {
        inflated += bytes;
        if (inflated > MAX_INFLATED) {
            throw new Spent("This archive holds more than 1 GB; the rest was not read.");
        }
    }
}
