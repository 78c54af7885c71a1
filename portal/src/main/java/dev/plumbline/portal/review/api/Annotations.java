package dev.plumbline.portal.review.api;

import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.base.ui.FindingWords;
import dev.plumbline.portal.base.ui.Language;
import dev.plumbline.portal.base.ui.LibraryWords;
import dev.plumbline.portal.finding.Captured;
import dev.plumbline.portal.finding.DismissalScope;
import dev.plumbline.portal.finding.DismissalScopes;
import dev.plumbline.portal.finding.Statements;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.MemberNames;
import dev.plumbline.scraper.claim.Evidence;
import dev.plumbline.scraper.rule.RuleInfo;
import dev.plumbline.scraper.rule.Standing;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts a candidate's findings on a page. */
@Component
class Annotations {
    private final AnnotationRepository findings;
    private final DismissalScopes scopes;
    private final MemberNames names;
    private final TenantTransaction transactions;
    private final Clock clock;

    Annotations(
            AnnotationRepository findings,
            DismissalScopes scopes,
            MemberNames names,
            TenantTransaction transactions,
            Clock clock) {
        this.findings = findings;
        this.scopes = scopes;
        this.names = names;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * The findings of a candidate with evidence on a page.
     *
     * @param page canonical address; empty for every page, each finding at its first quote
     * @param language of what the library says; quotes stay as they are
     */
    List<Annotation> of(Member member, UUID candidate, String page, Language language) {
        return transactions.call(member.team(), () -> {
            List<PageFinding> found = findings.findings(member.team(), candidate, page, clock.instant());
            Map<UUID, String> answered = names.of(
                    member.team(),
                    found.stream()
                            .map(PageFinding::answeredBy)
                            .filter(Objects::nonNull)
                            .collect(Collectors.toSet()));
            return found.stream()
                    .map(finding -> annotation(member, finding, page, answered, language))
                    .toList();
        });
    }

    private Annotation annotation(
            Member member, PageFinding finding, String page, Map<UUID, String> names, Language language) {
        Evidence here = finding.evidence().stream()
                .filter(evidence -> evidence.url().canonical().equals(page))
                .findFirst()
                .or(() -> finding.evidence().stream()
                        .filter(evidence -> Captured.capture(evidence).isPresent())
                        .findFirst())
                .orElse(finding.evidence().getFirst());
        return new Annotation(
                finding.id(),
                "Annotation",
                "assessing",
                finding.firstSeen(),
                body(member, finding, names, language),
                new Annotation.Target(
                        here.url().toString(),
                        List.of(
                                Annotation.Selector.words(here.quote(), here.prefix(), here.suffix()),
                                Annotation.Selector.element(here.cssPath()))));
    }

    private Annotation.Body body(Member member, PageFinding finding, Map<UUID, String> names, Language language) {
        Optional<RuleInfo> rule = RuleTable.of(finding.rule());
        UUID by = finding.answeredBy();
        return new Annotation.Body(
                finding.id(),
                finding.rule(),
                rule.map(info -> List.of(info.indicators().split(" ", -1))).orElse(List.of()),
                finding.family(),
                finding.severity(),
                finding.confidence(),
                rule.map(RuleInfo::standing).orElse(Standing.DIFFER).name().toLowerCase(Locale.ROOT),
                FindingWords.say(language, finding.headline()),
                FindingWords.say(language, finding.message()),
                rule.map(info -> LibraryWords.say(language, info.ask())).orElse(""),
                rule.stream()
                        .flatMap(info -> Arrays.stream(info.innocentExplanations()))
                        .map(words -> LibraryWords.say(language, words))
                        .toList(),
                finding.evidence().stream().map(Annotations::quote).toList(),
                scopes.of(member, finding.rule(), finding.evidence()).stream()
                        .map(DismissalScope::label)
                        .toList(),
                new Annotation.Disposition(
                        finding.state(), finding.reason(), by == null ? null : names.get(by), finding.answeredAt()));
    }

    private static Annotation.Quote quote(Evidence evidence) {
        Optional<UUID> capture = Captured.capture(evidence);
        return new Annotation.Quote(
                capture.orElse(null),
                capture.isPresent() ? evidence.url().toString() : null,
                Statements.source(evidence),
                evidence.capturedAt(),
                evidence.quote(),
                evidence.prefix(),
                evidence.suffix());
    }
}
