package dev.plumbline.portal.admin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.plumbline.portal.analysis.Cases;
import dev.plumbline.portal.analysis.Drift;
import dev.plumbline.portal.analysis.SetAside;
import dev.plumbline.portal.base.ui.MainLayout;
import dev.plumbline.portal.base.ui.Page;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.capture.CaptureStatus;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.CurrentMember;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.MemberNames;
import jakarta.annotation.security.RolesAllowed;

/** How well pages are read: what sites no longer show, and the pages that were set aside. */
@RolesAllowed("ADMIN")
@PageTitle("screen.readingHealth")
@Menu(title = "screen.readingHealth", order = 12, icon = "eye")
@Route(value = "reading-health", layout = MainLayout.class)
class ReadingHealthView extends Page {

    ReadingHealthView(Drift drift, Cases cases, SetAside setAside, MemberNames names, CurrentMember current) {
        super(Words.say("screen.readingHealth"));
        Member member = current.get();
        member.require(Action.MAINTAIN_READING);
        add(
                section(
                        Words.say("reading.changed"),
                        Words.say("reading.changedWhat"),
                        new DriftTable(drift.list(member), drift.pagesRead(member))),
                section(
                        Words.say("reading.wrongly"),
                        Words.say("reading.wronglyWhat"),
                        new CaseTable(cases, names, member)),
                section(
                        Words.say("reading.quarantine"),
                        Words.say("reading.quarantineWhat"),
                        new SetAsideTable(setAside, member, CaptureStatus.FAILED)),
                section(
                        Words.say("reading.budget"),
                        Words.say("reading.budgetWhat"),
                        new SetAsideTable(setAside, member, CaptureStatus.ABNORMAL)));
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
}
