package dev.plumbline.portal.reuse.ui;

import static dev.plumbline.portal.CaptureRequests.analysed;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.plumbline.portal.JobsDone;
import dev.plumbline.portal.Pages;
import dev.plumbline.portal.ViewTest;
import dev.plumbline.portal.candidate.Candidate;
import dev.plumbline.portal.candidate.Candidates;
import dev.plumbline.portal.finding.DismissalReason;
import dev.plumbline.portal.finding.FindingFilter;
import dev.plumbline.portal.finding.Inbox;
import dev.plumbline.portal.finding.SavedView;
import dev.plumbline.portal.reuse.Boilerplate;
import dev.plumbline.portal.reuse.ReuseBoard;
import dev.plumbline.portal.reuse.ReuseDismissals;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.Role;
import dev.plumbline.scraper.rule.Family;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class ReuseViewTest extends ViewTest {
    private static final String STOCK =
            "I look after the quiet parts of a shop: the stock that has to be right on Monday,"
                    + " the refunds that nobody wants to write, and the export that the accountant opens once a year.";
    private static final String DRAWING =
            " I draw what happens today, and I show the drawing to the person who has to live"
                    + " with it, and we both sign it with a pencil.";

    private static final String DEMO_TEXT =
            "Freelancer is a free bootstrap theme created by Start Bootstrap. The download includes the complete source files"
                    + " including HTML, CSS, and JavaScript as well as optional SASS stylesheets for easy customization.";

    @Autowired
    private Boilerplate boilerplate;

    @Autowired
    private Candidates candidates;

    @Autowired
    private ReuseBoard board;

    @Autowired
    private ReuseDismissals dismissals;

    @Autowired
    private Inbox inbox;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void says_what_will_appear_where_nothing_is_shared() {
        signIn(Role.AUDITOR);
        navigate(ReuseView.class);
        assertThat(screen()).contains("under several names will appear here", "No two candidates");
    }

    @Test
    void a_cluster_is_told_in_the_language_of_the_page() {
        Member member = signIn(Role.RECRUITER);
        twoPeople(member);
        UI.getCurrent().setLocale(Locale.of("es"));
        navigate("reuse/" + profile(member, "Bo Ek"), ClusterView.class);

        assertThat(screen())
                .contains("Texto bajo 2 identidades", "Quién lo tuvo primero", "palabras en 1 pasaje", "Descartar…")
                .doesNotContain("identities", "Dismiss");
    }

    @Test
    void lists_a_cluster_and_opens_it_with_its_lines_and_who_had_it_first() {
        Member member = signIn(Role.RECRUITER);
        twoPeople(member);
        navigate(ReuseView.class);
        assertThat(screen()).contains("quiet parts of a shop", "2 identities", "2 accounts", "Text");
        navigate("reuse/" + profile(member, "Bo Ek"), ClusterView.class);
        assertThat(screen())
                .contains("Text under 2 identities", "Who had it first", "Ida Sandvik", "Bo Ek", "words in 1 passage");
        assertThat(find(ReuseGraph.class).single().getElement().getAttribute("aria-label"))
                .isEqualTo("Graph of 2 identities and 1 line; the table below holds the same");
        assertThat(new String(
                        LineCsv.of(
                                board.cluster(member, profile(member, "Bo Ek")).shown()),
                        StandardCharsets.UTF_8))
                .contains("Ida Sandvik", "Bo Ek", "https://one.example/");
    }

    @Test
    void numbers_the_same_passages_on_both_sides_and_leads_from_one_to_the_other() {
        Member member = signIn(Role.RECRUITER);
        twoPeople(member);
        openPair(member);
        assertThat(screen()).contains("35 of 62 words", "also stand on the right", "N and P");
        List<NativeButton> numbers =
                find(NativeButton.class).withClassName("jump").all();
        assertThat(numbers).extracting(NativeButton::getText).containsExactly("1", "1");
        assertThat(numbers.getFirst().getElement().getAttribute("aria-label"))
                .isEqualTo("Passage 1 of 1, 35 words: to the other side");
        test(numbers.getFirst()).click();
        assertThat(numbers.getLast().getElement().getParent().getAttribute("class"))
                .isEqualTo("reused here");
    }

    @Test
    void dismisses_a_line_with_a_reason_and_restores_it() {
        Member member = signIn(Role.RECRUITER);
        twoPeople(member);
        UUID ida = profile(member, "Ida Sandvik");
        navigate("reuse/" + ida, ClusterView.class);
        test(find(Button.class).withText("Dismiss…").single()).click();
        test(find(Button.class).withText("Dismiss").single()).click();
        assertThat(board.page(member, null, null, 10)).hasSize(1);
        dismissAs(DismissalReason.COMMON_TEMPLATE);
        assertThat(board.page(member, null, null, 10)).isEmpty();
        assertThat(screen()).contains("Nothing is shown any more", "Common template", "Dismissed.");
        test(find(Button.class).withText("Undo").single()).click();
        assertThat(screen()).contains("Text under 2 identities", "Taken back.").doesNotContain("Common template");
        JobsDone.await(jdbc, member.team());
    }

    @Test
    void lists_what_was_dismissed_and_restores_it_there() {
        Member member = signIn(Role.RECRUITER);
        navigate(DismissedView.class);
        assertThat(screen()).contains("What the team dismissed will appear here");
        twoPeople(member);
        dismissals.dismiss(
                member,
                profile(member, "Ida Sandvik"),
                profile(member, "Bo Ek"),
                Family.TEXT,
                DismissalReason.AGENCY,
                null);
        navigate(DismissedView.class);
        assertThat(screen()).contains("Ida Sandvik", "Bo Ek", "Agency");
        test(find(Button.class).withText("Restore").single()).click();
        assertThat(board.page(member, null, null, 10)).hasSize(1);
        assertThat(screen()).contains("Restored.").doesNotContain("Bo Ek");
        JobsDone.await(jdbc, member.team());
    }

    @Test
    void marks_the_words_of_two_people_as_boilerplate_and_takes_that_back() {
        Member member = signIn(Role.LEAD);
        twoPeople(member);
        openPair(member);
        test(find(Button.class).withText("Boilerplate…").single()).click();
        assertThat(find(TextArea.class)
                        .withCaption("Words that mean nothing")
                        .single()
                        .getValue())
                .startsWith("I look after the quiet parts of a shop")
                .endsWith("once a year");
        test(find(Button.class).withText("Mark").single()).click();
        assertThat(find(Paragraph.class).withClassName("refused").single().getText())
                .contains("Say in at most 1000 characters why");
        find(TextField.class).withCaption("Why").single().setValue("Our own advertisement");
        test(find(Button.class).withText("Mark").single()).click();
        assertThat(screen()).contains("Marked as boilerplate; 2 findings rest on these words");
        navigate(BoilerplateView.class);
        assertThat(screen()).contains("quiet parts of a shop", "Our own advertisement", member.name());
        test(find(Button.class).withText("Take back").single()).click();
        assertThat(screen()).contains("Taken back. Pages are looked at again now.", "Taken back ");
        JobsDone.await(jdbc, member.team());
    }

    @Test
    void says_that_two_share_nothing_any_more_where_their_pages_were_looked_at_again_first() {
        Member member = signIn(Role.LEAD);
        twoPeople(member);
        openPair(member);
        test(find(Button.class).withText("Boilerplate…").single()).click();
        String words = find(TextArea.class)
                .withCaption("Words that mean nothing")
                .single()
                .getValue();
        boilerplate.mark(member, words, "Somebody else was faster");
        JobsDone.await(jdbc, member.team());
        find(TextField.class).withCaption("Why").single().setValue("Our own advertisement");
        test(find(Button.class).withText("Mark").single()).click();
        assertThat(screen())
                .contains("Marked as boilerplate; 0 findings rest on these words", "nothing that they share any more");
        JobsDone.await(jdbc, member.team());
    }

    @Test
    void shows_a_recruiter_what_is_boilerplate_and_no_way_to_mark_any() {
        Member member = signIn(Role.RECRUITER);
        navigate(BoilerplateView.class);
        assertThat(screen()).contains("Words that mean nothing will appear here");
        assertThat(find(Button.class).withText("Mark a text…").exists()).isFalse();
        twoPeople(member);
        openPair(member);
        assertThat(find(Button.class).withText("Boilerplate…").exists()).isFalse();
        JobsDone.await(jdbc, member.team());
    }

    @Test
    void says_what_a_template_is_where_no_text_is_one() {
        signIn(Role.RECRUITER);
        navigate(TemplatesView.class);
        assertThat(screen()).contains("Texts that many accounts have will appear here");
    }

    @Test
    void lists_the_demo_text_of_a_theme_with_its_spread() {
        Member member = signIn(Role.RECRUITER);
        capture(member, "https://one.example/", "Ida Sandvik", DEMO_TEXT);
        capture(member, "https://two.example/", "Bo Ek", DEMO_TEXT);
        JobsDone.await(jdbc, member.team());
        navigate(TemplatesView.class);
        assertThat(screen()).contains("Public: ", "2 accounts", "2 sites");
        navigate(ReuseView.class);
        assertThat(screen()).contains("No two candidates");
    }

    @Test
    void an_auditor_sees_the_lines_and_answers_none() {
        Member member = portal.recruiter();
        twoPeople(member);
        signIn(portal.member(member.team(), Role.AUDITOR));
        navigate("reuse/" + profile(member, "Ida Sandvik"), ClusterView.class);
        assertThat(screen()).contains("Ida Sandvik");
        assertThat(find(Button.class).withText("Dismiss…").exists()).isFalse();
    }

    @Test
    void leads_from_a_finding_to_its_two_sides_and_stands_on_the_candidates_page() {
        Member member = signIn(Role.RECRUITER);
        twoPeople(member);
        UUID finding = inbox.page(member, SavedView.ALL, FindingFilter.NONE, null)
                .rows()
                .getFirst()
                .id();
        navigate("reuse/finding/" + finding, PairView.class);
        assertThat(screen()).contains("Ida Sandvik", "Bo Ek", "also stand on the left");
    }

    @Test
    void a_finding_of_another_team_leads_nowhere() {
        Member member = portal.recruiter();
        twoPeople(member);
        UUID finding = inbox.page(member, SavedView.ALL, FindingFilter.NONE, null)
                .rows()
                .getFirst()
                .id();
        signIn(Role.ADMIN);
        navigate("reuse/finding/" + finding, FindingPairView.class);
        assertThat(screen()).doesNotContain("Ida Sandvik", "Bo Ek");
    }

    private void openPair(Member member) {
        navigate("reuse/" + profile(member, "Ida Sandvik") + "/" + profile(member, "Bo Ek"), PairView.class);
    }

    @SuppressWarnings("unchecked") // The dialog has one choice, of reasons.
    private void dismissAs(DismissalReason reason) {
        Select<DismissalReason> choice = find(Select.class)
                .withCondition(each -> "Reason".equals(each.getLabel()))
                .single();
        choice.setValue(reason);
        test(find(Button.class).withText("Dismiss").single()).click();
    }

    private void twoPeople(Member member) {
        capture(member, "https://one.example/", "Ida Sandvik", STOCK);
        capture(member, "https://two.example/", "Bo Ek", STOCK + DRAWING);
        JobsDone.await(jdbc, member.team());
    }

    private void capture(Member member, String url, String name, String about) {
        analysed(portal, member, url, Pages.profile(name, about, List.of()), Instant.now());
    }

    private UUID profile(Member member, String name) {
        Candidate candidate = candidates.list(member, name, null, 1).getFirst();
        return candidates.profiles(member, candidate.id()).getFirst().id();
    }
}
