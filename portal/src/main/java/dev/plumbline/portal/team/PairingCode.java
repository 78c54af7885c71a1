package dev.plumbline.portal.team;

import java.time.Instant;

/** Eight characters that pair one device. */
public record PairingCode(String code, Instant expires) {
    /** As people read it: two groups of four. */
    public String grouped() {
        return code.substring(0, code.length() / 2) + " " + code.substring(code.length() / 2);
    }
}
