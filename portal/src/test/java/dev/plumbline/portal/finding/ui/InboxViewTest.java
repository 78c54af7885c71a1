package dev.plumbline.portal.finding.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.plumbline.portal.TestClock;
import dev.plumbline.portal.ViewTest;
import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.finding.Count;
import dev.plumbline.portal.finding.DismissalReason;
import dev.plumbline.portal.finding.DismissalScope;
import dev.plumbline.portal.finding.DispositionState;
import dev.plumbline.portal.finding.Dispositions;
import dev.plumbline.portal.finding.FindingFilter;
import dev.plumbline.portal.finding.Grouping;
import dev.plumbline.portal.finding.Inbox;
import dev.plumbline.portal.finding.KeptViews;
import dev.plumbline.portal.finding.NewDisposition;
import dev.plumbline.portal.finding.SavedView;
import dev.plumbline.portal.finding.ScopeOffer;
import dev.plumbline.portal.rules.RuleTexts;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.Role;
import dev.plumbline.portal.team.AnswerPolicy;
import dev.plumbline.portal.team.TeamPolicy;
import dev.plumbline.scraper.claim.Evidence;
import dev.plumbline.scraper.record.RecordRow;
import dev.plumbline.scraper.rule.Severity;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class InboxViewTest extends ViewTest {
    @Autowired
    private TeamPolicy policy;

    @Autowired
    private Inbox inbox;

    @Autowired
    private Dispositions dispositions;

    @Autowired
    private KeptViews kept;

    @Autowired
    private TestClock clock;

    @Autowired
    private TenantTransaction transactions;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void says_what_will_appear_where_there_is_nothing() {
        signIn(Role.RECRUITER);
        navigate(InboxView.class);
        assertThat(screen()).contains("Findings will appear here", "That clears nobody");
    }

    @Test
    void a_finding_leads_to_the_help_about_its_rule() {
        Member member = signIn(Role.RECRUITER);
        UUID finding = data.placeDiffers(member, data.candidate(member, "Rafael Dantas"), "Portugal", "Estonia");
        String rule = inbox.get(member, finding).row().rule();
        navigate("inbox/" + finding, FindingView.class);

        Anchor link = find(Anchor.class)
                .withCondition(one -> one.getHref().equals("help/rules/" + rule))
                .single();
        assertThat(link.getText()).isEqualTo(RuleTexts.label(rule));
        assertThat(test(link).navigate().getElement().getTextRecursively()).contains("What else could explain it");
    }

    @Test
    void a_finding_of_a_rule_that_is_gone_names_it_and_leads_nowhere() {
        Member member = signIn(Role.RECRUITER);
        UUID finding = data.placeDiffers(member, data.candidate(member, "Rafael Dantas"), "Portugal", "Estonia");
        transactions.run(
                member.team(),
                () -> jdbc.sql("UPDATE finding SET rule = 'a-rule-of-before' WHERE team_id = :team")
                        .param("team", member.team())
                        .update());
        navigate("inbox/" + finding, FindingView.class);

        assertThat(screen()).contains("A rule of before");
        assertThat(find(Anchor.class)
                        .withCondition(one -> one.getHref().startsWith("help/rules/"))
                        .exists())
                .isFalse();
    }

    @Test
    void shows_findings_of_the_own_team_only() {
        Member other = portal.recruiter();
        data.placeDiffers(other, data.candidate(other, "Somebody Else"), "Norway", "Chile");
        Member member = signIn(Role.RECRUITER);
        data.placeDiffers(member, data.candidate(member, "Rafael Dantas"), "Portugal", "Estonia");
        navigate(InboxView.class);
        assertThat(screen()).contains("Country differs: 'Portugal' on GigHub", "Rafael Dantas", "Ask");
        assertThat(screen()).doesNotContain("Norway", "Somebody Else");
    }

    @Test
    void tells_the_row_of_an_import_where_the_evidence_is_no_page() {
        Member member = signIn(Role.RECRUITER);
        UUID rows = UUID.randomUUID();
        UUID finding = data.finding(
                member,
                data.candidate(member, "Rafael Dantas"),
                "ASK",
                "Paid to one account: 'Rafael Dantas' and 'Ida Sandvik'",
                List.of(
                        row(rows, "c-201", 3, "Paid to Brackenmoor Services for Rafael Dantas"),
                        row(rows, "c-202", 4, "Paid to Brackenmoor Services for Ida Sandvik")),
                List.of());
        navigate("inbox/" + finding, FindingView.class);
        assertThat(screen())
                .contains("ledger.csv", "row 3", "row 4", "Open import")
                .doesNotContain("Open capture");
        assertThat(portal.send(portal.request(
                                "/api/v1/candidates/"
                                        + inbox.get(member, finding).row().candidate(),
                                member))
                        .body())
                .contains("\"site\":\"ledger.csv, row 3\"")
                .doesNotContain("\"url\":\"https://records.plumbline.invalid");
    }

    private Evidence row(UUID rows, String subject, int row, String words) {
        return RecordRow.evidence(rows, clock.instant(), "ledger.csv", subject, row, words);
    }

    @Test
    void opens_a_finding_beside_the_list_by_its_address() {
        Member member = signIn(Role.RECRUITER);
        UUID finding = data.placeDiffers(member, data.candidate(member, "Rafael Dantas"), "Portugal", "Estonia");
        navigate("inbox/" + finding, FindingView.class);
        assertThat(screen()).contains("Based in", "Portugal", "Estonia", "differs", "Found");
        assertThat(find(NativeTableRow.class)
                        .withAttribute("aria-selected", "true")
                        .exists())
                .isTrue();
    }

    @Test
    void answers_a_finding_of_another_team_like_one_that_never_was() {
        Member other = portal.recruiter();
        UUID finding = data.placeDiffers(other, data.candidate(other, "Somebody Else"), "Norway", "Chile");
        Member member = signIn(Role.RECRUITER);
        assertThatThrownBy(() -> inbox.get(member, finding))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.status()).isEqualTo(404));
        assertThatThrownBy(() -> dispositions.answer(member, finding, NewDisposition.of(DispositionState.CONFIRMED)))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.status()).isEqualTo(404));
    }

    @Test
    void keeps_an_answer_and_takes_it_back_within_ten_seconds() {
        Member member = signIn(Role.RECRUITER);
        UUID finding = data.placeDiffers(member, data.candidate(member, "Rafael Dantas"), "Portugal", "Estonia");
        navigate("inbox/" + finding, FindingView.class);
        test(find(Button.class).withText("Confirm").single()).click();
        assertThat(state(member, finding)).isEqualTo(DispositionState.CONFIRMED);
        assertThat(screen()).contains("Confirmed by " + member.name());
        test(find(Button.class).withText("Undo").single()).click();
        assertThat(state(member, finding)).isEqualTo(DispositionState.OPEN);
        assertThat(screen()).contains("Taken back", "(taken back)");
    }

    @Test
    void dismisses_a_pair_and_says_at_the_other_finding_where_it_was_said() {
        Member member = signIn(Role.RECRUITER);
        UUID candidate = data.candidate(member, "Rafael Dantas");
        UUID finding = data.placeDiffers(member, candidate, "Portugal", "Estonia");
        UUID other = data.placeDiffers(member, candidate, "Spain", "Latvia");
        navigate("inbox/" + finding, FindingView.class);
        test(find(Button.class).withText("Dismiss…").single()).click();
        RadioButtonGroup<ScopeOffer> scopes = scopes();
        assertThat(scopes.getListDataView().getItems())
                .containsExactly(
                        new ScopeOffer(DismissalScope.FINDING, 0),
                        new ScopeOffer(DismissalScope.PAIR, 1),
                        new ScopeOffer(DismissalScope.CANDIDATE_AND_RULE, 1));
        scopes.setValue(new ScopeOffer(DismissalScope.PAIR, 1));
        assertThat(scopes.getHelperText()).contains("A third account opens it again.");
        reasons().setValue(DismissalReason.DISCLOSED_SECOND_ACCOUNT);
        test(find(Button.class).withText("Dismiss").single()).click();
        assertThat(screen()).contains("Dismissed. Counts for: These two accounts.");
        assertThat(state(member, other)).isEqualTo(DispositionState.DISMISSED);
        navigate("inbox/" + other, FindingView.class);
        assertThat(screen()).contains("Dismissed by what " + member.name() + " said of another finding");
        assertThat(find(Anchor.class).withText("See where it was said").single().getHref())
                .isEqualTo("inbox/" + finding);
    }

    @Test
    void does_not_take_an_answer_back_later() {
        Member member = signIn(Role.RECRUITER);
        UUID finding = data.placeDiffers(member, data.candidate(member, "Rafael Dantas"), "Portugal", "Estonia");
        UUID given = dispositions
                .answer(member, finding, NewDisposition.of(DispositionState.UNSURE))
                .id();
        clock.advance(Duration.ofMinutes(1));
        assertThat(dispositions.undo(member, given)).isFalse();
        assertThat(state(member, finding)).isEqualTo(DispositionState.UNSURE);
    }

    @Test
    void takes_a_reason_for_a_dismissal_and_words_where_none_fits() {
        Member member = signIn(Role.RECRUITER);
        UUID finding = data.placeDiffers(member, data.candidate(member, "Rafael Dantas"), "Portugal", "Estonia");
        navigate("inbox/" + finding, FindingView.class);
        test(find(Button.class).withText("Dismiss…").single()).click();
        Button dismiss = find(Button.class).withText("Dismiss").single();
        test(dismiss).click();
        assertThat(state(member, finding)).isEqualTo(DispositionState.OPEN);
        reasons().setValue(DismissalReason.OTHER);
        find(TextArea.class).withCaption("Comment for the team").single().setValue("too short");
        test(dismiss).click();
        assertThat(state(member, finding)).isEqualTo(DispositionState.OPEN);
        find(TextArea.class)
                .withCaption("Comment for the team")
                .single()
                .setValue("Moved last month, contract address seen.");
        test(dismiss).click();
        assertThat(state(member, finding)).isEqualTo(DispositionState.DISMISSED);
    }

    @Test
    void asks_for_words_and_a_day_where_the_policy_does() {
        Member member = signIn(Role.RECRUITER);
        AnswerPolicy asked = AnswerPolicy.NONE.withWordsFrom(Severity.ASK).withLongestDismissal(Duration.ofDays(90));
        policy.askOfAnswers(portal.member(member.team(), Role.ADMIN), asked);
        UUID finding = data.placeDiffers(member, data.candidate(member, "Rafael Dantas"), "Portugal", "Estonia");
        navigate("inbox/" + finding, FindingView.class);
        test(find(Button.class).withText("Dismiss…").single()).click();
        Button dismiss = find(Button.class).withText("Dismiss").single();
        TextArea comment =
                find(TextArea.class).withCaption("Comment for the team").single();
        assertThat(comment.getHelperText()).contains("in writing: 20 characters");
        reasons().setValue(DismissalReason.AGENCY);
        test(dismiss).click();
        assertThat(comment.isInvalid()).isTrue();
        assertThat(state(member, finding)).isEqualTo(DispositionState.OPEN);
        comment.setValue("The agency named both places.");
        test(dismiss).click();
        assertThat(state(member, finding)).isEqualTo(DispositionState.DISMISSED);
        assertThat(screen()).contains("until");
    }

    @Test
    void brings_a_snoozed_finding_back_in_time() {
        Member member = signIn(Role.RECRUITER);
        UUID finding = data.placeDiffers(member, data.candidate(member, "Rafael Dantas"), "Portugal", "Estonia");
        dispositions.answer(
                member, finding, NewDisposition.snoozed(clock.instant().plus(Duration.ofDays(3))));
        assertThat(inbox.page(member, SavedView.OPEN, FindingFilter.NONE, null).rows())
                .isEmpty();
        clock.advance(Duration.ofDays(4));
        assertThat(inbox.page(member, SavedView.OPEN, FindingFilter.NONE, null).rows())
                .hasSize(1);
    }

    @Test
    void counts_what_each_view_holds() {
        Member member = signIn(Role.LEAD);
        UUID candidate = data.candidate(member, "Rafael Dantas");
        UUID mine = data.placeDiffers(member, candidate, "Portugal", "Estonia");
        data.placeDiffers(member, candidate, "Spain", "Latvia");
        dispositions.answer(member, mine, NewDisposition.of(DispositionState.CLAIMED));
        assertThat(inbox.counts(member, FindingFilter.NONE))
                .containsEntry(SavedView.OPEN, Count.of(2))
                .containsEntry(SavedView.MINE, Count.of(1))
                .containsEntry(SavedView.ANSWERED, Count.of(0));
        assertThat(inbox.counts(member, new FindingFilter(null, null, "GigHub", "rafa")))
                .containsEntry(SavedView.ALL, Count.of(2));
        assertThat(inbox.counts(member, new FindingFilter(null, null, "Folio", null)))
                .containsEntry(SavedView.ALL, Count.of(0));
    }

    @Test
    void brings_a_dismissal_back_on_the_day_until_which_it_counts_and_says_so() {
        Member member = signIn(Role.RECRUITER);
        UUID finding = data.placeDiffers(member, data.candidate(member, "Rafael Dantas"), "Portugal", "Estonia");
        dispositions.answer(
                member,
                finding,
                new NewDisposition(
                        DispositionState.DISMISSED,
                        DismissalReason.NOT_MATERIAL,
                        clock.instant().plus(Duration.ofDays(3)),
                        null,
                        "We met the person."));
        clock.advance(Duration.ofDays(2));
        assertThat(inbox.page(member, SavedView.OPEN, FindingFilter.NONE, null).rows())
                .isEmpty();
        clock.advance(Duration.ofDays(2));
        assertThat(state(member, finding)).isEqualTo(DispositionState.OPEN);
        assertThat(inbox.page(member, SavedView.OPEN, FindingFilter.NONE, null).rows())
                .hasSize(1);
        navigate("inbox/" + finding, FindingView.class);
        assertThat(screen()).contains("We met the person.", "Opened again", "The dismissal counted until this day.");
    }

    @Test
    void opens_a_group_with_its_findings_and_keeps_the_view() {
        Member member = signIn(Role.LEAD);
        data.placeDiffers(member, data.candidate(member, "Rafael Dantas"), "Portugal", "Estonia");
        data.placeDiffers(member, data.candidate(member, "Ida Sandvik"), "Norway", "Chile");
        go("inbox", "group", "candidate");
        Details group = find(Details.class).all().getFirst();
        assertThat(screen()).contains("Ida Sandvik").doesNotContain("Norway");
        group.setOpened(true);
        assertThat(screen()).contains("Norway").doesNotContain("Portugal");
        test(find(Button.class).withText("Save view").single()).click();
        TextField name = find(TextField.class).withCaption("Name").single();
        name.setValue("By person");
        test(find(Button.class).withText("Save").single()).click();
        assertThat(kept.of(member))
                .singleElement()
                .satisfies(view -> assertThat(view.choice().grouping()).isEqualTo(Grouping.CANDIDATE));
        assertThat(screen()).contains("By person", "Only you see this view.");
        test(find(Button.class).withText("Delete view").single()).click();
        assertThat(kept.of(member)).isEmpty();
        test(find(Button.class).withText("Undo").single()).click();
        assertThat(kept.of(member)).hasSize(1);
    }

    @Test
    void answers_all_chosen_findings_at_once_and_takes_all_of_it_back() {
        Member member = signIn(Role.RECRUITER);
        UUID candidate = data.candidate(member, "Rafael Dantas");
        UUID first = data.placeDiffers(member, candidate, "Portugal", "Estonia");
        UUID second = data.placeDiffers(member, candidate, "Spain", "Latvia");
        navigate(InboxView.class);
        test(find(Checkbox.class)
                        .withCondition(box -> "Choose all findings shown"
                                .equals(box.getAriaLabel().orElse("")))
                        .single())
                .click();
        assertThat(screen()).contains("2 chosen");
        test(find(Button.class).withText("Explained").single()).click();
        assertThat(state(member, first)).isEqualTo(DispositionState.EXPLAINED);
        assertThat(state(member, second)).isEqualTo(DispositionState.EXPLAINED);
        assertThat(screen()).contains("Explained: 2 findings.");
        test(find(Button.class).withText("Undo").single()).click();
        assertThat(state(member, first)).isEqualTo(DispositionState.OPEN);
        assertThat(state(member, second)).isEqualTo(DispositionState.OPEN);
        assertThat(screen()).contains("Taken back: 2 findings.");
    }

    @Test
    void says_beside_a_finding_who_claimed_it_and_how_many_are_alike() {
        Member member = signIn(Role.RECRUITER);
        UUID candidate = data.candidate(member, "Rafael Dantas");
        UUID first = data.alike(member, candidate, "same-words");
        data.alike(member, data.candidate(member, "Ida Sandvik"), "same-words");
        data.placeDiffers(member, candidate, "Spain", "Latvia");
        dispositions.answer(member, first, NewDisposition.of(DispositionState.CLAIMED));
        navigate(InboxView.class);
        assertThat(screen()).contains("Claimed by " + member.name());
        go("inbox", "similar", "same-words");
        assertThat(screen()).contains("Ida Sandvik").doesNotContain("Latvia");
    }

    @Test
    void offers_no_answers_to_who_may_only_read() {
        Member auditor = signIn(Role.AUDITOR);
        UUID finding = data.placeDiffers(auditor, data.candidate(auditor, "Rafael Dantas"), "Portugal", "Estonia");
        navigate("inbox/" + finding, FindingView.class);
        assertThat(find(Button.class).withText("Confirm").exists()).isFalse();
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // The screen has one choice of this kind, of scopes.
    private RadioButtonGroup<ScopeOffer> scopes() {
        return (RadioButtonGroup<ScopeOffer>) find(RadioButtonGroup.class).single();
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // The screen has one selection in its dialog, of reasons.
    private Select<DismissalReason> reasons() {
        return (Select<DismissalReason>) find(Select.class)
                .withCondition(select -> "Reason (required)".equals(select.getLabel()))
                .single();
    }

    private DispositionState state(Member member, UUID finding) {
        return inbox.get(member, finding).row().state();
    }
}
