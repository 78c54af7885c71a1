package dev.plumbline.portal.team;

import dev.plumbline.portal.security.Account;
import dev.plumbline.portal.security.Directory;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.Passwords;
import dev.plumbline.portal.security.Role;
import dev.plumbline.portal.security.Secrets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The demo's team of invented people; made at the first start in the demo profile, there when this bean is. */
@Component
@Profile("demo")
public class DemoTeam {
    private static final Map<Role, String> PEOPLE =
            Map.of(Role.RECRUITER, "Ana Duarte", Role.LEAD, "Tomas Wilk", Role.ADMIN, "Ines Barrow");
    private static final int PASSWORD_LENGTH = 16;

    private final Directory directory;
    private final Optional<String> password;
    private final Map<Role, Member> members = new EnumMap<>(Role.class);

    DemoTeam(Directory directory, Passwords passwords, TransactionTemplate transactions) {
        this.directory = directory;
        this.password = directory.demoTeam().isPresent() ? Optional.empty() : Optional.of(word());
        password.ifPresent(made -> transactions.executeWithoutResult(status -> make(directory, passwords.hash(made))));
        PEOPLE.keySet().forEach(role -> members.put(role, find(role)));
    }

    /** The recruiter. */
    public Member recruiter() {
        return member(Role.RECRUITER);
    }

    /** The hiring lead. */
    public Member lead() {
        return member(Role.LEAD);
    }

    /** The admin. */
    public Member admin() {
        return member(Role.ADMIN);
    }

    /** The team's number. */
    public int team() {
        return admin().team();
    }

    /** The password of all three; only in the run that made it. */
    Optional<String> password() {
        return password;
    }

    static String email(Role role) {
        return role.name().toLowerCase(java.util.Locale.ROOT) + "@demo.example";
    }

    private Member member(Role role) {
        return java.util.Objects.requireNonNull(members.get(role));
    }

    private Member find(Role role) {
        return directory.account(email(role)).map(Account::member).orElseThrow();
    }

    private static void make(Directory directory, String hash) {
        int team = directory.addTeam("Demo", true);
        PEOPLE.forEach((role, name) -> directory.setPassword(
                directory.addMember(team, email(role), name, role).orElseThrow().id(), hash));
    }

    private static String word() {
        return (Secrets.code() + Secrets.code()).substring(0, PASSWORD_LENGTH).toLowerCase(java.util.Locale.ROOT);
    }
}
