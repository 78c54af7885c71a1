package dev.plumbline.portal.team;

import java.time.Instant;

/**
 * Eight characters that pair one device.
 *
 * @param portal the address that the device is to be paired with: {@code https://plumbline.example}
 */
public record PairingCode(String code, String portal, Instant expires) {
    /** As people read it: two groups of four. */
    public String grouped() {
        return code.substring(0, code.length() / 2) + " " + code.substring(code.length() / 2);
    }

    /** All that a device needs, in a line that the extension's panel takes as it is pasted. No address: addresses are kept and logged. */
    public String line() {
        return portal + " " + grouped();
    }
}
