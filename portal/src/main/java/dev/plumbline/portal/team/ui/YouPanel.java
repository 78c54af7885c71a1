package dev.plumbline.portal.team.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.plumbline.portal.base.ui.VisibleText;
import dev.plumbline.portal.base.ui.Words;
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
                new Paragraph(Words.say(
                        "setup.you",
                        VisibleText.of(who.name()),
                        Words.of(who.role()).toLowerCase(Words.locale()))),
                new Paragraph(Words.say("setup.roles")),
                others,
                new Button(Words.say("setup.invite"), click -> new InviteDialog(members, who, this::show).open()));
        show();
    }

    private void show() {
        int count = members.list(who).size() - 1;
        others.setText(Words.say("setup.others", count));
    }
}
