package dev.plumbline.portal.reuse.ui;

import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.finding.DismissalReason;
import dev.plumbline.portal.reuse.DismissedReuse;
import dev.plumbline.portal.reuse.Pairing;
import dev.plumbline.scraper.rule.Family;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Words about what is shared. */
final class ReuseWords {
    /** What else could explain it, whatever is shared, as keys of texts; what pages cannot show first. */
    static final List<String> EXPLANATIONS =
            List.of("reuse.copied", "reuse.sameTemplate", "reuse.byAnAgency", "reuse.notJoined");

    private ReuseWords() {}

    /** {@code Text}, {@code Contact}. */
    static String family(Family family) {
        return Words.of(family);
    }

    /** The family as files to keep have it, whatever the language of the screen. */
    static String inFiles(Family family) {
        String word = family.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    static String families(Collection<Family> families) {
        return families.stream().map(ReuseWords::family).collect(Collectors.joining(", "));
    }

    static String identities(int number) {
        return Words.say("reuse.identities", number);
    }

    /** How much is shared; what is shared where nothing was counted. */
    static String extent(Pairing line) {
        return line.words() > 0
                ? Words.say("reuse.extent", line.words(), line.edges().size())
                : line.extent();
    }

    /** Why a line was dismissed, in a few words. */
    static String reason(DismissedReuse answer) {
        String label = answer.reason() == null ? "" : answer.reason();
        return DismissalReason.of(label).map(Words::of).orElseGet(() -> Words.say("screen.dismissed"));
    }
}
