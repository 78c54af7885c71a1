package dev.plumbline.portal.record.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.plumbline.portal.base.ui.MainLayout;
import dev.plumbline.portal.base.ui.Page;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.record.TeamListKind;
import dev.plumbline.portal.record.TeamLists;
import dev.plumbline.portal.security.CurrentMember;
import dev.plumbline.portal.security.Member;
import jakarta.annotation.security.PermitAll;
import java.util.Map;

/** The tables that the rules over records look things up in. */
@PermitAll
@PageTitle("screen.theTeamsTables")
@Route(value = "records/lists", layout = MainLayout.class)
class TeamListsView extends Page {

    TeamListsView(TeamLists lists, CurrentMember current) {
        super(Words.say("screen.theTeamsTables"));
        Member member = current.get();
        add(new Paragraph(Words.say("teamList.what")));
        Map<TeamListKind, Integer> sizes = lists.sizes(member);
        for (TeamListKind kind : TeamListKind.values()) {
            add(new TeamListEditor(lists, member, kind, sizes.getOrDefault(kind, 0)));
        }
    }
}
