package dev.plumbline.portal.team.ui;

import com.vaadin.flow.component.html.Paragraph;
import dev.plumbline.portal.base.ui.LiveRefresh;
import dev.plumbline.portal.base.ui.Times;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.security.Device;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.team.Devices;
import dev.plumbline.portal.team.TeamFeed;
import java.util.Optional;

/** Waits for the member's own browser, and says which was paired last. */
final class PairedNote extends Paragraph {
    private final transient Devices devices;
    private final transient Member who;

    PairedNote(Devices devices, TeamFeed feed, Member who) {
        this.devices = devices;
        this.who = who;
        addClassName("ink-2");
        getElement().setAttribute("role", "status");
        show();
        LiveRefresh.whileShown(this, this::show, live -> feed.listen(who.team(), live::request)::run);
    }

    private void show() {
        Optional<Device> newest = devices.list(who).stream()
                .filter(device -> device.member().equals(who.id()))
                .findFirst();
        setText(newest.map(device -> Words.say("pair.paired", device.name(), Times.moment(device.createdAt())))
                .orElse(Words.say("pair.none")));
    }
}
