package dev.plumbline.scraper.rule.catalogue;

import dev.plumbline.scraper.record.EmployerRecord;
import dev.plumbline.scraper.record.EmployerRecord.ReferenceContact;
import dev.plumbline.scraper.rule.Confidence;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.Family;
import dev.plumbline.scraper.rule.Finding;
import dev.plumbline.scraper.rule.Rule;
import dev.plumbline.scraper.rule.RuleInfo;
import dev.plumbline.scraper.rule.Severity;
import dev.plumbline.scraper.rule.SharedRecord;
import dev.plumbline.scraper.rule.Standing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

@RuleInfo(
        id = "reference-shared-with-another-candidate",
        summary = "A reference of this candidate is also named by another candidate",
        severity = Severity.ASK,
        family = Family.DOCUMENT,
        standing = Standing.SAME,
        indicators = "L57 L60",
        ask = "Another applicant named the same reference. How do the three of you know one another?",
        innocentExplanations = {
            "The two worked together at the employer that the reference speaks for",
            "The reference is a personnel office, which speaks for many",
            "Both are represented by one agency"
        })
final class ReferenceShared implements Rule {

    private static final int MOST = 5;

    @Override
    public List<Finding> check(Dossier dossier) {
        Map<String, List<SharedRecord>> byReference = dossier.sharedRecords().stream()
                .filter(shared -> shared.what() == SharedRecord.What.REFERENCE)
                .collect(Collectors.groupingBy(shared -> name(shared.mine()), LinkedHashMap::new, Collectors.toList()));
        return byReference.values().stream().limit(MOST).map(this::finding).toList();
    }

    private Finding finding(List<SharedRecord> all) {
        SharedRecord first = all.getFirst();
        String name = name(first.mine());
        long people = all.stream().map(SharedRecord::theirName).distinct().count();
        return Finding.of(
                this,
                isOffice(first) ? Confidence.LOW : Confidence.MEDIUM,
                "Reference shared with another candidate: " + Sides.quoted(name) + " is also named by "
                        + Sides.quoted(first.theirName()),
                people < 2
                        ? "One other candidate names the same contact."
                        : people + " other candidates name the same contact.",
                List.of(new Finding.Feature("Reference", name, name(first.theirs()), "equal")),
                List.of(first.mine().evidence(), first.theirs().evidence()));
    }

    private static String name(EmployerRecord row) {
        return row instanceof ReferenceContact reference
                ? reference.name()
                : row.evidence().quote();
    }

    /** An office's mailbox: {@code hr@}, {@code people@}. */
    private static boolean isOffice(SharedRecord shared) {
        return shared.mine() instanceof ReferenceContact reference
                && reference.emails().stream()
                        .anyMatch(email -> email.matches("(?i)(hr|people|personnel|jobs)@.{1,300}"));
    }
}
