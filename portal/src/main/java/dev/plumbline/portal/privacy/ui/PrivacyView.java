package dev.plumbline.portal.privacy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.plumbline.portal.base.ui.LiveRefresh;
import dev.plumbline.portal.base.ui.MainLayout;
import dev.plumbline.portal.base.ui.Page;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.privacy.Erasures;
import dev.plumbline.portal.privacy.Holds;
import dev.plumbline.portal.privacy.PrivacyFeed;
import dev.plumbline.portal.privacy.PrivacySettings;
import dev.plumbline.portal.privacy.Retention;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.CurrentMember;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.MemberNames;
import jakarta.annotation.security.RolesAllowed;

/** How long people are kept, who is held, and what was erased. */
@RolesAllowed({"ADMIN", "AUDITOR"})
@PageTitle("screen.privacy")
@Menu(title = "screen.privacy", order = 12.5, icon = "lock")
@Route(value = "privacy", layout = MainLayout.class)
class PrivacyView extends Page {

    PrivacyView(
            Erasures erasures,
            Retention retention,
            PrivacySettings settings,
            Holds holds,
            MemberNames names,
            PrivacyFeed feed,
            CurrentMember current) {
        super(Words.say("screen.privacy"));
        Member member = current.get();
        member.require(Action.SEE_AUDIT);
        ErasureTable table = new ErasureTable(erasures, names, member);
        HoldTable held = new HoldTable(holds, names, member);
        add(section(Words.say("privacy.erasures"), Words.say("privacy.erasuresWhat"), table));
        if (member.may(Action.MANAGE_PRIVACY)) {
            add(section(
                    Words.say("privacy.howLong"),
                    Words.say("privacy.howLongWhat"),
                    new PeriodForm(retention, settings, member)));
        }
        add(section(Words.say("privacy.held"), Words.say("privacy.heldWhat"), held));
        LiveRefresh.whileShown(
                this,
                () -> {
                    table.refresh();
                    held.refresh();
                },
                live -> feed.listen(member.team(), live::request));
    }

    static Section section(String words, String what, Component content) {
        H2 title = new H2(words);
        title.addClassName("h2");
        Paragraph about = new Paragraph(what);
        about.addClassNames("prose", "s", "ink-2");
        Section section = new Section(title, about, content);
        section.addClassName("section");
        return section;
    }

    static Div said() {
        Div said = new Div();
        said.addClassName("undo");
        said.getElement().setAttribute("role", "status");
        return said;
    }
}
