package dev.plumbline.portal.demo.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.plumbline.portal.base.ui.EmptyState;
import dev.plumbline.portal.base.ui.Links;
import dev.plumbline.portal.base.ui.MainLayout;
import dev.plumbline.portal.base.ui.Page;
import dev.plumbline.portal.demo.DemoData;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.CurrentMember;
import dev.plumbline.portal.security.Member;
import jakarta.annotation.security.RolesAllowed;

/** What came with the demo, and the button that removes it. */
@RolesAllowed("ADMIN")
@PageTitle("Demo data · Plumbline")
@Route(value = "demo-data", layout = MainLayout.class)
class DemoDataView extends Page {
    private final transient DemoData demo;
    private final Member member;
    private final Div content = new Div();

    DemoDataView(DemoData demo, CurrentMember current) {
        super("Demo data");
        this.demo = demo;
        this.member = current.get();
        member.require(Action.MANAGE_TEAM);
        add(content);
        show();
    }

    private void show() {
        content.removeAll();
        if (!demo.isThere(member)) {
            content.add(new EmptyState(
                    "No demo data is here",
                    "Captures of the demo sites, and what came of them, would be listed for removal here.",
                    Links.to("inbox", "Go to the inbox")));
            return;
        }
        Paragraph what = new Paragraph(
                "Captures of the three demo sites, their candidates, findings, answers and entries on shortlists. The audit log stays. This cannot be undone.");
        what.addClassName("prose");
        Button remove = new Button("Remove the demo data", click -> {
            demo.remove(member);
            show();
        });
        remove.addClassName("destroy");
        remove.setDisableOnClick(true);
        content.addClassName("stack");
        content.add(what, remove);
    }
}
