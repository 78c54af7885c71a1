package dev.plumbline.scraper.rule.catalogue;

import dev.plumbline.scraper.capture.AccountKey;
import dev.plumbline.scraper.claim.Evidence;
import dev.plumbline.scraper.fingerprint.Overlap;
import dev.plumbline.scraper.fingerprint.ReuseThreshold;
import dev.plumbline.scraper.rule.Confidence;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.Family;
import dev.plumbline.scraper.rule.Finding;
import dev.plumbline.scraper.rule.Reuse.SharedPassage;
import dev.plumbline.scraper.rule.Reuse.Template;
import dev.plumbline.scraper.rule.Rule;
import dev.plumbline.scraper.rule.RuleInfo;
import dev.plumbline.scraper.rule.Severity;
import dev.plumbline.scraper.rule.Standing;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@RuleInfo(
        id = "passage-under-another-identity",
        summary = "A passage of this candidate also stands under another identity",
        severity = Severity.ASK,
        family = Family.TEXT,
        standing = Standing.SAME,
        indicators = "R4 R14 L13 O9 L24",
        ask = "How did you write this passage, and what in it comes from somebody else?",
        innocentExplanations = {
            "The other person copied it from this candidate",
            "Both are members of one agency and say so",
            "Both used the same template, course or writing assistant",
            "Both profiles belong to one person, who said so elsewhere"
        })
final class PassageReused implements Rule {

    private static final double MOST = 0.6;
    private static final int MOST_SHOWN = 3;

    @Override
    public List<Finding> check(Dossier dossier) {
        boolean disclosed = !dossier.reuses().isEmpty() && Agency.isDisclosed(dossier);
        Map<SharedPassage, Template> spread = Templates.ofNobody(dossier);
        Map<String, List<SharedPassage>> byPassage = Stream.concat(
                        dossier.reuses().stream()
                                .filter(SharedPassage.class::isInstance)
                                .map(SharedPassage.class::cast),
                        spread.keySet().stream())
                .filter(shared -> ReuseThreshold.isReuse(shared.overlap()))
                // One side's word is not enough: whoever copies a text could say it.
                .filter(shared -> !disclosed || !Agency.isDisclosed(shared.theirsText()))
                .sorted(Others.FIRST_SEEN)
                .collect(Collectors.groupingBy(
                        shared -> shared.mine().evidence().account() + "\n" + shared.mineText(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        Map<AccountKey, List<List<SharedPassage>>> byHolder = byPassage.values().stream()
                .collect(Collectors.groupingBy(
                        all -> all.getFirst().theirs().account(), LinkedHashMap::new, Collectors.toList()));
        return byHolder.values().stream()
                .map(passages -> finding(passages, spread))
                .toList();
    }

    /** One finding for one pair of identities, however many passages they share: the most telling first. */
    private Finding finding(List<List<SharedPassage>> passages, Map<SharedPassage, Template> spread) {
        List<SharedPassage> firsts = passages.stream()
                .map(List::getFirst)
                .sorted(Comparator.comparingInt(
                        (SharedPassage shared) -> -shared.overlap().words()))
                .toList();
        SharedPassage first = firsts.getFirst();
        Overlap overlap = first.overlap();
        Evidence mine = mine(first);
        Optional<Template> template =
                firsts.stream().map(spread::get).filter(Objects::nonNull).findFirst();
        return Finding.of(
                this,
                confidence(overlap),
                heading(template) + ": on " + Sides.where(mine, first.theirs()) + ", and on "
                        + Sides.where(first.theirs(), mine) + " under the name " + Sides.quoted(first.theirName()),
                overlap.words() + " words in common, " + overlap.longestRun() + " of them in a row. "
                        + further(firsts.size() - 1)
                        + Others.firstSeen(first)
                        + (template.isPresent()
                                ? " " + Templates.spread(template.get())
                                : Others.more(
                                        passages.stream().flatMap(List::stream).toList())),
                firsts.stream()
                        .limit(MOST_SHOWN)
                        .flatMap(PassageReused::features)
                        .toList(),
                firsts.stream()
                        .limit(MOST_SHOWN)
                        .flatMap(shared -> Stream.of(mine(shared), shared.theirs()))
                        .toList());
    }

    private static String heading(Optional<Template> template) {
        return template.map(of -> "Same passage under %d identities".formatted(of.accounts()))
                .orElse("Same passage under another identity");
    }

    /** The other passages of the pair: how many, since the evidence shows the most telling only. */
    private static String further(int passages) {
        return switch (passages) {
            case 0 -> "";
            case 1 -> "The two pages share 1 further passage. ";
            default -> "The two pages share " + passages + " further passages. ";
        };
    }

    private static Evidence mine(SharedPassage shared) {
        return Quotes.within(shared.mine().evidence(), shared.mineText());
    }

    private static Stream<Finding.Feature> features(SharedPassage shared) {
        Overlap overlap = shared.overlap();
        return Stream.of(
                new Finding.Feature(
                        "Share of each passage",
                        percent(overlap.ofLeft()),
                        percent(overlap.ofRight()),
                        overlap.words() + " words"),
                new Finding.Feature(
                        "First seen", Others.day(shared, false), Others.day(shared, true), "as far as this team saw"));
    }

    private static Confidence confidence(Overlap overlap) {
        boolean most = Math.max(overlap.ofLeft(), overlap.ofRight()) >= MOST;
        return overlap.longestRun() >= ReuseThreshold.LONG_RUN && most
                ? Confidence.HIGH
                : most || overlap.longestRun() >= ReuseThreshold.LONG_RUN ? Confidence.MEDIUM : Confidence.LOW;
    }

    private static String percent(double share) {
        return Math.round(share * 100) + " %";
    }
}
