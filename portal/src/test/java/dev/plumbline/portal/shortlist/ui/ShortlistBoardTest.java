package dev.plumbline.portal.shortlist.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DragStartEvent;
import com.vaadin.flow.component.dnd.DropEvent;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.VaadinSession;
import dev.plumbline.portal.ViewTest;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.Role;
import dev.plumbline.portal.shortlist.Decision;
import dev.plumbline.portal.shortlist.Entry;
import dev.plumbline.portal.shortlist.Shortlists;
import dev.plumbline.portal.team.TeamPolicy;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ShortlistBoardTest extends ViewTest {
    @Autowired
    private Shortlists shortlists;

    @Autowired
    private TeamPolicy policy;

    @Test
    void has_a_column_a_decision_and_says_what_is_open_by_weight() {
        Member lead = signIn(Role.LEAD);
        UUID list = shortlists.create(lead, "Backend team");
        UUID rafael = data.candidate(lead, "Rafael Dantas");
        data.placeDiffers(lead, rafael, "Portugal", "Estonia");
        data.placeDiffers(lead, rafael, "Portugal", "Chile");
        shortlists.add(lead, list, rafael, "Clear in the call");
        board(list);

        assertThat(screen())
                .contains("Undecided · 1", "Proceed · 0", "Proceed with checks · 0", "On hold, asked · 0")
                .contains("Not proceeding · 0", "Nobody", "Rafael Dantas", "Clear in the call");
        assertThat(card(lead, list).getElement().getTextRecursively()).contains("Ask2");
    }

    @Test
    void the_table_is_what_an_address_without_a_view_shows() {
        Member lead = signIn(Role.LEAD);
        UUID list = withRafael(lead);
        navigate("shortlists/" + list, ShortlistView.class);
        assertThat(find(ShortlistTable.class).exists()).isTrue();
        board(list);
        assertThat(find(ShortlistTable.class).exists()).isFalse();
        assertThat(find(ShortlistBoard.class).exists()).isTrue();
    }

    @Test
    void an_empty_list_says_what_will_appear() {
        Member lead = signIn(Role.LEAD);
        board(shortlists.create(lead, "Backend team"));
        assertThat(screen()).contains("Nobody is on this list").doesNotContain("Undecided");
    }

    @Test
    void a_card_is_moved_by_its_field_and_back_within_ten_seconds() {
        Member lead = signIn(Role.LEAD);
        UUID list = withRafael(lead);
        board(list);
        choose("Proceed");
        assertThat(entry(lead, list).decision()).isEqualTo(Decision.PROCEED);
        assertThat(screen()).contains("Proceed · 1", "Rafael Dantas: Proceed.");

        test(find(Button.class).withText("Undo").single()).click();
        assertThat(entry(lead, list).decision()).isEqualTo(Decision.UNDECIDED);
        assertThat(screen()).contains("Undecided · 1", "Taken back.");
    }

    @Test
    void a_reason_is_asked_for_where_one_is_needed_and_the_card_stays_without_it() {
        Member lead = signIn(Role.LEAD);
        UUID list = withRafael(lead);
        board(list);
        choose("On hold, asked");
        test(find(Button.class).withText("Save").single()).click();
        assertThat(entry(lead, list).decision()).isEqualTo(Decision.UNDECIDED);
        test(find(Button.class).withText("Cancel").single()).click();
        assertThat(find(Dialog.class).exists()).isFalse();
        assertThat(choice().getOptionalValue()).isEmpty();

        choose("On hold, asked");
        find(TextArea.class).single().setValue("Asked about the school years");
        test(find(Button.class).withText("Save").single()).click();
        assertThat(entry(lead, list).decision()).isEqualTo(Decision.ON_HOLD);
        assertThat(screen()).contains("On hold, asked · 1", "Asked about the school years");
    }

    @Test
    void a_card_that_is_drawn_to_a_column_is_decided_so() {
        Member lead = signIn(Role.LEAD);
        UUID list = withRafael(lead);
        board(list);
        draw("Proceed");
        assertThat(entry(lead, list).decision()).isEqualTo(Decision.PROCEED);
        draw("Not proceeding");
        assertThat(entry(lead, list).decision()).isEqualTo(Decision.PROCEED);
        assertThat(find(TextArea.class).single().getLabel()).isEqualTo("Reason, kept with the decision");
    }

    @Test
    void who_may_not_decide_moves_nothing() {
        Member recruiter = signIn(Role.RECRUITER);
        UUID list = withRafael(recruiter);
        board(list);
        assertThat(find(Select.class).exists()).isFalse();
        assertThat(DragSource.configure(find(BoardCard.class).single()).isDraggable())
                .isFalse();
        assertThat(screen()).contains("Undecided · 1").doesNotContain("Review one after another");
    }

    @Test
    void a_card_whose_decision_waits_stays_and_says_so() {
        Member lead = signIn(Role.LEAD);
        policy.signDecisions(portal.member(lead.team(), Role.ADMIN), true);
        UUID list = withRafael(lead);
        board(list);
        choose("Proceed");
        assertThat(screen()).contains("Undecided · 1", "Proposed: Proceed", "is proposed and waits");
        test(find(Button.class).withText("Undo").single()).click();
        assertThat(screen()).contains("Taken back.").doesNotContain("Proposed: Proceed");
    }

    @Test
    void what_somebody_else_does_is_seen_at_once() {
        Member lead = signIn(Role.LEAD);
        Member other = portal.member(lead.team(), Role.LEAD);
        UUID list = withRafael(lead);
        UUID rafael = entry(lead, list).candidate();
        board(list);
        shortlists.decide(other, list, rafael, Decision.PROCEED, "");
        shortlists.add(other, list, data.candidate(other, "Ida Sandvik"), "");
        VaadinSession session = VaadinSession.getCurrent();
        session.getService().runPendingAccessTasks(session);
        assertThat(screen()).contains("Proceed · 1", "Undecided · 1", "Ida Sandvik", other.name());
    }

    private UUID withRafael(Member member) {
        UUID list = shortlists.create(member, "Backend team");
        shortlists.add(member, list, data.candidate(member, "Rafael Dantas"), "");
        return list;
    }

    private void board(UUID list) {
        go("shortlists/" + list, "view", "board");
    }

    private void choose(String decision) {
        test(choice()).selectItem(decision);
    }

    private void draw(String column) {
        BoardCard card = find(BoardCard.class).single();
        Section lane = find(Section.class).withClassName("lane").all().stream()
                .filter(one -> one.getAriaLabel().equals(Optional.of(column)))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(card, new DragStartEvent<>(card, true, 0, 0, 0, 0));
        ComponentUtil.fireEvent(lane, new DropEvent<>(lane, true, "move", 0, 0, 0, 0));
    }

    private BoardCard card(Member member, UUID list) {
        List<BoardCard> cards = find(BoardCard.class).all();
        assertThat(cards).extracting(BoardCard::entry).containsExactlyElementsOf(shortlists.entries(member, list));
        return cards.getFirst();
    }

    private Entry entry(Member member, UUID list) {
        return shortlists.entries(member, list).getFirst();
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // The board has one field, of decisions.
    private Select<Decision> choice() {
        return (Select<Decision>) find(Select.class).single();
    }
}
