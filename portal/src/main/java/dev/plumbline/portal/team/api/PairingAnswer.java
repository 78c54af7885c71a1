package dev.plumbline.portal.team.api;

import dev.plumbline.portal.team.Paired;
import java.time.Instant;
import java.util.Locale;

/** The token, told this once, and what it belongs to. */
record PairingAnswer(String token, Instant expiresAt, User user, Team team, Portal portal) {
    record User(String name, String role) {}

    record Team(int id, String name) {}

    record Portal(String name, String url) {}

    static PairingAnswer of(Paired paired, String url) {
        return new PairingAnswer(
                paired.token(),
                paired.expires(),
                new User(paired.member().name(), paired.member().role().name().toLowerCase(Locale.ROOT)),
                new Team(paired.member().team(), paired.teamName()),
                new Portal("Plumbline", url));
    }
}
