package dev.plumbline.portal.team.ui;

import dev.plumbline.portal.base.ui.CsvLink;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.security.Device;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.team.Devices;
import java.util.List;

/** The devices that a member may see as a table to keep, newest first. */
final class DeviceCsv {
    private static final List<String> HEADS =
            List.of("device", "browser", "member", "paired (UTC)", "last used (UTC)", "works until (UTC)");

    private DeviceCsv() {}

    static CsvLink link(Devices devices, Member who) {
        CsvLink link = new CsvLink("devices.csv", HEADS, table -> {
            for (Device device : devices.list(who)) {
                table.row(
                        device.name(),
                        device.browser(),
                        device.memberName(),
                        device.createdAt().toString(),
                        device.usedAt() == null ? "" : device.usedAt().toString(),
                        device.expiresAt().toString());
            }
        });
        link.setAriaLabel(Words.say("devices.csv"));
        return link;
    }
}
