package dev.plumbline.scraper.archive;

import dev.plumbline.scraper.archive.Member.Refused;
import dev.plumbline.scraper.capture.PageText;
import dev.plumbline.scraper.capture.PageUrl;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/** A page as browsers save it alone, or SingleFile does: the address stands in a remark before the page begins. */
final class HtmlPage {
    private static final int HEAD = 4096;
    private static final String SAVED_FROM = "saved from url=(";
    private static final String SINGLE_FILE = "Page saved with SingleFile";

    private HtmlPage() {}

    static void read(byte[] file, String name, Budget budget, Consumer<Member> to) throws IOException {
        String text = PageText.decode(file, "");
        String head = remarks(text.substring(0, Math.min(HEAD, text.length())));
        Optional<PageUrl> url = savedFrom(head).or(() -> singleFile(head));
        if (url.isEmpty()) {
            budget.member();
            to.accept(new Refused(
                    name,
                    "This page does not say which address it was saved from; save it as MHTML or with SingleFile."));
            return;
        }
        Instant at = head.contains(SINGLE_FILE)
                ? SavedTime.ofBrowser(field(head, "saved date:")).orElse(null)
                : null;
        Pages.accept(name, url.get(), at, text, budget, to);
    }

    /** What stands in remarks before the first element: what comes later, the page's author may have written. */
    private static String remarks(String head) {
        StringBuilder remarks = new StringBuilder();
        int at = 0;
        while (at < head.length()) {
            int next = head.indexOf('<', at);
            if (next < 0) {
                break;
            }
            if (head.startsWith("<!--", next)) {
                int end = head.indexOf("-->", next);
                int to = end < 0 ? head.length() : end;
                remarks.append(head, next + 4, to).append('\n');
                at = to + 3;
            } else if (head.startsWith("<!", next) || head.startsWith("<?", next) || head.startsWith("<html", next)) {
                // Browsers write their remark before the element, SingleFile right behind it.
                int end = head.indexOf('>', next);
                at = end < 0 ? head.length() : end + 1;
            } else {
                break;
            }
        }
        return remarks.toString();
    }

    /** {@code saved from url=(0023)https://www.example.com/}: the number is the address's length. */
    private static Optional<PageUrl> savedFrom(String head) {
        int at = head.indexOf(SAVED_FROM);
        int close = at < 0 ? -1 : head.indexOf(')', at);
        return close < 0 ? Optional.empty() : PageUrl.parse(word(head, close + 1));
    }

    private static Optional<PageUrl> singleFile(String head) {
        return head.contains(SINGLE_FILE) ? PageUrl.parse(field(head, "url:")) : Optional.empty();
    }

    private static String field(String head, String name) {
        return head.lines()
                .map(String::strip)
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(name.length()).strip())
                .findFirst()
                .orElse("");
    }

    private static String word(String text, int from) {
        int to = from;
        while (to < text.length() && !Character.isWhitespace(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to);
    }
}
