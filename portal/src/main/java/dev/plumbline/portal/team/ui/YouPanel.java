package dev.plumbline.portal.team.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.plumbline.portal.base.ui.VisibleText;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.team.Members;

/** Who one is here, and who else is: the second person that a sign-off needs. */
final class YouPanel extends Div {
    private final transient Members members;
    private final transient Member who;
    private final Paragraph others = new Paragraph();

    YouPanel(Members members, Member who) {
        this.members = members;
        this.who = who;
        addClassNames("stack", "prose");
        others.getElement().setAttribute("role", "status");
        add(
                new Paragraph("You are %s, %s of this team: you see and decide everything, and say who else may."
                        .formatted(
                                VisibleText.of(who.name()), who.role().label().toLowerCase(java.util.Locale.ROOT))),
                new Paragraph(
                        "Recruiters read pages and answer findings; leads sign and decide; admins look after the team."),
                others,
                new Button("Invite somebody…", click -> new InviteDialog(members, who, this::show).open()));
        show();
    }

    private void show() {
        int count = members.list(who).size() - 1;
        others.setText(
                count == 0
                        ? "Nobody else is in the team yet."
                        : count == 1 ? "One other person is in the team." : count + " other people are in the team.");
    }
}
