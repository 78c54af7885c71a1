package dev.plumbline.portal.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.portal.DeskData;
import dev.plumbline.portal.PortalTest;
import dev.plumbline.portal.TestClock;
import dev.plumbline.portal.TestPortal;
import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.Role;
import dev.plumbline.portal.team.AnswerPolicy;
import dev.plumbline.portal.team.TeamPolicy;
import dev.plumbline.scraper.rule.Severity;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a team's policy asks of a dismissal, of one finding worth a question. */
@PortalTest
class AskedOfDismissalsTest {
    private static final String WORDS = "Their agency confirmed both places";

    @Autowired
    TestPortal portal;

    @Autowired
    DeskData data;

    @Autowired
    TestClock clock;

    @Autowired
    Dispositions dispositions;

    @Autowired
    BulkAnswers bulk;

    @Autowired
    Inbox inbox;

    @Autowired
    TeamPolicy policy;

    private Member lead;
    private UUID finding;

    @BeforeEach
    void a_lead_and_a_finding() {
        lead = portal.member(portal.team(), Role.LEAD);
        finding = data.placeDiffers(lead, data.candidate(lead, "Rafael Dantas"), "Portugal", "Estonia");
    }

    @Test
    void without_a_policy_a_reason_is_enough_and_there_is_no_end() {
        assertThat(dismiss(null, null).until()).isNull();
    }

    @Test
    void a_dismissal_is_in_writing_from_the_severity_on_that_the_policy_names() {
        ask(AnswerPolicy.NONE.withWordsFrom(Severity.ASK));
        assertThatThrownBy(() -> dismiss("Agency", null))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("20 characters");
        assertThat(dismiss(WORDS, null).state()).isEqualTo(DispositionState.DISMISSED);
        ask(AnswerPolicy.NONE.withWordsFrom(Severity.SETTLE));
        assertThat(dismiss("Agency", null).state()).isEqualTo(DispositionState.DISMISSED);
    }

    @Test
    void other_answers_need_no_words() {
        ask(AnswerPolicy.NONE.withWordsFrom(Severity.NOTE));
        NewDisposition explained = NewDisposition.of(DispositionState.EXPLAINED);
        assertThat(dispositions.answer(lead, finding, explained).state()).isEqualTo(DispositionState.EXPLAINED);
    }

    @Test
    void many_at_once_say_of_each_what_it_lacks() {
        ask(AnswerPolicy.NONE.withWordsFrom(Severity.ASK));
        BulkAnswer answer = bulk.answer(lead, List.of(finding), dismissal("Agency", null));
        assertThat(answer.given()).isEmpty();
        assertThat(answer.refused())
                .singleElement()
                .satisfies(one -> assertThat(one.why()).contains("in writing"));
    }

    @Test
    void a_dismissal_ends_with_the_policys_last_day_where_it_names_none() {
        ask(AnswerPolicy.NONE.withLongestDismissal(Duration.ofDays(30)));
        Instant end = dismiss(null, null).until();
        assertThat(end).isCloseTo(clock.instant().plus(30, ChronoUnit.DAYS), within(1, ChronoUnit.MINUTES));
        clock.advance(Duration.ofDays(31));
        inbox.counts(lead, FindingFilter.NONE);
        assertThat(inbox.get(lead, finding).row().state()).isEqualTo(DispositionState.OPEN);
    }

    @Test
    void a_later_day_is_refused_and_an_earlier_one_kept() {
        ask(AnswerPolicy.NONE.withLongestDismissal(Duration.ofDays(30)));
        Instant now = clock.instant();
        assertThatThrownBy(() -> dismiss(null, now.plus(40, ChronoUnit.DAYS)))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("30 days");
        Instant soon = now.plus(10, ChronoUnit.DAYS);
        assertThat(dismiss(null, soon).until()).isEqualTo(soon);
    }

    @Test
    void only_an_admin_changes_what_is_asked() {
        assertThatThrownBy(() -> policy.askOfAnswers(lead, AnswerPolicy.NONE))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.status()).isEqualTo(403));
    }

    private void ask(AnswerPolicy asked) {
        policy.askOfAnswers(portal.member(lead.team(), Role.ADMIN), asked);
        assertThat(policy.answers(lead.team())).isEqualTo(asked);
    }

    private Disposition dismiss(@Nullable String comment, @Nullable Instant until) {
        return dispositions.answer(lead, finding, dismissal(comment, until));
    }

    private static NewDisposition dismissal(@Nullable String comment, @Nullable Instant until) {
        return new NewDisposition(DispositionState.DISMISSED, DismissalReason.AGENCY, until, comment, null);
    }
}
