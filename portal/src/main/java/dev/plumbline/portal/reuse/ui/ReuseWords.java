package dev.plumbline.portal.reuse.ui;

import dev.plumbline.portal.finding.DismissalReason;
import dev.plumbline.portal.reuse.DismissedReuse;
import dev.plumbline.scraper.rule.Family;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Words about what is shared. */
final class ReuseWords {
    /** What else could explain it, whatever is shared; what pages cannot show first. */
    static final List<String> EXPLANATIONS = List.of(
            "One of them was copied from and does not know; the pages cannot show this",
            "All used the same template, course text or writing assistant",
            "An agency wrote it for its people, or its people share a mailbox",
            "Two of the accounts belong to one person and were not joined yet");

    private ReuseWords() {}

    /** {@code Text}, {@code Contact}. */
    static String family(Family family) {
        String word = family.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    static String families(Collection<Family> families) {
        return families.stream().map(ReuseWords::family).collect(Collectors.joining(", "));
    }

    static String count(int number, String thing) {
        return number == 1 ? "1 " + thing : String.format(Locale.ENGLISH, "%,d %ss", number, thing);
    }

    static String identities(int number) {
        return number == 1 ? "1 identity" : String.format(Locale.ENGLISH, "%,d identities", number);
    }

    /** Why a line was dismissed, in a few words. */
    static String reason(DismissedReuse answer) {
        String label = answer.reason() == null ? "" : answer.reason();
        return DismissalReason.of(label).map(DismissalReason::words).orElse("Dismissed");
    }
}
