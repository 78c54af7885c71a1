package dev.plumbline.portal.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.portal.DeskData;
import dev.plumbline.portal.PortalTest;
import dev.plumbline.portal.TestClock;
import dev.plumbline.portal.TestPortal;
import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.Role;
import dev.plumbline.portal.team.TeamPolicy;
import dev.plumbline.scraper.capture.AccountKey;
import dev.plumbline.scraper.claim.Evidence;
import dev.plumbline.scraper.rule.Confidence;
import dev.plumbline.scraper.rule.Coverage;
import dev.plumbline.scraper.rule.Family;
import dev.plumbline.scraper.rule.Finding;
import dev.plumbline.scraper.rule.Report;
import dev.plumbline.scraper.rule.Severity;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class StandingDismissalsTest {
    private static final AccountKey GIG = new AccountKey("gighub", "rafael");
    private static final AccountKey CODE = new AccountKey("codeport", "rafael");
    private static final AccountKey BOARD = new AccountKey("workboard", "rafael");
    private static final String PLACE = "place-differs-between-profiles";

    @Autowired
    TestPortal portal;

    @Autowired
    DeskData data;

    @Autowired
    TestClock clock;

    @Autowired
    Inbox inbox;

    @Autowired
    Dispositions dispositions;

    @Autowired
    StandingDismissals standing;

    @Autowired
    SignOffs signOffs;

    @Autowired
    TeamPolicy policy;

    @Autowired
    Findings findings;

    @Autowired
    TenantTransaction transactions;

    private Member lead;
    private UUID candidate;
    private Finding first;

    @BeforeEach
    void a_candidate_whose_two_accounts_name_two_places() {
        lead = portal.member(portal.team(), Role.LEAD);
        candidate = data.candidate(lead, "Rafael Dantas");
        first = finding(PLACE, Severity.ASK, "Portugal", GIG, CODE);
    }

    @Test
    void a_pair_answers_what_is_open_and_what_opens_later_and_says_where_it_was_said() {
        Finding second = finding(PLACE, Severity.ASK, "Spain", GIG, CODE);
        found(candidate, first, second);
        UUID said = row(candidate, first).id();
        assertThat(standing.offers(lead, said)).contains(new ScopeOffer(DismissalScope.PAIR, 1));
        dismiss(first, DismissalScope.PAIR);
        Finding later = finding(PLACE, Severity.ASK, "Malta", CODE, GIG);
        found(candidate, first, second, later);
        assertThat(states(candidate, first, second, later)).containsOnly(DispositionState.DISMISSED);
        Disposition given = history(candidate, later).getFirst();
        assertThat(given.givenWith()).isEqualTo(said);
        assertThat(given.member()).isEqualTo(lead.id());
        assertThat(standing.all(lead)).singleElement().satisfies(each -> {
            assertThat(each.covered()).isEqualTo(2);
            assertThat(each.state(clock.instant())).isEqualTo(StandingDismissal.State.STANDS);
        });
    }

    @Test
    void another_pair_another_rule_and_a_heavier_finding_stay_open() {
        found(candidate, first);
        dismiss(first, DismissalScope.PAIR);
        Finding pair = finding(PLACE, Severity.ASK, "Spain", GIG, BOARD);
        Finding third = finding(PLACE, Severity.ASK, "Spain", GIG, CODE, BOARD);
        Finding rule = finding("name-differs-between-profiles", Severity.ASK, "Rafa", GIG, CODE);
        Finding heavier = finding(PLACE, Severity.SETTLE, "Spain", GIG, CODE);
        found(candidate, first, pair, third, rule, heavier);
        assertThat(states(candidate, pair, third, rule, heavier)).containsOnly(DispositionState.OPEN);
    }

    @Test
    void a_candidate_and_a_rule_cover_the_accounts_that_are_known_and_nobody_else() {
        Finding board = finding(PLACE, Severity.ASK, "Spain", GIG, CODE, BOARD);
        found(candidate, board);
        dismiss(board, DismissalScope.CANDIDATE_AND_RULE);
        Finding unknown = finding(PLACE, Severity.ASK, "Spain", GIG, new AccountKey("fresh", "rafael"));
        Finding rule = finding("name-differs-between-profiles", Severity.ASK, "Rafa", GIG, CODE);
        found(candidate, board, first, unknown, rule);
        assertThat(states(candidate, board, first)).containsOnly(DispositionState.DISMISSED);
        assertThat(states(candidate, unknown, rule)).containsOnly(DispositionState.OPEN);

        UUID other = data.candidate(lead, "Rafael Dantas");
        Finding theirs = finding(PLACE, Severity.ASK, "Malta", GIG, CODE);
        found(other, theirs);
        assertThat(states(other, theirs)).containsOnly(DispositionState.OPEN);
    }

    @Test
    void a_colleagues_claim_and_a_later_answer_go_before() {
        Finding claimed = finding(PLACE, Severity.ASK, "Spain", GIG, CODE);
        Finding reopened = finding(PLACE, Severity.ASK, "Malta", GIG, CODE);
        found(candidate, first, claimed, reopened);
        Member second = portal.member(lead.team(), Role.RECRUITER);
        dispositions.answer(second, row(candidate, claimed).id(), NewDisposition.of(DispositionState.CLAIMED));
        dismiss(first, DismissalScope.PAIR);
        assertThat(states(candidate, claimed)).containsOnly(DispositionState.CLAIMED);
        clock.advance(Duration.ofMinutes(1));
        dispositions.answer(second, row(candidate, reopened).id(), NewDisposition.of(DispositionState.OPEN));
        found(candidate, first, claimed, reopened);
        assertThat(states(candidate, reopened)).containsOnly(DispositionState.OPEN);
    }

    @Test
    void taking_it_back_opens_all_at_once_and_later_and_by_anybody_who_answers() {
        Finding second = finding(PLACE, Severity.ASK, "Spain", GIG, CODE);
        found(candidate, first, second);
        assertThat(dispositions.undo(lead, dismiss(first, DismissalScope.PAIR).id()))
                .isTrue();
        assertThat(states(candidate, first, second)).containsOnly(DispositionState.OPEN);

        Disposition again = dismiss(first, DismissalScope.PAIR);
        assertThat(states(candidate, first, second)).containsOnly(DispositionState.DISMISSED);
        clock.advance(Duration.ofDays(3));
        Member recruiter = portal.member(lead.team(), Role.RECRUITER);
        assertProblem(404, () -> standing.takeBack(portal.member(portal.team(), Role.ADMIN), again.id()));
        assertProblem(403, () -> standing.takeBack(portal.member(lead.team(), Role.AUDITOR), again.id()));
        standing.takeBack(recruiter, again.id());
        assertThat(states(candidate, first, second)).containsOnly(DispositionState.OPEN);
        assertProblem(404, () -> standing.takeBack(recruiter, again.id()));
        Finding later = finding(PLACE, Severity.ASK, "Malta", GIG, CODE);
        found(candidate, first, second, later);
        assertThat(states(candidate, later)).containsOnly(DispositionState.OPEN);
    }

    @Test
    void one_that_is_not_signed_counts_nowhere() {
        policy.signDismissals(portal.member(lead.team(), Role.ADMIN), Severity.ASK);
        Member second = portal.member(lead.team(), Role.LEAD);
        Finding other = finding(PLACE, Severity.ASK, "Spain", GIG, CODE);
        found(candidate, first, other);
        Disposition asked = dismiss(first, DismissalScope.PAIR);
        found(candidate, first, other);
        assertThat(states(candidate, first, other)).containsOnly(DispositionState.OPEN);
        signOffs.approve(second, asked.id());
        assertThat(states(candidate, first, other)).containsOnly(DispositionState.DISMISSED);
        assertThat(signOffs.undo(second, asked.id())).isTrue();
        assertThat(states(candidate, first, other)).containsOnly(DispositionState.OPEN);
        signOffs.sendBack(second, asked.id(), "Ask first");
        found(candidate, first, other);
        assertThat(states(candidate, first, other)).containsOnly(DispositionState.OPEN);
        assertThat(standing.all(lead).getFirst().state(clock.instant())).isEqualTo(StandingDismissal.State.SENT_BACK);
    }

    @Test
    void it_ends_by_the_clock() {
        Finding other = finding(PLACE, Severity.ASK, "Spain", GIG, CODE);
        found(candidate, first, other);
        dispositions.answer(
                lead,
                row(candidate, first).id(),
                new NewDisposition(
                        DispositionState.DISMISSED,
                        DismissalReason.AGENCY,
                        DismissalScope.PAIR,
                        clock.instant().plus(Duration.ofDays(30)),
                        null,
                        null));
        clock.advance(Duration.ofDays(31));
        Finding later = finding(PLACE, Severity.ASK, "Malta", GIG, CODE);
        found(candidate, first, other, later);
        inbox.counts(lead, FindingFilter.NONE);
        assertThat(states(candidate, first, other, later)).containsOnly(DispositionState.OPEN);
        assertThat(standing.all(lead).getFirst().state(clock.instant())).isEqualTo(StandingDismissal.State.ENDED);
    }

    @Test
    void a_scope_that_does_not_fit_is_refused_and_nothing_is_kept() {
        Finding third = finding(PLACE, Severity.ASK, "Spain", GIG, CODE, BOARD);
        found(candidate, third);
        Member recruiter = portal.member(lead.team(), Role.RECRUITER);
        UUID id = row(candidate, third).id();
        NewDisposition agency = NewDisposition.dismissed(DismissalReason.AGENCY, null);
        assertProblem(400, () -> dispositions.answer(lead, id, agency.over(DismissalScope.PAIR)));
        assertProblem(400, () -> dispositions.answer(lead, id, agency.over(DismissalScope.TEXT)));
        assertProblem(403, () -> dispositions.answer(recruiter, id, agency.over(DismissalScope.TEXT)));
        NewDisposition confirmed = NewDisposition.of(DispositionState.CONFIRMED);
        assertProblem(400, () -> dispositions.answer(lead, id, confirmed.over(DismissalScope.CANDIDATE_AND_RULE)));
        assertThat(dispositions.history(lead, id)).isEmpty();
        assertThat(standing.offers(lead, id))
                .extracting(ScopeOffer::scope)
                .containsExactly(DismissalScope.FINDING, DismissalScope.CANDIDATE_AND_RULE);
    }

    private Disposition dismiss(Finding finding, DismissalScope scope) {
        return dispositions.answer(
                lead,
                row(candidate, finding).id(),
                NewDisposition.dismissed(DismissalReason.AGENCY, "An agency").over(scope));
    }

    private void found(UUID whose, Finding... all) {
        transactions.run(
                lead.team(),
                () -> findings.store(
                        lead.team(),
                        whose,
                        new Report(List.of(all), List.of(), Coverage.of(List.of()), false),
                        "1",
                        clock.instant()));
    }

    private Finding finding(String rule, Severity severity, String words, AccountKey... accounts) {
        List<Evidence> evidence = Arrays.stream(accounts)
                .map(account -> {
                    String url = "https://%s.example/%s".formatted(account.site(), account.id());
                    return data.on(data.capture(lead, url), account, url, words + " on " + account.site());
                })
                .toList();
        String key = rule + words + Arrays.toString(accounts);
        return new Finding(
                key, rule, severity, Confidence.HIGH, Family.PLACE, "Place differs", "Places.", evidence, List.of());
    }

    private FindingRow row(UUID whose, Finding finding) {
        UUID id = transactions.call(lead.team(), () -> inbox.ofCandidate(lead, whose)).stream()
                .filter(each -> history(each, finding))
                .findFirst()
                .orElseThrow()
                .id();
        return inbox.get(lead, id).row();
    }

    private boolean history(FindingRow row, Finding finding) {
        List<Evidence> said = inbox.get(lead, row.id()).evidence().stream()
                .map(FindingDetail.Said::evidence)
                .toList();
        return row.rule().equals(finding.rule()) && said.equals(finding.evidence());
    }

    private List<Disposition> history(UUID whose, Finding finding) {
        return dispositions.history(lead, row(whose, finding).id());
    }

    private List<DispositionState> states(UUID whose, Finding... all) {
        return Arrays.stream(all).map(finding -> row(whose, finding).state()).toList();
    }

    private static void assertProblem(int status, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.status()).isEqualTo(status));
    }
}
