package dev.plumbline.portal.team.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.plumbline.portal.base.ui.LiveRefresh;
import dev.plumbline.portal.base.ui.MainLayout;
import dev.plumbline.portal.base.ui.Page;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.CurrentMember;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.team.Devices;
import dev.plumbline.portal.team.Members;
import dev.plumbline.portal.team.Pairing;
import dev.plumbline.portal.team.TeamFeed;
import dev.plumbline.portal.team.TeamPolicy;
import jakarta.annotation.security.PermitAll;
import org.springframework.beans.factory.annotation.Value;

/** Members, pairing a device, and the devices that are paired. */
@Route(value = "team", layout = MainLayout.class)
@PageTitle("screen.team")
@Menu(title = "screen.team", icon = "team", order = 11)
@PermitAll
final class TeamView extends Page {

    private final transient Member member;
    private final MemberTable memberTable;
    private final DeviceTable deviceTable;

    TeamView(
            Members members,
            Devices devices,
            Pairing pairing,
            TeamPolicy policy,
            CurrentMember current,
            TeamFeed feed,
            @Value("${plumbline.url}") String url) {
        super(Words.say("screen.team"));
        this.member = current.get();
        this.memberTable = new MemberTable(members, member);
        this.deviceTable = new DeviceTable(devices, member);
        if (member.may(Action.MANAGE_TEAM)) {
            addActions(new Button(
                    Words.say("team.invite"), click -> new InviteDialog(members, member, memberTable::refresh).open()));
        }
        add(section(Words.say("team.members"), memberTable));
        if (member.may(Action.PAIR_DEVICE)) {
            add(section(Words.say("team.pair"), new PairPanel(pairing, member)));
        }
        add(section(Words.say("team.devices"), deviceTable));
        add(section(Words.say("team.policy"), new PolicyPanel(policy, member)));
        if (member.may(Action.MANAGE_TEAM)) {
            add(section(Words.say("team.browserPolicy"), new BrowserPolicyPanel(url)));
        }
        LiveRefresh.whileShown(this, this::refresh, live -> feed.listen(member.team(), live::request)::run);
    }

    private void refresh() {
        memberTable.refresh();
        deviceTable.refresh();
    }

    private static Section section(String words, Component content) {
        H2 title = new H2(words);
        title.addClassName("h2");
        Section section = new Section(title, content);
        section.addClassName("section");
        return section;
    }
}
