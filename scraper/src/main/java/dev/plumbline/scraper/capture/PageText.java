package dev.plumbline.scraper.capture;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;

/** The text of a page or a file that comes as bytes. */
public final class PageText {
    private static final int HEAD = 1024;
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private PageText() {}

    /**
     * The text: by its byte order mark, else by the name said with it, else by what the page's head says, else UTF-8 where it
     * is that, else windows-1252, as browsers do.
     *
     * @param said the character set that was said with it; empty where none was
     */
    public static String decode(byte[] bytes, String said) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        Optional<Charset> named = charset(said).or(() -> charset(inHead(bytes)));
        return named.map(charset -> new String(bytes, charset)).orElseGet(() -> guess(bytes));
    }

    private static String guess(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, WESTERN);
        }
    }

    /** The name behind the first {@code charset=} of the first {@value #HEAD} bytes. */
    private static String inHead(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        int at = head.toLowerCase(Locale.ROOT).indexOf("charset=");
        if (at < 0) {
            return "";
        }
        int from = at + "charset=".length();
        while (from < head.length() && "\"' ".indexOf(head.charAt(from)) >= 0) {
            from++;
        }
        int to = from;
        while (to < head.length()
                && (Character.isLetterOrDigit(head.charAt(to)) || "-_:".indexOf(head.charAt(to)) >= 0)) {
            to++;
        }
        return head.substring(from, to);
    }

    private static Optional<Charset> charset(String name) {
        try {
            return name.isBlank() ? Optional.empty() : Optional.of(Charset.forName(name.strip()));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
