package dev.plumbline.portal.team;

import dev.plumbline.portal.base.CannotStart;
import dev.plumbline.portal.security.Directory;
import dev.plumbline.portal.security.Scope;
import dev.plumbline.portal.security.Secrets;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * A token with every scope for scripts that call the demo: PLUMBLINE_DEMO_TOKEN, or one of this run. The one of the
 * run before works no longer.
 */
@Component
@Profile("demo")
class DemoToken {
    private static final int SHORTEST = 32;
    private static final String BROWSER = "script";
    private static final Duration WORKS = Duration.ofDays(365);

    private final Optional<String> generated;

    DemoToken(DemoTeam team, Directory directory, Clock clock, @Value("${plumbline.demo.token:}") String preset) {
        if (!preset.isEmpty() && preset.length() < SHORTEST) {
            throw new CannotStart("PLUMBLINE_DEMO_TOKEN is too short: give it %d characters or more, or unset it."
                    .formatted(SHORTEST));
        }
        this.generated = preset.isEmpty() ? Optional.of(Secrets.token()) : Optional.empty();
        directory.devices(team.team()).stream()
                .filter(device -> device.browser().equals(BROWSER))
                .forEach(device -> directory.revoke(team.team(), device.id()));
        directory.addToken(
                Secrets.hash(generated.orElse(preset)),
                team.admin().id(),
                "Demo scripts",
                BROWSER,
                EnumSet.allOf(Scope.class),
                clock.instant().plus(WORKS));
    }

    /** The token, where nobody knows it yet. */
    Optional<String> generated() {
        return generated;
    }
}
