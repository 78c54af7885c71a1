package dev.plumbline.portal.finding;

import dev.plumbline.portal.base.StorableText;
import dev.plumbline.portal.capture.LibraryJson;
import dev.plumbline.scraper.claim.Evidence;
import dev.plumbline.scraper.rule.Finding;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The writing side of findings. */
@Repository
class FindingWriteRepository {
    private final JdbcClient jdbc;

    FindingWriteRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Stores a finding under the id it has, or a new one; returns that id. */
    UUID upsert(int team, UUID fresh, UUID candidate, Finding finding, String libraryVersion, Instant now) {
        List<String> sites = finding.evidence().stream()
                .map(evidence -> StorableText.of(evidence.site().label()))
                .distinct()
                .toList();
        UUID id = jdbc.sql("""
                        INSERT INTO finding (team_id, id, candidate_id, key, rule, severity, confidence, family,
                          headline, message, compared, sites, library_version, first_seen, last_seen, alike,
                          state, answered_by, snoozed_until)
                        SELECT :team, :id, :candidate, :key, :rule, :severity, :confidence, :family,
                          :headline, :message, :compared::jsonb, :sites, :version, :now, :now, :alike,
                          coalesce(d.state, 'open'), d.member_id, d.until
                        FROM (SELECT 1) one LEFT JOIN (
                          SELECT state, member_id, until FROM disposition
                          WHERE team_id = :team AND finding_key = :key AND undone_at IS NULL
                            AND (sign_off IS NULL OR sign_off = 'approved')
                          ORDER BY at DESC, id DESC LIMIT 1) d ON true
                        ON CONFLICT (team_id, candidate_id, key) DO UPDATE SET severity = excluded.severity,
                          confidence = excluded.confidence, family = excluded.family, headline = excluded.headline,
                          message = excluded.message, compared = excluded.compared, sites = excluded.sites,
                          library_version = excluded.library_version, alike = excluded.alike, last_seen = excluded.last_seen, gone_at = NULL
                        RETURNING id
                        """)
                .param("team", team)
                .param("id", fresh)
                .param("candidate", candidate)
                .param("key", finding.key())
                .param("rule", finding.rule())
                .param("severity", finding.severity().name())
                .param("confidence", finding.confidence().name())
                .param("family", finding.family().name())
                .param("headline", StorableText.of(finding.headline()))
                .param("message", StorableText.of(finding.message()))
                .param("compared", LibraryJson.write(finding.compared()))
                .param("sites", String.join(", ", sites))
                .param("alike", Alike.of(finding))
                .param("version", libraryVersion)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .single();
        jdbc.sql("""
                        INSERT INTO finding_site (team_id, finding_id, site) SELECT :team, :id, unnest(:sites::text[])
                        ON CONFLICT DO NOTHING
                        """)
                .param("team", team)
                .param("id", id)
                .param("sites", sites.toArray(String[]::new))
                .update();
        return id;
    }

    void replaceEvidence(int team, UUID finding, List<Evidence> evidence) {
        jdbc.sql("DELETE FROM finding_evidence WHERE team_id = :team AND finding_id = :finding")
                .param("team", team)
                .param("finding", finding)
                .update();
        for (int no = 0; no < evidence.size(); no++) {
            Evidence each = evidence.get(no);
            jdbc.sql("""
                            INSERT INTO finding_evidence (team_id, finding_id, no, capture_id, page, content)
                            VALUES (:team, :finding, :no, :capture, :page, :content::jsonb)
                            """)
                    .param("team", team)
                    .param("finding", finding)
                    .param("no", no)
                    .param("capture", Captured.capture(each).orElse(null))
                    .param("page", each.url().canonical())
                    .param("content", LibraryJson.write(each))
                    .update();
        }
    }

    /** Dates as gone what has none of these keys and comes from none of these rules. */
    void leave(int team, UUID candidate, Collection<String> keys, Collection<String> rules, Instant now) {
        jdbc.sql("""
                        UPDATE finding SET gone_at = :now
                        WHERE team_id = :team AND candidate_id = :candidate AND gone_at IS NULL
                          AND key <> ALL(:keys) AND rule <> ALL(:rules)
                        """)
                .param("team", team)
                .param("candidate", candidate)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("keys", keys.toArray(String[]::new))
                .param("rules", rules.toArray(String[]::new))
                .update();
    }

    List<UUID> othersCiting(int team, UUID candidate, Collection<String> pages, int limit) {
        return jdbc.sql("""
                        SELECT DISTINCT f.candidate_id FROM finding_evidence e
                        JOIN finding f ON f.team_id = :team AND f.id = e.finding_id
                        WHERE e.team_id = :team AND e.page = ANY(:pages)
                          AND f.candidate_id <> :candidate AND f.gone_at IS NULL
                        ORDER BY f.candidate_id LIMIT :limit
                        """)
                .param("team", team)
                .param("candidate", candidate)
                .param("pages", pages.toArray(String[]::new))
                .param("limit", limit)
                .query(UUID.class)
                .list();
    }

    /** People's answers to a finding that both candidates have go to the one that stays. */
    void repointAnswers(int team, UUID from, UUID to) {
        jdbc.sql("""
                        UPDATE disposition d SET finding_id = kept.id
                        FROM finding leaving, finding kept
                        WHERE d.team_id = :team AND leaving.team_id = :team AND kept.team_id = :team
                          AND d.finding_id = leaving.id AND leaving.candidate_id = :from
                          AND kept.candidate_id = :to AND kept.key = leaving.key
                        """).param("team", team).param("from", from).param("to", to).update();
    }

    void deleteTwins(int team, UUID from, UUID to) {
        jdbc.sql("""
                        DELETE FROM finding leaving USING finding kept
                        WHERE leaving.team_id = :team AND kept.team_id = :team
                          AND leaving.candidate_id = :from AND kept.candidate_id = :to AND kept.key = leaving.key
                        """).param("team", team).param("from", from).param("to", to).update();
    }

    void move(int team, UUID from, UUID to) {
        jdbc.sql("UPDATE finding SET candidate_id = :to WHERE team_id = :team AND candidate_id = :from")
                .param("team", team)
                .param("from", from)
                .param("to", to)
                .update();
    }
}
