package dev.plumbline.scraper.samples;

import dev.plumbline.scraper.Scraper;
import dev.plumbline.scraper.record.EmployerRecord;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.Finding;
import dev.plumbline.scraper.rule.SharedRecords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Prints, for the folder of record files that the system property {@code records} names, what each deliberate case of it raises and
 * whether each look-alike stays silent; then every finding.
 */
public final class RecordsTable {
    private static final Instant AS_OF = Instant.parse("2026-04-01T00:00:00Z");

    private RecordsTable() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(System.getProperty("records", "records"));
        if (!Files.isDirectory(folder)) {
            System.out.println("No folder of records there. Say which: -Drecords=FOLDER");
            return;
        }
        Map<String, List<Finding>> findings = check(folder);
        int right = 0;
        List<RecordCase> cases = RecordCase.all();
        for (RecordCase one : cases) {
            List<Finding> raised = findings.getOrDefault(one.person(), List.of()).stream()
                    .filter(one::isAbout)
                    .toList();
            boolean as = one.found() != raised.isEmpty();
            right += as ? 1 : 0;
            System.out.printf(
                    "%-5s %-17s %-12s %s%n",
                    as ? "ok" : "WRONG",
                    one.person(),
                    one.found() ? "found" : "silent",
                    one.title()
                            + (raised.isEmpty()
                                    ? ""
                                    : ": " + raised.getFirst().rule() + " ("
                                            + raised.getFirst().confidence() + ")"));
        }
        System.out.printf("figure records-cases %d of %d%n", right, cases.size());
        findings.forEach((person, all) -> all.forEach(finding -> System.out.println(
                person + " | " + finding.rule() + " | " + finding.confidence() + " | " + finding.headline())));
    }

    private static Map<String, List<Finding>> check(Path folder) throws IOException {
        Map<String, List<EmployerRecord>> rows = RecordCast.rows(folder, AS_OF);
        Map<String, List<Finding>> findings = new LinkedHashMap<>();
        for (Map.Entry<String, List<EmployerRecord>> person : rows.entrySet()) {
            List<SharedRecords.Other> others = new ArrayList<>();
            rows.forEach((name, theirs) -> {
                if (!name.equals(person.getKey())) {
                    others.add(new SharedRecords.Other(name, theirs));
                }
            });
            Dossier dossier = new Dossier(AS_OF, RecordCast.pages(person.getKey()), List.of(), List.of())
                    .with(person.getValue(), SharedRecords.of(person.getValue(), others, Set.of()));
            findings.put(person.getKey(), new Scraper().check(dossier).findings());
        }
        return findings;
    }
}
