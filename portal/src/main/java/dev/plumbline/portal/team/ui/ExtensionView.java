package dev.plumbline.portal.team.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.plumbline.portal.base.ui.MainLayout;
import dev.plumbline.portal.base.ui.Page;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.security.CurrentMember;
import dev.plumbline.portal.team.Devices;
import dev.plumbline.portal.team.Pairing;
import dev.plumbline.portal.team.TeamFeed;
import jakarta.annotation.security.PermitAll;

/** The browser extension. */
@PermitAll
@PageTitle("screen.extension")
@Menu(title = "screen.extension", order = 13, icon = "copy")
@Route(value = "extension", layout = MainLayout.class)
class ExtensionView extends Page {
    ExtensionView(Pairing pairing, Devices devices, TeamFeed feed, CurrentMember current) {
        super(Words.say("screen.extension"));
        add(new ExtensionInstall(pairing, devices, feed, current.get()));
    }
}
