package dev.plumbline.scraper.rule.catalogue;

import dev.plumbline.scraper.capture.Table;
import dev.plumbline.scraper.claim.Claim.Headline;
import dev.plumbline.scraper.claim.Claim.Job;
import dev.plumbline.scraper.record.EmployerRecord.Software;
import dev.plumbline.scraper.rule.Confidence;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.Finding;
import dev.plumbline.scraper.rule.Rule;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The programs of an inventory that are asked about ({@code programs.csv}), by computer. A program is known by its whole name, so that
 * a library or a part of another name is none. Approved programs and computers of a help desk are left out.
 */
final class Programs {

    /** What a program does. */
    enum Kind {
        REMOTE,
        ATTENDED,
        JIGGLER,
        AWAKE,
        KVM,
        VPN
    }

    private static final int LONGEST = 120;
    private static final List<List<String>> TABLE = Table.rows(Programs.class, "programs.csv");
    private static final Map<String, Kind> KINDS = kinds();
    private static final Set<String> HELPS = words("helps");
    private static final List<Phrase> HELPS_TITLES =
            words("helps-title").stream().map(Phrase::of).toList();

    /** Words behind a name that tell an edition, not another program. */
    private static final Set<String> EDITION = Set.of(
            "x64",
            "x86",
            "64",
            "32",
            "bit",
            "64bit",
            "32bit",
            "for",
            "windows",
            "mac",
            "macos",
            "linux",
            "desktop",
            "free",
            "msi",
            "portable",
            "version",
            "edition",
            "app",
            "application",
            "pro",
            "amd64",
            "arm64",
            "en",
            "us");

    private Programs() {}

    /** The programs of a kind, by computer. */
    static Map<String, List<Software>> of(Dossier dossier, Kind kind) {
        if (helpsOthers(dossier)) {
            return Map.of();
        }
        Set<String> approved =
                dossier.team().approvedTools().stream().map(Programs::name).collect(Collectors.toSet());
        return dossier.records(Software.class)
                .filter(program -> KINDS.get(name(program.product())) == kind || isKvm(program, kind))
                .filter(program -> !approved.contains(name(program.product())))
                .filter(program -> Phrase.words(program.host()).stream().noneMatch(HELPS::contains))
                .collect(Collectors.groupingBy(Software::host, LinkedHashMap::new, Collectors.toList()));
    }

    /**
     * One finding a computer that has programs of a kind.
     *
     * @param what before the names: {@code Remote access}
     */
    static List<Finding> findings(Rule rule, Dossier dossier, Kind kind, String what, String message) {
        return of(dossier, kind).entrySet().stream()
                .map(computer -> Finding.of(
                        rule,
                        Confidence.MEDIUM,
                        what + ": " + Sides.quoted(String.join(", ", names(computer.getValue()))) + " on "
                                + RowsShown.cut(computer.getKey()),
                        message,
                        List.of(),
                        RowsShown.evidence(computer.getValue())))
                .toList();
    }

    /** The distinct names of programs, as written. */
    static List<String> names(List<Software> programs) {
        return programs.stream()
                .collect(Collectors.toMap(
                        program -> name(program.product()), Software::product, (a, b) -> a, LinkedHashMap::new))
                .values()
                .stream()
                .map(RowsShown::cut)
                .toList();
    }

    /** Without version and edition: {@code AnyDesk 9.0.1 (64-bit)} is {@code anydesk}. */
    private static String name(String product) {
        List<String> words = Phrase.words(product.substring(0, Math.min(LONGEST, product.length())));
        int end = words.size();
        while (end > 1 && (EDITION.contains(words.get(end - 1)) || isVersion(words.get(end - 1)))) {
            end--;
        }
        return String.join(" ", words.subList(0, end));
    }

    /** Makers put their own names before what the thing is. */
    private static boolean isKvm(Software program, Kind kind) {
        String name = " " + name(program.product());
        return kind == Kind.KVM
                && KINDS.entrySet().stream()
                        .filter(entry ->
                                entry.getValue() == Kind.KVM && entry.getKey().indexOf(' ') > 0)
                        .anyMatch(entry -> name.endsWith(" " + entry.getKey()));
    }

    private static boolean isVersion(String word) {
        return word.matches("v?[0-9]{1,9}[a-z]?[0-9]{0,4}");
    }

    private static boolean helpsOthers(Dossier dossier) {
        return Stream.concat(
                        dossier.claims(Job.class)
                                .filter(job -> job.period().ongoing())
                                .map(job -> String.valueOf(job.title())),
                        dossier.claims(Headline.class).map(Headline::text))
                .map(Phrase::words)
                .anyMatch(words ->
                        HELPS_TITLES.stream().anyMatch(title -> !title.in(words).isEmpty()));
    }

    private static Map<String, Kind> kinds() {
        Map<String, Kind> kinds = new HashMap<>();
        for (Kind kind : Kind.values()) {
            TABLE.stream()
                    .filter(row -> row.getFirst().equalsIgnoreCase(kind.name()))
                    .flatMap(row -> row.stream().skip(1))
                    .forEach(name -> kinds.put(String.join(" ", Phrase.words(name)), kind));
        }
        return Map.copyOf(kinds);
    }

    private static Set<String> words(String kind) {
        return TABLE.stream()
                .filter(row -> row.getFirst().equals(kind))
                .flatMap(row -> row.stream().skip(1))
                .collect(Collectors.toUnmodifiableSet());
    }
}
