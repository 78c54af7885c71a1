package dev.plumbline.portal.team;

import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Device;
import dev.plumbline.portal.security.Directory;
import dev.plumbline.portal.security.Member;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** The devices that hold tokens: everybody sees and revokes the own ones, an admin the whole team's. */
@Service
public class Devices {
    private final Directory directory;
    private final TenantTransaction transactions;
    private final ApplicationEventPublisher events;

    Devices(Directory directory, TenantTransaction transactions, ApplicationEventPublisher events) {
        this.directory = directory;
        this.transactions = transactions;
        this.events = events;
    }

    /** Devices whose tokens work, newest first. */
    public List<Device> list(Member who) {
        return directory.devices(who.team()).stream()
                .filter(device -> !device.isService())
                .filter(device -> who.may(Action.MANAGE_TEAM) || device.member().equals(who.id()))
                .toList();
    }

    /**
     * Ends a device's token at once.
     *
     * @throws Problem 404 where the member sees no such device
     */
    public void revoke(Member who, UUID device) {
        if (list(who).stream().noneMatch(seen -> seen.id().equals(device))) {
            throw Problem.notFound();
        }
        transactions.run(who.team(), () -> {
            directory.revoke(who.team(), device);
            events.publishEvent(new TeamDeed(who, "device-revoked", "device/" + device, Map.of()));
        });
    }
}
