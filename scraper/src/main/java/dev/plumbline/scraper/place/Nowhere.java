package dev.plumbline.scraper.place;

import dev.plumbline.scraper.capture.Table;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that stand in a place's field and name none: "Remote", "Worldwide", "the internet". */
public final class Nowhere {
    private static final Set<String> WORDS = Table.rows(Nowhere.class, "nowhere.csv").stream()
            .map(List::getFirst)
            .collect(Collectors.toUnmodifiableSet());

    private Nowhere() {}

    /** Whether a part of a place's words names no place. */
    public static boolean is(String words) {
        String plain = words.strip().toLowerCase(Locale.ROOT);
        return WORDS.contains(plain) || plain.codePoints().noneMatch(Character::isLetter);
    }
}
