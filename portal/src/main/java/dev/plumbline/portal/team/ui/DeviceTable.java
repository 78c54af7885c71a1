package dev.plumbline.portal.team.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.plumbline.portal.base.ui.EmptyState;
import dev.plumbline.portal.base.ui.Foreign;
import dev.plumbline.portal.base.ui.Table;
import dev.plumbline.portal.base.ui.Times;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.security.Device;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.team.Devices;
import java.util.List;
import java.util.UUID;

/** The devices whose tokens work. */
final class DeviceTable extends Div {
    private final transient Devices devices;
    private final transient Member who;

    DeviceTable(Devices devices, Member who) {
        this.devices = devices;
        this.who = who;
        refresh();
    }

    void refresh() {
        removeAll();
        List<Device> paired = devices.list(who);
        if (paired.isEmpty()) {
            add(new EmptyState(Words.say("devices.empty"), Words.say("devices.emptyWhy")));
            return;
        }
        Table table = new Table(
                "tbl",
                Words.say("devices.device"),
                Words.say("devices.of"),
                Words.say("devices.paired"),
                Words.say("devices.used"),
                Words.say("devices.until"),
                "");
        paired.forEach(device -> table.row(
                new Foreign(device.name()),
                new Foreign(device.memberName()),
                new Span(Times.moment(device.createdAt())),
                new Span(device.usedAt() == null ? Words.say("devices.never") : Times.moment(device.usedAt())),
                new Span(Times.day(device.expiresAt())),
                revoke(device)));
        add(table, DeviceCsv.link(devices, who));
    }

    private Button revoke(Device device) {
        UUID id = device.id();
        Button button = new Button(Words.say("devices.revoke"), click -> {
            devices.revoke(who, id);
            refresh();
        });
        button.setAriaLabel(Words.say("devices.revokeOf", device.name()));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
