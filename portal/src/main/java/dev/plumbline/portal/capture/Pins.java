package dev.plumbline.portal.capture;

import dev.plumbline.portal.base.TenantTransaction;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Keeps captures beyond their time; the database refuses to delete what is pinned. */
@Service
public class Pins {
    private final PinRepository pins;
    private final TenantTransaction transactions;

    Pins(PinRepository pins, TenantTransaction transactions) {
        this.pins = pins;
        this.transactions = transactions;
    }

    /**
     * Pins a capture.
     *
     * @param reason kind and id of what needs it: {@code reading-case/0190…}
     */
    public void pin(int team, UUID capture, String reason) {
        transactions.run(team, () -> pins.insert(team, capture, reason));
    }

    /** Takes that pin away; others hold on. */
    public void unpin(int team, UUID capture, String reason) {
        transactions.run(team, () -> pins.delete(team, capture, reason));
    }
}
