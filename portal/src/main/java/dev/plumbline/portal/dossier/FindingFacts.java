package dev.plumbline.portal.dossier;

import dev.plumbline.portal.finding.Captured;
import dev.plumbline.portal.finding.DismissalReason;
import dev.plumbline.portal.finding.Disposition;
import dev.plumbline.portal.finding.FindingDetail;
import dev.plumbline.portal.finding.FindingRow;
import dev.plumbline.portal.finding.Statements;
import dev.plumbline.portal.rules.RuleTexts;
import dev.plumbline.scraper.capture.AccountKey;
import dev.plumbline.scraper.claim.Evidence;
import dev.plumbline.scraper.rule.Finding;
import dev.plumbline.scraper.rule.RuleInfo;
import dev.plumbline.scraper.rule.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes findings into a dossier.
 *
 * @param own the candidate's accounts: what stands elsewhere is another's
 * @param people the team's members by id
 */
record FindingFacts(Redaction level, Redactor redactor, Set<AccountKey> own, Map<UUID, String> people) {
    static final String FORMER = "a former member";

    FindingFacts {
        own = Set.copyOf(own);
        people = Map.copyOf(people);
    }

    DossierFacts.Finding of(FindingDetail detail) {
        FindingRow row = detail.row();
        Optional<RuleInfo> rule = RuleTexts.of(row.rule());
        boolean others = level.hidesPeople() && detail.evidence().stream().anyMatch(said -> !isOwn(said.evidence()));
        String asks = rule.map(RuleInfo::summary).orElseGet(() -> RuleTexts.label(row.rule()));
        return new DossierFacts.Finding(
                others ? asks : redactor.text(row.headline()),
                others ? "" : redactor.text(row.message()),
                weight(row.severity()),
                lower(row.confidence().name()),
                lower(row.family().name()).replace('_', ' '),
                row.rule(),
                asks,
                row.firstSeen(),
                row.state().label(),
                null,
                detail.evidence().stream().map(this::quote).toList(),
                detail.compared().stream()
                        .map(feature -> compared(feature, others))
                        .toList(),
                rule.map(info -> List.of(info.innocentExplanations())).orElse(List.of()),
                rule.map(RuleInfo::ask).orElse(null),
                detail.history().stream()
                        .filter(answer -> answer.undoneAt() == null)
                        .map(this::answer)
                        .toList());
    }

    private DossierFacts.Quote quote(FindingDetail.Said said) {
        Evidence evidence = said.evidence();
        if (level.hidesPeople() && !isOwn(evidence)) {
            return new DossierFacts.Quote(
                    "another source", "", Redactor.OTHERS, "", null, evidence.capturedAt(), null, null);
        }
        UUID capture = Captured.capture(evidence).orElse(null);
        UUID by = said.capturedBy();
        return new DossierFacts.Quote(
                Statements.source(evidence),
                redactor.text(evidence.prefix()),
                redactor.text(evidence.quote()),
                redactor.text(evidence.suffix()),
                capture == null ? null : redactor.text(evidence.url().toString()),
                evidence.capturedAt(),
                by == null ? null : name(by),
                capture);
    }

    private boolean isOwn(Evidence evidence) {
        return own.contains(evidence.account()) && Captured.capture(evidence).isPresent();
    }

    private DossierFacts.Compared compared(Finding.Feature feature, boolean others) {
        return new DossierFacts.Compared(
                redactor.text(feature.name()),
                others ? Redactor.WITHHELD : redactor.text(feature.left()),
                others ? Redactor.WITHHELD : redactor.text(feature.right()),
                feature.result());
    }

    private DossierFacts.Answer answer(Disposition answer) {
        return new DossierFacts.Answer(
                answer.state().label(),
                Optional.ofNullable(answer.reason())
                        .flatMap(DismissalReason::of)
                        .map(DismissalReason::words)
                        .orElse(null),
                answer.at(),
                answer.until(),
                name(answer.member()),
                redactor.internal(answer.comment()),
                redactor.maybe(answer.shareableComment()));
    }

    private @Nullable String name(UUID member) {
        return level.hidesPeople() ? null : people.getOrDefault(member, FORMER);
    }

    private static String weight(Severity severity) {
        return switch (severity) {
            case NOTE -> "Note";
            case ASK -> "Ask";
            case SETTLE -> "Settle before offer";
        };
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
