package dev.plumbline.scraper.samples;

import dev.plumbline.scraper.capture.Table;
import dev.plumbline.scraper.claim.Evidence;
import dev.plumbline.scraper.rule.Finding;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A case of the sample records ({@code record-cases.csv}).
 *
 * @param found whether a finding is expected; else silence
 * @param words all stand in the finding's rule, headline or quotes
 */
record RecordCase(String person, boolean found, List<String> words, String title) {
    static List<RecordCase> all() {
        return Table.rows(RecordCase.class, "record-cases.csv").stream()
                .map(row -> new RecordCase(
                        row.getFirst(),
                        row.get(1).equals("found"),
                        List.of(row.get(2).split("\\|", -1)),
                        row.get(3)))
                .toList();
    }

    /** Whether a finding is the one that is meant. */
    boolean isAbout(Finding finding) {
        String all = finding.rule() + " " + finding.headline() + " "
                + finding.evidence().stream().map(Evidence::quote).collect(Collectors.joining(" "));
        return words.stream().allMatch(all::contains);
    }
}
