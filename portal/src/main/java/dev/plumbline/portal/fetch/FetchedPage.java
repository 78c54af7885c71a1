package dev.plumbline.portal.fetch;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a server answered.
 *
 * @param location where a redirect leads; null where it is none
 * @param type the media type in lower case with its parameters; empty where none was said
 * @param body inflated; empty where it was not read
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, only carried
record FetchedPage(int status, @Nullable String location, String type, byte[] body) {
    private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml");
    private static final int LOOKED_AT = 1024;

    boolean isRedirect() {
        return location != null;
    }

    boolean isPage() {
        return PAGES.contains(type.split(";", 2)[0].strip());
    }

    /** The page's source, in the encoding that its header, its mark or its first kilobyte says; else UTF-8. */
    String html() {
        String head = new String(body, 0, Math.min(LOOKED_AT, body.length), StandardCharsets.ISO_8859_1);
        Charset charset = named(type);
        if (charset == null) {
            charset = named(head.toLowerCase(Locale.ROOT));
        }
        String html = new String(body, charset == null ? StandardCharsets.UTF_8 : charset);
        return html.startsWith("\ufeff") ? html.substring(1) : html;
    }

    private static @Nullable Charset named(String text) {
        int at = text.indexOf("charset=");
        if (at < 0) {
            return null;
        }
        StringBuilder name = new StringBuilder();
        for (char c : text.substring(at + "charset=".length()).toCharArray()) {
            if (Character.isLetterOrDigit(c) || "-_:.".indexOf(c) >= 0) {
                name.append(c);
            } else if (!name.isEmpty() || (c != '"' && c != '\'')) {
                break;
            }
        }
        try {
            return Charset.forName(name.toString());
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }
}
