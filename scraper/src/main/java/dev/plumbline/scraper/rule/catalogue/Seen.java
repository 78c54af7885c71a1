package dev.plumbline.scraper.rule.catalogue;

import dev.plumbline.scraper.observation.Matter;
import dev.plumbline.scraper.observation.Observation;
import dev.plumbline.scraper.observation.Topic;
import dev.plumbline.scraper.observation.Topics;
import dev.plumbline.scraper.observation.Weight;
import dev.plumbline.scraper.rule.Confidence;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.Finding;
import dev.plumbline.scraper.rule.Rule;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What people saw of one matter, oldest first, without what an agreed accommodation sets aside.
 *
 * @param seen none of a plain choice
 */
record Seen(List<Observation> seen) {

    private static final int MOST_SHOWN = 12;
    private static final int LEAST_SOFT = 2;

    static Seen of(Dossier dossier, Matter matter) {
        return new Seen(dossier.observations().stream()
                .filter(one -> !one.isSetAside())
                .filter(one ->
                        one.picked().filter(choice -> choice.matter() == matter).isPresent())
                .toList());
    }

    private boolean isFirm() {
        return seen.stream().anyMatch(one -> one.picked().orElseThrow().weight() == Weight.FIRM);
    }

    /** How often in all. */
    int times() {
        return (int) Math.min(
                Integer.MAX_VALUE, seen.stream().mapToLong(Observation::times).sum());
    }

    long topics() {
        return seen.stream().map(Observation::topic).distinct().count();
    }

    /** One finding for the matter, where something firm was seen or something soft more than once. */
    List<Finding> findings(Rule rule, String where) {
        return isFirm() || times() >= LEAST_SOFT ? List.of(finding(rule, where)) : List.of();
    }

    /** One finding for the matter: each choice once before any is shown again. */
    Finding finding(Rule rule, String where) {
        Map<String, List<Observation>> byChoice = seen.stream()
                .collect(Collectors.groupingBy(one -> one.evidence().quote(), LinkedHashMap::new, Collectors.toList()));
        Stream<Observation> shown = Stream.concat(
                byChoice.values().stream().map(List::getFirst),
                byChoice.values().stream().flatMap(alike -> alike.stream().skip(1)));
        int others = byChoice.size() - 1;
        return Finding.of(
                rule,
                confidence(),
                where + ": " + Sides.quoted(seen.getFirst().evidence().quote())
                        + (others > 0 ? " and " + others + " more" : ""),
                message(),
                byChoice.values().stream().map(Seen::feature).toList(),
                shown.limit(MOST_SHOWN).map(Observation::evidence).toList());
    }

    /** What is firm is medium and what is soft is low; a second observer makes either surer. */
    private Confidence confidence() {
        boolean two = observers(seen) > 1;
        if (isFirm()) {
            return two ? Confidence.HIGH : Confidence.MEDIUM;
        }
        return two ? Confidence.MEDIUM : Confidence.LOW;
    }

    private String message() {
        LocalDate from = day(seen.getFirst());
        LocalDate to = day(seen.getLast());
        return "Seen " + count(times(), "time") + (from.equals(to) ? " on " + from : " from " + from + " to " + to)
                + " by " + count(observers(seen), "observer") + ".";
    }

    private static Finding.Feature feature(List<Observation> alike) {
        Observation first = alike.getFirst();
        int times = new Seen(alike).times();
        return new Finding.Feature(
                Topics.topic(first.topic()).map(Topic::title).orElseThrow(),
                first.evidence().quote(),
                count(times, "time"),
                "seen by " + count(observers(alike), "observer"));
    }

    private static long observers(List<Observation> seen) {
        return seen.stream()
                .flatMap(one -> one.observers().stream())
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .distinct()
                .count();
    }

    private static LocalDate day(Observation one) {
        return LocalDate.ofInstant(one.at(), ZoneOffset.UTC);
    }

    private static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
