package dev.plumbline.portal.demo.ui;

import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.plumbline.portal.base.ui.MainLayout;
import dev.plumbline.portal.base.ui.Page;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.demo.DemoData;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.CurrentMember;
import dev.plumbline.portal.security.Member;
import jakarta.annotation.security.RolesAllowed;

/** What comes with the demo, and the button that adds or removes it. */
@RolesAllowed("ADMIN")
@PageTitle("screen.demoData")
@Route(value = "demo-data", layout = MainLayout.class)
class DemoDataView extends Page {
    DemoDataView(DemoData demo, CurrentMember current) {
        super(Words.say("screen.demoData"));
        Member member = current.get();
        member.require(Action.MANAGE_TEAM);
        add(new DemoPanel(demo, member));
    }
}
