package dev.plumbline.scraper.rule.catalogue;

import dev.plumbline.scraper.rule.Confidence;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.Finding;
import dev.plumbline.scraper.rule.Rule;
import dev.plumbline.scraper.watch.ListMatch;
import dev.plumbline.scraper.watch.Matter;
import dev.plumbline.scraper.watch.Watched;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Words for what stands on lists: one finding for one thing said, however many lists and entries have it. */
final class Listings {
    private static final int SHOWN = 5;

    private Listings() {}

    /** What is said, each with all its matches. */
    static Collection<List<ListMatch>> of(Dossier dossier, Set<Matter> matters) {
        Map<String, List<ListMatch>> said = dossier.matches().stream()
                .filter(match -> matters.contains(match.matter()))
                .collect(Collectors.groupingBy(
                        match -> match.matter() + " " + match.said().strip().toLowerCase(Locale.ROOT),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return said.values();
    }

    static Finding finding(Rule rule, Confidence confidence, String headline, String start, List<ListMatch> all) {
        ListMatch first = all.getFirst();
        String entries =
                all.stream().limit(SHOWN).map(Listings::entry).distinct().collect(Collectors.joining("; "));
        String more = all.size() > SHOWN ? "; and " + (all.size() - SHOWN) + " more" : "";
        List<Finding.Feature> compared = all.stream()
                .limit(SHOWN)
                .map(match -> new Finding.Feature(
                        upperFirst(match.matter().label()), match.said(), match.listed(), match.how()))
                .distinct()
                .toList();
        return Finding.of(rule, confidence, headline, start + entries + more + ".", compared, List.of(first.mine()));
    }

    static String upperFirst(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String entry(ListMatch match) {
        Watched on = match.on();
        String programme =
                on.entry().programme() == null ? "" : ", " + on.entry().programme();
        String source = on.source().isBlank() ? "" : " (source: " + Sides.quoted(on.source()) + ")";
        return Sides.quoted(on.entry().label()) + programme + " on the list " + Sides.quoted(on.listName()) + source;
    }
}
