package dev.plumbline.portal.security;

import dev.plumbline.portal.base.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Teams, members and what they sign in with: the only class that reads and writes the reference tables, which no team
 * owns because they are asked before a team is known.
 */
@Repository
public class Directory {
    private static final String ACCOUNTS = """
            SELECT id, team_id, email, name, role, password_hash, disabled_at, signed_out_at, created_at
            FROM member
            """;

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Directory(JdbcClient jdbc, Ids ids, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
        this.events = events;
    }

    /** Makes a team and answers its number. */
    public int addTeam(String name, boolean demo) {
        return jdbc.sql("""
                        INSERT INTO team (id, name, demo, created_at)
                        SELECT coalesce(max(id), 0) + 1, :name, :demo, :now FROM team
                        RETURNING id
                        """)
                .param("name", name)
                .param("demo", demo)
                .param("now", now())
                .query(Integer.class)
                .single();
    }

    /** The demo's team, where there is one. */
    public Optional<Integer> demoTeam() {
        return jdbc.sql("SELECT id FROM team WHERE demo ORDER BY id LIMIT 1")
                .query(Integer.class)
                .optional();
    }

    /** Every team's number. */
    public List<Integer> teams() {
        return jdbc.sql("SELECT id FROM team ORDER BY id").query(Integer.class).list();
    }

    /** What the team is called. */
    public String teamName(int team) {
        return jdbc.sql("SELECT name FROM team WHERE id = :team")
                .param("team", team)
                .query(String.class)
                .single();
    }

    /** Whether anybody but the demo's people could sign in already. */
    public boolean hasMembers() {
        return jdbc.sql("SELECT EXISTS (SELECT FROM member m JOIN team t ON t.id = m.team_id WHERE NOT t.demo)")
                .query(Boolean.class)
                .single();
    }

    /**
     * Adds a member, who has no password yet.
     *
     * @return nothing where the address is taken, by whatever team
     */
    public Optional<Member> addMember(int team, String email, String name, Role role) {
        UUID id = ids.next();
        int added = jdbc.sql("""
                        INSERT INTO member (id, team_id, email, name, role, created_at)
                        VALUES (:id, :team, :email, :name, :role, :now)
                        ON CONFLICT (email) DO NOTHING
                        """)
                .param("id", id)
                .param("team", team)
                .param("email", normal(email))
                .param("name", name)
                .param("role", role.name())
                .param("now", now())
                .update();
        return added == 0 ? Optional.empty() : Optional.of(new Member(id, team, name, role));
    }

    /** A member by id, disabled ones included. */
    public Optional<Account> account(UUID member) {
        return jdbc.sql(ACCOUNTS + "WHERE id = :id")
                .param("id", member)
                .query(Directory::account)
                .optional();
    }

    /** A member by e-mail address, disabled ones included. */
    public Optional<Account> account(String email) {
        return jdbc.sql(ACCOUNTS + "WHERE email = :email")
                .param("email", normal(email))
                .query(Directory::account)
                .optional();
    }

    /** The team's members by name, disabled ones included. */
    public List<Account> accounts(int team) {
        return jdbc.sql(ACCOUNTS + "WHERE team_id = :team ORDER BY name, id")
                .param("team", team)
                .query(Directory::account)
                .list();
    }

    /** Keeps a new password's hash. */
    public void setPassword(UUID member, String hash) {
        jdbc.sql("UPDATE member SET password_hash = :hash WHERE id = :id")
                .param("hash", hash)
                .param("id", member)
                .update();
    }

    /** The tag of the language that the member chose; empty where none was chosen. */
    Optional<String> language(UUID member) {
        return jdbc.sql("SELECT language FROM member WHERE id = :id AND language IS NOT NULL")
                .param("id", member)
                .query(String.class)
                .optional();
    }

    /** Keeps the tag of the language that the member chose; null where none is to be kept. */
    void setLanguage(UUID member, @Nullable String language) {
        jdbc.sql("UPDATE member SET language = :language WHERE id = :id")
                .param("language", language)
                .param("id", member)
                .update();
    }

    /** Gives a member another role. */
    public void setRole(int team, UUID member, Role role) {
        jdbc.sql("UPDATE member SET role = :role WHERE team_id = :team AND id = :id")
                .param("role", role.name())
                .param("team", team)
                .param("id", member)
                .update();
        events.publishEvent(new AccessEnded(member));
    }

    /** Lets a member in no longer, or again. */
    public void setDisabled(int team, UUID member, boolean disabled) {
        jdbc.sql("UPDATE member SET disabled_at = :at WHERE team_id = :team AND id = :id")
                .param("at", disabled ? now() : null)
                .param("team", team)
                .param("id", member)
                .update();
        events.publishEvent(new AccessEnded(member));
    }

    /** Ends every session and every token of a member. */
    public void signOutEverywhere(UUID member) {
        jdbc.sql("UPDATE member SET signed_out_at = :now WHERE id = :id")
                .param("now", now())
                .param("id", member)
                .update();
        jdbc.sql("UPDATE access_token SET revoked_at = :now WHERE member_id = :id AND revoked_at IS NULL")
                .param("now", now())
                .param("id", member)
                .update();
        events.publishEvent(new AccessEnded(member));
    }

    /** Keeps a link that works once; without a member, whoever opens it becomes the first admin. */
    public void addClaimLink(byte[] hash, @Nullable UUID member, Instant expires) {
        jdbc.sql("INSERT INTO claim_link (hash, member_id, expires_at) VALUES (:hash, :member, :expires)")
                .param("hash", hash)
                .param("member", member)
                .param("expires", time(expires))
                .update();
    }

    /** The link, as long as it works. */
    public Optional<ClaimLink> claimLink(byte[] hash) {
        return jdbc.sql("SELECT member_id FROM claim_link WHERE hash = :hash AND used_at IS NULL AND expires_at > :now")
                .param("hash", hash)
                .param("now", now())
                .query((row, no) -> new ClaimLink(row.getObject("member_id", UUID.class)))
                .optional();
    }

    /** Uses the link up; false where that was done before. */
    public boolean useClaimLink(byte[] hash) {
        return jdbc.sql(
                                "UPDATE claim_link SET used_at = :now WHERE hash = :hash AND used_at IS NULL AND expires_at > :now")
                        .param("hash", hash)
                        .param("now", now())
                        .update()
                == 1;
    }

    /** Keeps a pairing code. */
    public void addPairingCode(byte[] hash, UUID member, Instant expires) {
        jdbc.sql("INSERT INTO pairing_code (hash, member_id, expires_at) VALUES (:hash, :member, :expires)")
                .param("hash", hash)
                .param("member", member)
                .param("expires", time(expires))
                .update();
    }

    /** Uses the code up and answers whose it is, where it works and the member is active. */
    public Optional<Member> usePairingCode(byte[] hash) {
        return jdbc.sql("""
                        UPDATE pairing_code SET used_at = :now
                        WHERE hash = :hash AND used_at IS NULL AND expires_at > :now
                        RETURNING member_id
                        """)
                .param("hash", hash)
                .param("now", now())
                .query(UUID.class)
                .optional()
                .flatMap(this::account)
                .filter(Account::active)
                .map(Account::member);
    }

    /** Keeps a token; the same token again works again. */
    public void addToken(byte[] hash, UUID member, String name, String browser, Set<Scope> scopes, Instant expires) {
        jdbc.sql("""
                        INSERT INTO access_token (hash, id, member_id, name, browser, scopes, created_at, expires_at)
                        VALUES (:hash, :id, :member, :name, :browser, :scopes, :now, :expires)
                        ON CONFLICT (hash) DO UPDATE SET revoked_at = NULL, expires_at = excluded.expires_at
                        """)
                .param("hash", hash)
                .param("id", ids.next())
                .param("member", member)
                .param("name", name)
                .param("browser", browser)
                .param("scopes", Scope.write(scopes))
                .param("now", now())
                .param("expires", time(expires))
                .update();
    }

    /** Who holds the token, as long as it works and its member is active. */
    public Optional<TokenHolder> tokenHolder(byte[] hash) {
        return jdbc.sql("""
                        SELECT t.id AS token, t.scopes, m.id, m.team_id, m.name, m.role
                        FROM access_token t JOIN member m ON m.id = t.member_id
                        WHERE t.hash = :hash AND t.revoked_at IS NULL AND t.expires_at > :now
                          AND m.disabled_at IS NULL
                        """)
                .param("hash", hash)
                .param("now", now())
                .query((row, no) -> new TokenHolder(
                        row.getObject("token", UUID.class), member(row), Scope.read(row.getString("scopes"))))
                .optional();
    }

    /** Notes that a token was used, to the minute. */
    public void touch(UUID token) {
        jdbc.sql("""
                        UPDATE access_token SET used_at = :now
                        WHERE id = :id AND (used_at IS NULL OR used_at < :minuteAgo)
                        """)
                .param("now", now())
                .param("minuteAgo", now().minusMinutes(1))
                .param("id", token)
                .update();
    }

    /** The team's devices whose tokens work, newest first. */
    public List<Device> devices(int team) {
        return jdbc.sql("""
                        SELECT t.id, t.member_id, m.name AS member_name, t.name, t.browser, t.scopes, t.created_at, t.expires_at, t.used_at
                        FROM access_token t JOIN member m ON m.id = t.member_id
                        WHERE m.team_id = :team AND t.revoked_at IS NULL AND t.expires_at > :now
                        ORDER BY t.created_at DESC, t.id
                        """)
                .param("team", team)
                .param("now", now())
                .query((row, no) -> new Device(
                        row.getObject("id", UUID.class),
                        row.getObject("member_id", UUID.class),
                        row.getString("member_name"),
                        row.getString("name"),
                        row.getString("browser"),
                        Scope.read(row.getString("scopes")),
                        row.getTimestamp("created_at").toInstant(),
                        row.getTimestamp("expires_at").toInstant(),
                        instant(row.getTimestamp("used_at"))))
                .list();
    }

    /** Ends a device's token; false where the team has no such device. */
    public boolean revoke(int team, UUID device) {
        return jdbc.sql("""
                        UPDATE access_token SET revoked_at = :now
                        WHERE id = :id AND revoked_at IS NULL
                          AND member_id IN (SELECT id FROM member WHERE team_id = :team)
                        """)
                        .param("now", now())
                        .param("id", device)
                        .param("team", team)
                        .update()
                == 1;
    }

    private OffsetDateTime now() {
        return time(clock.instant());
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static String normal(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }

    private static Member member(ResultSet row) throws SQLException {
        return new Member(
                row.getObject("id", UUID.class),
                row.getInt("team_id"),
                row.getString("name"),
                Role.valueOf(row.getString("role")));
    }

    private static Account account(ResultSet row, int no) throws SQLException {
        return new Account(
                member(row),
                row.getString("email"),
                row.getString("password_hash"),
                instant(row.getTimestamp("disabled_at")),
                instant(row.getTimestamp("signed_out_at")),
                row.getTimestamp("created_at").toInstant());
    }
}
