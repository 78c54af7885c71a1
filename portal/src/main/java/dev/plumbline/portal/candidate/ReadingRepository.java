package dev.plumbline.portal.candidate;

import static dev.plumbline.portal.candidate.Rows.at;

import dev.plumbline.portal.capture.LibraryJson;
import dev.plumbline.scraper.claim.Reading;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What each capture says. */
@Repository
class ReadingRepository {
    private static final int MOST_BYTES = 8 * 1024 * 1024;

    private final JdbcClient jdbc;

    ReadingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void store(int team, Reading reading, @Nullable UUID profile, String libraryVersion) {
        String content = LibraryJson.write(reading);
        jdbc.sql("""
                        INSERT INTO reading (team_id, capture_id, profile_id, kind, captured_at, library_version, content,
                          bytes, said)
                        VALUES (:team, :capture, :profile, :kind, :capturedAt, :version, :content::jsonb, :bytes, :said)
                        ON CONFLICT (team_id, capture_id) DO UPDATE SET profile_id = excluded.profile_id,
                          kind = excluded.kind, library_version = excluded.library_version, content = excluded.content,
                          bytes = excluded.bytes, said = excluded.said
                        """)
                .param("team", team)
                .param("capture", reading.capture())
                .param("profile", profile)
                .param("kind", reading.kind().name())
                .param("capturedAt", at(reading.capturedAt()))
                .param("version", libraryVersion)
                .param("content", content)
                .param("bytes", content.length())
                .param("said", Said.hash(reading))
                .update();
    }

    Optional<Reading> find(int team, UUID capture) {
        return jdbc.sql("SELECT content FROM reading WHERE team_id = :team AND capture_id = :capture")
                .param("team", team)
                .param("capture", capture)
                .query(String.class)
                .optional()
                .map(ReadingRepository::reading);
    }

    /** The profile of a capture, where it is about one. */
    Optional<UUID> profile(int team, UUID capture) {
        return jdbc.sql("""
                        SELECT profile_id FROM reading
                        WHERE team_id = :team AND capture_id = :capture AND profile_id IS NOT NULL
                        """)
                .param("team", team)
                .param("capture", capture)
                .query(UUID.class)
                .optional();
    }

    /**
     * The newest readings of these profiles, oldest first: of versions of a page that say the same only the newest, and
     * the first of each profile, which tells the order in which they were seen; at most so many, and no more once they
     * fill {@value #MOST_BYTES} bytes.
     */
    List<Reading> of(int team, Collection<UUID> profiles, int limit) {
        if (profiles.isEmpty()) {
            return List.of();
        }
        return jdbc
                .sql("""
                        SELECT content FROM (
                          SELECT content, captured_at, capture_id, bytes,
                            sum(bytes) OVER (ORDER BY captured_at DESC, capture_id DESC) AS total
                          FROM reading
                          WHERE team_id = :team AND capture_id IN (
                            (SELECT DISTINCT ON (profile_id, said) capture_id FROM reading
                             WHERE team_id = :team AND profile_id IN (:profiles)
                             ORDER BY profile_id, said, captured_at DESC, capture_id DESC)
                            UNION
                            (SELECT DISTINCT ON (profile_id) capture_id FROM reading
                             WHERE team_id = :team AND profile_id IN (:profiles)
                             ORDER BY profile_id, captured_at, capture_id))) newest
                        WHERE total - bytes < :most
                        ORDER BY captured_at DESC, capture_id DESC LIMIT :limit
                        """)
                .param("team", team)
                .param("profiles", profiles)
                .param("most", MOST_BYTES)
                .param("limit", limit)
                .query(String.class)
                .list()
                .reversed()
                .stream()
                .map(ReadingRepository::reading)
                .toList();
    }

    /** The newest reading of each page of some candidates, by candidate. */
    Map<UUID, List<Reading>> latest(int team, Collection<UUID> candidates) {
        List<Map.Entry<UUID, String>> rows = jdbc.sql("""
                        SELECT DISTINCT ON (p.candidate_id, r.profile_id, r.content ->> 'url') p.candidate_id, r.content
                        FROM profile p JOIN reading r ON r.team_id = :team AND r.profile_id = p.id
                        WHERE p.team_id = :team AND p.candidate_id = ANY(:candidates)
                        ORDER BY p.candidate_id, r.profile_id, r.content ->> 'url', r.captured_at DESC, r.capture_id DESC
                        """)
                .param("team", team)
                .param("candidates", candidates.toArray(UUID[]::new))
                .query((row, no) -> Map.entry(row.getObject("candidate_id", UUID.class), row.getString("content")))
                .list();
        // Whole archives are read so: parsing is for all processors.
        return rows.parallelStream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(row -> reading(row.getValue()), Collectors.toList())));
    }

    /** The newest reading of each account of the candidates that were seen last. */
    List<Reading> newestOfTeam(int team, int candidates) {
        return jdbc.sql("""
                        SELECT newest.content FROM (
                          SELECT id FROM candidate WHERE team_id = :team ORDER BY last_seen DESC, id DESC LIMIT :candidates) c
                        JOIN profile p ON p.team_id = :team AND p.candidate_id = c.id
                        CROSS JOIN LATERAL (
                          SELECT content FROM reading r WHERE r.team_id = :team AND r.profile_id = p.id
                          ORDER BY r.captured_at DESC LIMIT 1) newest
                        """).param("team", team).param("candidates", candidates).query(String.class).list().stream()
                .map(ReadingRepository::reading)
                .toList();
    }

    private static Reading reading(String json) {
        return LibraryJson.read(json, Reading.class);
    }
}
