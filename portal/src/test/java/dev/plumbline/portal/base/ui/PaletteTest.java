package dev.plumbline.portal.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.dom.Element;
import dev.plumbline.portal.ViewTest;
import dev.plumbline.portal.WatchData;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.Role;
import dev.plumbline.portal.shortlist.Shortlists;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The palette finds what the member may see and do, and nothing else. */
class PaletteTest extends ViewTest {
    @Autowired
    private List<PaletteSource> sources;

    @Autowired
    private Shortlists shortlists;

    @Autowired
    private WatchData watch;

    @Test
    void offers_screens_and_deeds_before_anything_is_typed() {
        Palette palette = opened(signIn(Role.RECRUITER));

        assertThat(text(palette)).contains("Do", "New shortlist", "Go to", "Inbox", "Candidates");
        assertThat(text(palette)).doesNotContain("Invite somebody", "New watchlist", "Import records");
    }

    @Test
    void an_auditor_is_offered_nothing_that_changes_anything() {
        Palette palette = opened(signIn(Role.AUDITOR));

        assertThat(text(palette))
                .doesNotContain("New shortlist", "Import saved pages", "Pair the extension", "Erase a person");
    }

    @Test
    void finds_a_candidate_by_any_word_and_goes_there_with_enter() {
        Member member = signIn(Role.RECRUITER);
        UUID candidate = data.candidate(member, "Rosalind Achterberg");
        Palette palette = opened(member);

        palette.search("achter");
        assertThat(text(palette)).contains("Candidates", "Rosalind Achterberg");
        palette.press("Enter");

        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("candidates/" + candidate);
        assertThat(palette.isOpened()).isFalse();
    }

    @Test
    void finds_lists_rules_and_clusters_by_name() {
        Member member = signIn(Role.ADMIN);
        shortlists.create(member, "Backend in spring");
        watch.list(member, "Wallets of the desk", false);
        Palette palette = opened(member);

        palette.search("spring");
        assertThat(text(palette)).contains("Shortlists", "Backend in spring");
        palette.search("wallets desk");
        assertThat(text(palette)).contains("Watchlists", "Wallets of the desk");
        palette.search("place differs");
        assertThat(text(palette)).contains("Rules", "Place differs between profiles");
    }

    @Test
    void shows_nothing_of_another_team() {
        Member other = portal.member(portal.team(), Role.ADMIN);
        data.candidate(other, "Quillon Vastergaard");
        shortlists.create(other, "Quillon list");
        watch.list(other, "Quillon names", false);
        Palette palette = opened(signIn(Role.ADMIN));

        palette.search("quillon");

        assertThat(text(palette)).contains("Nothing begins with “quillon”").doesNotContain("Quillon ");
        assertThat(field(palette).getAttribute("aria-expanded")).isEqualTo("false");
        assertThat(field(palette).hasAttribute("aria-activedescendant")).isFalse();
    }

    @Test
    void arrows_move_the_active_line_and_wrap_around() {
        Palette palette = opened(signIn(Role.RECRUITER));
        palette.search("pai");
        assertThat(field(palette).getAttribute("aria-activedescendant")).isEqualTo("palette-line-0");

        palette.search("");
        palette.press("ArrowDown");
        assertThat(field(palette).getAttribute("aria-activedescendant")).isEqualTo("palette-line-1");
        palette.press("ArrowUp");
        palette.press("ArrowUp");

        String last = field(palette).getAttribute("aria-activedescendant");
        assertThat(last).isNotEqualTo("palette-line-0");
        assertThat(selected(palette)).containsExactly(last);
    }

    @Test
    void a_new_shortlist_begins_from_the_palette() {
        Palette palette = opened(signIn(Role.RECRUITER));

        palette.search("new shortlist");
        palette.press("Enter");

        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("shortlists");
        assertThat(find(Dialog.class).all()).anyMatch(dialog -> "New shortlist".equals(dialog.getHeaderTitle()));
    }

    @Test
    void many_candidates_lead_to_the_whole_list() {
        Member member = signIn(Role.RECRUITER);
        for (int no = 0; no < 9; no++) {
            data.candidate(member, "Same Name%d".formatted(no));
        }
        Palette palette = opened(member);

        palette.search("same");

        assertThat(text(palette)).contains("All candidates that begin so");
    }

    @Test
    void hostile_and_very_long_words_are_only_words() {
        Palette palette = opened(signIn(Role.RECRUITER));

        palette.search("%' OR 1=1 -- \\ <script>");
        assertThat(text(palette)).contains("Nothing begins with");
        palette.search("x".repeat(5_000));

        assertThat(text(palette)).contains("Nothing begins with").hasSizeLessThan(1_000);
    }

    private Palette opened(Member member) {
        assertThat(member).isNotNull();
        UI.getCurrent().navigate("inbox");
        Palette.open(UI.getCurrent(), sources);
        return find(Palette.class).single();
    }

    private static Element field(Palette palette) {
        return palette.getChildren()
                .filter(Input.class::isInstance)
                .findFirst()
                .orElseThrow()
                .getElement();
    }

    private static List<String> selected(Palette palette) {
        return all(palette.getElement())
                .filter(element -> "true".equals(element.getAttribute("aria-selected")))
                .map(element -> element.getAttribute("id"))
                .toList();
    }

    private static Stream<Element> all(Element root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(PaletteTest::all));
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
