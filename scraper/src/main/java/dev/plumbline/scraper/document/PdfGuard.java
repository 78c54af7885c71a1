package dev.plumbline.scraper.document;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks through a PDF's raw bytes before its parser does: the parser inflates each stream into memory as a whole. Whatever
 * stands behind the word {@code stream} is inflated here and thrown away, however the file calls its filter, and what comes out
 * compressed again is inflated again.
 */
final class PdfGuard {
    private static final long MAX_INFLATED = 96L << 20;
    private static final int MAX_STREAMS = 20_000;
    private static final int MAX_LAYERS = 3;
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

    private final byte[] file;
    private final byte[] buffer = new byte[64 << 10];
    private long inflated;
    private int streams;

    private PdfGuard(byte[] file) {
        this.file = file;
    }

    /** @throws Unreadable where the file holds far more than its size */
    static void check(byte[] file) throws Unreadable {
        // Old ways of packing that multiply like inflating does; nobody writes a CV with them.
        String unescaped = unescaped(file);
        if (unescaped.contains("/LZW") || unescaped.contains("/RunLength")) {
            throw new Unreadable("This PDF packs its text in an outdated way that is not read; save it as PDF again.");
        }
        new PdfGuard(file).check();
    }

    private void check() throws Unreadable {
        for (int i = 0; i + STREAM.length < file.length; i++) {
            if (file[i] == 's' && isStream(i)) {
                int from = i + STREAM.length;
                while (from < file.length && (file[from] == '\r' || file[from] == '\n' || file[from] == ' ')) {
                    from++;
                }
                if (++streams > MAX_STREAMS) {
                    throw tooMuch();
                }
                inflate(file, from, file.length - from, 1);
            }
        }
    }

    private boolean isStream(int at) {
        for (int k = 0; k < STREAM.length; k++) {
            if (file[at + k] != STREAM[k]) {
                return false;
            }
        }
        // "endstream" ends one.
        return at < 3 || file[at - 1] != 'd' || file[at - 2] != 'n' || file[at - 3] != 'e';
    }

    private void inflate(byte[] bytes, int from, int length, int layer) throws Unreadable {
        if (length < 2 || !isDeflated(bytes, from)) {
            return;
        }
        if (layer > MAX_LAYERS) {
            throw tooMuch();
        }
        try (Inflater inflater = new Inflater()) {
            inflater.setInput(bytes, from, length);
            boolean first = true;
            int got;
            while ((got = inflater.inflate(buffer)) > 0) {
                inflated += got;
                if (inflated > MAX_INFLATED) {
                    throw tooMuch();
                }
                if (first && isDeflated(buffer, 0)) {
                    throw tooMuch();
                }
                first = false;
            }
        } catch (DataFormatException notDeflated) {
            // What cannot be inflated here, the parser cannot either.
        }
    }

    /** The two bytes before deflated data: method 8, and a check that divides by 31. */
    private static boolean isDeflated(byte[] bytes, int at) {
        int method = bytes[at] & 0xFF;
        int flags = bytes[at + 1] & 0xFF;
        return (method & 0x0F) == 8 && (method << 8 | flags) % 31 == 0;
    }

    /** The file with {@code #4C} in names written as the letter it stands for. */
    private static String unescaped(byte[] file) {
        StringBuilder text = new StringBuilder(file.length);
        for (int i = 0; i < file.length; i++) {
            int high = file[i] == '#' && i + 2 < file.length ? Character.digit(file[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(file[i + 2], 16);
            if (low >= 0) {
                text.append((char) (high << 4 | low));
                i += 2;
            } else {
                text.append((char) (file[i] & 0xFF));
            }
        }
        return text.toString();
    }

    private static Unreadable tooMuch() {
        return new Unreadable("This PDF holds far more than its size lets expect; it is not read.");
    }
}
