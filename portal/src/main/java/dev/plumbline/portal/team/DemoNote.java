package dev.plumbline.portal.team;

import dev.plumbline.portal.security.Role;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who can sign in to the demo, with what, and what scripts send. */
@Component
@Profile("demo")
@Order(2)
class DemoNote implements ConsoleNote {
    private final DemoTeam team;
    private final DemoToken token;

    DemoNote(DemoTeam team, DemoToken token) {
        this.team = team;
        this.token = token;
    }

    @Override
    public List<String> lines() {
        Stream<String> people = Stream.of(Role.RECRUITER, Role.LEAD, Role.ADMIN)
                .map(role -> "Sign in as  %s (%s)".formatted(DemoTeam.email(role), role.label()));
        String password = team.password()
                .map(made -> "Password    %s  (for all three, shown this once)".formatted(made))
                .orElse("Password    was shown when the demo was first started");
        return Stream.concat(
                        Stream.concat(people, Stream.of(password)),
                        token.generated().stream()
                                .map("Token       %s  (for scripts, until the next start)"::formatted))
                .toList();
    }
}
