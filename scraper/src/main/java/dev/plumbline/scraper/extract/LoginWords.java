package dev.plumbline.scraper.extract;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** What links to log in or to sign up say. */
final class LoginWords {
    private static final int LONGEST = 30;
    private static final Set<String> WORDS = Table.rows(LoginWords.class, "login-words.csv").stream()
            .map(List::getFirst)
            .map(Fold::of)
            .collect(Collectors.toUnmodifiableSet());

    private LoginWords() {}

    static boolean are(Element link) {
        if (link.childNodeSize() == 0 || link.childNodeSize() > 3) {
            return false;
        }
        String text = link.ownText();
        return !text.isEmpty() && text.length() <= LONGEST && WORDS.contains(Fold.of(text));
    }
}
