package dev.plumbline.portal.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import dev.plumbline.portal.CaptureRequests;
import dev.plumbline.portal.ViewTest;
import dev.plumbline.portal.base.ui.Table;
import dev.plumbline.portal.candidate.Candidate;
import dev.plumbline.portal.candidate.Candidates;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.Role;
import dev.plumbline.portal.shortlist.Shortlists;
import java.time.Clock;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CandidateViewTest extends ViewTest {
    @Autowired
    private Candidates candidates;

    @Autowired
    private Shortlists shortlists;

    @Autowired
    private Clock clock;

    @Test
    void says_what_will_appear_where_there_is_nobody() {
        signIn(Role.RECRUITER);
        navigate(CandidatesView.class);
        assertThat(screen()).contains("Candidates will appear here");
    }

    @Test
    void finds_by_the_beginning_of_a_name() {
        Member member = signIn(Role.RECRUITER);
        data.candidate(member, "Rafael Dantas");
        data.candidate(member, "Hanna Lindqvist");
        go("candidates", "query", "hann");
        assertThat(screen()).contains("Hanna Lindqvist").doesNotContain("Rafael Dantas");
    }

    @Test
    void lays_claims_and_sources_side_by_side_and_opens_quotes_in_place() {
        Member member = signIn(Role.RECRUITER);
        Candidate candidate = twoAccounts(member);
        navigate("candidates/" + candidate.id(), CandidateView.class);
        assertThat(screen())
                .contains("links to", "and back", "claims compared", "Place", "differs from", "Rafael Dantas");
        NativeButton place = find(NativeButton.class)
                .withClassName("cell")
                .withCondition(cell -> cell.getElement().getTextRecursively().contains("Portugal"))
                .all()
                .getFirst();
        test(place).click();
        assertThat(screen()).contains("Open capture");
        assertThat(find(Table.class).withClassName("how").single().getElement().getTextRecursively())
                .contains("Country", "Portugal", "differs", "City");
        test(find(Button.class).withAriaLabel("Close the quotes").single()).click();
        assertThat(find(Button.class).withAriaLabel("Close the quotes").exists())
                .isFalse();
    }

    @Test
    void parts_accounts_on_a_persons_word_and_joins_them_again_when_it_is_taken_back() {
        Member member = signIn(Role.RECRUITER);
        Candidate candidate = twoAccounts(member);
        navigate("candidates/" + candidate.id(), CandidateView.class);
        test(find(NativeButton.class).withText("Not the same").all().getFirst()).click();
        assertThat(candidates.list(member, "", null, 10)).hasSize(2);
        test(find(Button.class).withText("Undo").single()).click();
        assertThat(candidates.list(member, "", null, 10)).hasSize(1);
    }

    @Test
    void says_from_how_many_families_findings_come_and_what_would_settle_them() {
        Member member = signIn(Role.RECRUITER);
        navigate("candidates/" + twoAccounts(member).id(), CandidateView.class);
        assertThat(screen())
                .contains(
                        "Findings from one family: place and hours.",
                        "What would settle it: the address on the papers and the hours of one working week.");
    }

    @Test
    void speaks_the_language_of_its_page() {
        Member member = signIn(Role.RECRUITER);
        Candidate candidate = twoAccounts(member);
        UI.getCurrent().setLocale(Locale.GERMAN);
        navigate("candidates/" + candidate.id(), CandidateView.class);
        assertThat(screen())
                .contains("verlinkt", "2 Konten", "Angaben verglichen", "weicht ab von", "Befunde aus einer Familie:")
                .doesNotContain("links to", "claims compared", "differs from", "Findings from");
    }

    @Test
    void tells_the_time_line_and_what_to_keep_of_it() {
        Member member = signIn(Role.RECRUITER);
        Candidate candidate = twoAccounts(member);
        navigate("candidates/" + candidate.id(), CandidateView.class);
        assertThat(screen()).contains("From first capture to last day", "captured", "Exit pack:", "CSV", "JSON");
    }

    @Test
    void lays_thirty_dated_posts_into_hours_and_refuses_to_draw_fewer() {
        Member member = signIn(Role.RECRUITER);
        posts(member, "https://alpha.example/", 29);
        navigate(
                "candidates/" + candidates.list(member, "", null, 10).getFirst().id(), CandidateView.class);
        assertThat(screen()).contains("29 events.", "Not drawn");
        assertThat(find(HoursTable.class).exists()).isFalse();
        posts(member, "https://alpha.example/", 40);
        navigate(
                "candidates/" + candidates.list(member, "", null, 10).getFirst().id(), CandidateView.class);
        assertThat(screen()).contains("40 events.", "Hardly anything from 13:00 to 09:00", "UTC+09:00 (40)");
        assertThat(find(HoursTable.class).single().getElement().getTextRecursively())
                .contains("10");
        assertThat(screen()).doesNotContain("Outlined:").contains("CSV");
    }

    @Test
    void says_which_pages_show_hours_where_none_does() {
        Member member = signIn(Role.RECRUITER);
        navigate("candidates/" + twoAccounts(member).id(), CandidateView.class);
        assertThat(screen()).contains("The hours of commits, posts and answers will appear here");
    }

    @Test
    void adds_to_a_new_shortlist_and_tells_who_was_first() {
        Member member = signIn(Role.RECRUITER);
        Candidate candidate = candidates.get(member, data.candidate(member, "Rafael Dantas"));
        navigate("candidates/" + candidate.id(), CandidateView.class);
        addTo("Backend team");
        assertThat(screen()).contains("Added to “Backend team”");
        assertThat(shortlists.with(member, candidate.id())).hasSize(1);
        test(find(Button.class).withText("Add to shortlist…").single()).click();
        test(find(Button.class).withText("Add").single()).click();
        assertThat(screen()).contains("Already on “Backend team”: " + member.name());
    }

    private void addTo(String list) {
        test(find(Button.class).withText("Add to shortlist…").single()).click();
        find(TextField.class)
                .withCondition(field -> "Name of a new shortlist".equals(field.getLabel()))
                .single()
                .setValue(list);
        test(find(Button.class).withText("Add").single()).click();
    }

    private Candidate twoAccounts(Member member) {
        page(member, "https://alpha.example/", "Lisbon, Portugal", "https://beta.example/");
        page(member, "https://beta.example/", "Tartu, Estonia", "https://alpha.example/");
        return candidates.list(member, "", null, 10).getFirst();
    }

    /** One post an hour from nine to one o'clock by a clock nine hours ahead. */
    private void posts(Member member, String url, int count) {
        String posts = IntStream.range(0, count)
                .mapToObj(n ->
                        "<article><h3><a href='/posts/%d'>Of clocks</a></h3><time datetime='2026-03-%02dT%02d:15:00+09:00'></time></article>"
                                .formatted(n, 2 + n / 4, 9 + n % 4))
                .collect(Collectors.joining());
        String html = """
                <html><head><title>Rafael Dantas</title><script type="application/ld+json">
                {"@context":"https://schema.org","@type":"Person","name":"Rafael Dantas"}</script></head>
                <body><main><h1>Rafael Dantas</h1><h2>Writing</h2>%s</main></body></html>
                """.formatted(posts);
        CaptureRequests.analysed(portal, member, url, html, clock.instant());
    }

    private void page(Member member, String url, String place, String link) {
        String html = """
                <html><head><title>Rafael Dantas</title><script type="application/ld+json">
                {"@context":"https://schema.org","@type":"Person","name":"Rafael Dantas"}</script></head>
                <body><h1>Rafael Dantas</h1><dl><dt>Location</dt><dd>%s</dd></dl>
                <p><a rel="me" href="%s">Me elsewhere</a></p></body></html>
                """.formatted(place, link);
        CaptureRequests.analysed(portal, member, url, html, clock.instant());
    }
}
