package dev.plumbline.portal.reuse;

import dev.plumbline.portal.base.StorableText;
import dev.plumbline.portal.capture.LibraryJson;
import dev.plumbline.scraper.claim.Evidence;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Contacts as keyed hashes. */
@Repository
class ContactRepository {
    /** A contact of a profile. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, only carried
    record Kept(
            byte[] hmac,
            UUID profile,
            UUID candidate,
            String name,
            @Nullable String contactClass,
            Evidence evidence,
            Instant firstSeen) {}

    private static final String SELECT = """
            SELECT c.*, p.candidate_id, p.name FROM contact c
            JOIN profile p ON p.team_id = c.team_id AND p.id = c.profile_id
            """;

    private final JdbcClient jdbc;

    ContactRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void store(int team, UUID profile, byte[] hmac, Contact contact, @Nullable String contactClass, Instant firstSeen) {
        Evidence evidence = contact.claim().evidence();
        jdbc.sql("""
                        INSERT INTO contact (team_id, hmac, profile_id, kind, display, contact_class, evidence, first_seen)
                        VALUES (:team, :hmac, :profile, :kind, :display, :class, :evidence::jsonb, :first)
                        ON CONFLICT (team_id, hmac, profile_id) DO UPDATE SET contact_class = excluded.contact_class,
                          evidence = excluded.evidence, first_seen = least(contact.first_seen, excluded.first_seen)
                        """)
                .param("team", team)
                .param("hmac", hmac)
                .param("profile", profile)
                .param("kind", contact.kind())
                .param("display", StorableText.of(contact.display()))
                .param("class", contactClass)
                .param("evidence", LibraryJson.write(evidence))
                .param("first", firstSeen.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Kept> ofProfiles(int team, Collection<UUID> profiles) {
        if (profiles.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(SELECT + "WHERE c.team_id = :team AND c.profile_id IN (:profiles)")
                .param("team", team)
                .param("profiles", profiles)
                .query(ContactRepository::kept)
                .list();
    }

    /** Who else has this contact, the earliest first. */
    List<Kept> holders(int team, byte[] hmac, Collection<UUID> except, int limit) {
        return jdbc.sql(SELECT + """
                        WHERE c.team_id = :team AND c.hmac = :hmac AND c.profile_id NOT IN (:except)
                        ORDER BY c.first_seen, c.profile_id LIMIT :limit
                        """)
                .param("team", team)
                .param("hmac", hmac)
                .param("except", except)
                .param("limit", limit)
                .query(ContactRepository::kept)
                .list();
    }

    void delete(int team, UUID profile, byte[] hmac) {
        jdbc.sql("DELETE FROM contact WHERE team_id = :team AND profile_id = :profile AND hmac = :hmac")
                .param("team", team)
                .param("profile", profile)
                .param("hmac", hmac)
                .update();
    }

    private static Kept kept(ResultSet row, int no) throws SQLException {
        return new Kept(
                row.getBytes("hmac"),
                row.getObject("profile_id", UUID.class),
                row.getObject("candidate_id", UUID.class),
                row.getString("name"),
                row.getString("contact_class"),
                LibraryJson.read(row.getString("evidence"), Evidence.class),
                row.getTimestamp("first_seen").toInstant());
    }
}
