package dev.plumbline.scraper.site;

import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Origin;
import dev.plumbline.scraper.extract.Line;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where somebody introduces themselves in the first person: "Hi, I’m Jane Doe, …". */
final class Introduction {
    private static final List<String> BEGINNINGS = List.of(
            "i’m ",
            "i'm ",
            "i am ",
            "my name is ",
            "ich bin ",
            "ich heiße ",
            "mein name ist ",
            "je suis ",
            "je m'appelle ",
            "je m’appelle ",
            "soy ",
            "me llamo ",
            "eu sou ",
            "sou o ",
            "sou a ",
            "sono ",
            "mi chiamo ",
            "ik ben ",
            "jestem ",
            "jag är ",
            "jeg er ",
            "меня зовут ",
            "мене звати ",
            "моє ім'я ",
            "nazywam się ",
            "mam na imię ",
            "benim adım ",
            "adım ");
    private static final int FIRST_LINES = 12;
    private static final int MOST_WORDS = 4;

    private Introduction() {}

    /** The line and the name it says. */
    record Named(Line line, String name) {}

    static Optional<Named> of(Page page) {
        return page.outline().lines().stream()
                .limit(FIRST_LINES)
                .filter(line -> line.text().length() <= 400)
                .flatMap(line -> name(line.text()).map(name -> new Named(line, name)).stream())
                .findFirst();
    }

    static void read(Page page, Claims claims) {
        of(page).ifPresent(named -> claims.add(
                Spot.of(named.line(), named.name(), Origin.TEXT), evidence -> new Claim.Name(named.name(), evidence)));
    }

    /** The words in capitals right behind the beginning, two or more; a single one is more often a trade than a name. */
    private static Optional<String> name(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (String beginning : BEGINNINGS) {
            int at = lower.indexOf(beginning);
            if (at >= 0 && at <= 20 && lower.length() == text.length()) {
                String name = capitals(text.substring(at + beginning.length()));
                if (name.indexOf(' ') > 0) {
                    return Optional.of(name);
                }
            }
        }
        return Optional.empty();
    }

    private static String capitals(String text) {
        int end = 0;
        int words = 0;
        for (String word : text.split(" ", MOST_WORDS + 1)) {
            String plain = word.replaceAll("[,.!;:]$", "");
            if (plain.isEmpty() || !Character.isUpperCase(plain.codePointAt(0)) || words == MOST_WORDS) {
                break;
            }
            end += plain.length() + (words == 0 ? 0 : 1);
            words++;
            if (plain.length() < word.length()) {
                break;
            }
        }
        return text.substring(0, end);
    }
}
