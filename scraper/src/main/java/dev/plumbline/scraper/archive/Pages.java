package dev.plumbline.scraper.archive;

import dev.plumbline.scraper.archive.Member.Refused;
import dev.plumbline.scraper.archive.Member.SavedPage;
import dev.plumbline.scraper.capture.PageUrl;
import java.io.IOException;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Hands over a page, without the files that were embedded in it. */
final class Pages {
    /** Embedded files longer than this are left out: pictures, fonts. */
    private static final int LONGEST_EMBEDDED = 1_000;

    private static final String EMBEDDED = "base64,";

    private Pages() {}

    static void accept(String name, PageUrl url, @Nullable Instant at, String html, Budget budget, Consumer<Member> to)
            throws IOException {
        budget.member();
        String page = withoutEmbedded(html);
        if (page.length() > Budget.MAX_PAGE) {
            to.accept(new Refused(name, "This page is larger than 8 MB without its pictures."));
            return;
        }
        budget.page();
        to.accept(new SavedPage(name, url, at, page));
    }

    /** The page with the content of long {@code data:} addresses cut out. */
    static String withoutEmbedded(String html) {
        int at = html.indexOf(EMBEDDED);
        if (at < 0) {
            return html;
        }
        StringBuilder page = new StringBuilder(html.length() / 2);
        int kept = 0;
        while (at >= 0) {
            int from = at + EMBEDDED.length();
            int to = from;
            while (to < html.length() && isBase64(html.charAt(to))) {
                to++;
            }
            if (to - from > LONGEST_EMBEDDED) {
                page.append(html, kept, from);
                kept = to;
            }
            at = html.indexOf(EMBEDDED, to);
        }
        return page.append(html, kept, html.length()).toString();
    }

    private static boolean isBase64(char c) {
        return (c >= 'A' && c <= 'Z')
                || (c >= 'a' && c <= 'z')
                || (c >= '0' && c <= '9')
                || c == '+'
                || c == '/'
                || c == '='
                || c == '%'
                || c == '-'
                || c == '_';
    }
}
