package dev.plumbline.portal.reuse;

import dev.plumbline.portal.base.StorableText;
import dev.plumbline.portal.capture.LibraryJson;
import dev.plumbline.scraper.capture.AccountKey;
import dev.plumbline.scraper.capture.PageUrl;
import dev.plumbline.scraper.rule.Family;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The writing side of edges. */
@Repository
class EdgeRepository {
    private final JdbcClient jdbc;

    EdgeRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The profiles of these accounts; accounts that the team does not know are left out. */
    Map<AccountKey, UUID> profiles(int team, Collection<AccountKey> accounts) {
        Map<AccountKey, UUID> profiles = new HashMap<>();
        jdbc.sql("""
                        SELECT p.site, p.account, p.id FROM unnest(:sites, :accounts) AS a(site, account)
                        JOIN profile p ON p.team_id = :team AND p.site = a.site AND p.account = a.account
                        """)
                .param("team", team)
                .param("sites", accounts.stream().map(AccountKey::site).toArray(String[]::new))
                .param(
                        "accounts",
                        accounts.stream()
                                .map(account -> StorableText.of(account.id()))
                                .toArray(String[]::new))
                .query(row -> {
                    profiles.put(
                            new AccountKey(row.getString("site"), row.getString("account")),
                            row.getObject("id", UUID.class));
                });
        return profiles;
    }

    List<StoredEdge> touching(int team, Collection<UUID> profiles) {
        return jdbc.sql("""
                        SELECT profile_a, profile_b, family, what, shared, found_at, found_from_a, found_from_b, agency_a,
                          agency_b, dismissed, cluster_id, evidence_a->>'capture' AS capture_a,
                          evidence_b->>'capture' AS capture_b, evidence_a->>'url' AS page_a, evidence_b->>'url' AS page_b
                        FROM reuse_edge WHERE team_id = :team
                          AND (profile_a = ANY(:profiles) OR profile_b = ANY(:profiles))
                        """)
                .param("team", team)
                .param("profiles", profiles.toArray(UUID[]::new))
                .query(EdgeRepository::edge)
                .list();
    }

    /** Stores what a check found, under the time and the answer that it has. */
    void upsert(int team, FoundEdge found, boolean throughAgency, Instant now) {
        jdbc.sql("""
                        INSERT INTO reuse_edge AS e (team_id, profile_a, profile_b, family, what, evidence_a, evidence_b,
                          text_a, text_b, overlap, words, extent, shared, first_a, first_b, found_at, found_from_a,
                          found_from_b, agency_a, agency_b, dismissed)
                        VALUES (:team, :a, :b, :family, :what, :evidenceA::jsonb, :evidenceB::jsonb, :textA, :textB,
                          :overlap::jsonb, :words, :extent, :shared, :firstA, :firstB, :now, :fromA, NOT :fromA,
                          :agency AND :fromA, :agency AND NOT :fromA, false)
                        ON CONFLICT (team_id, profile_a, profile_b, family, what) DO UPDATE SET
                          evidence_a = excluded.evidence_a, evidence_b = excluded.evidence_b, text_a = excluded.text_a,
                          text_b = excluded.text_b, overlap = excluded.overlap, words = excluded.words,
                          extent = excluded.extent, shared = excluded.shared, first_a = excluded.first_a,
                          first_b = excluded.first_b, found_from_a = e.found_from_a OR excluded.found_from_a,
                          found_from_b = e.found_from_b OR excluded.found_from_b
                        """)
                .param("team", team)
                .param("a", found.key().a())
                .param("b", found.key().b())
                .param("family", found.key().family().name())
                .param("what", found.key().what())
                .param("evidenceA", LibraryJson.write(found.evidenceA()))
                .param("evidenceB", LibraryJson.write(found.evidenceB()))
                .param("textA", found.textA() == null ? null : StorableText.of(found.textA()))
                .param("textB", found.textB() == null ? null : StorableText.of(found.textB()))
                .param("overlap", found.overlap() == null ? null : LibraryJson.write(found.overlap()))
                .param("words", found.words())
                .param("extent", found.reuse().extent())
                .param("shared", StorableText.of(found.shared()))
                .param("firstA", found.firstA().atOffset(ZoneOffset.UTC))
                .param("firstB", found.firstB().atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("fromA", found.fromA())
                .param("agency", throughAgency)
                .update();
    }

    /** Keeps that the last check of one side no longer found it. */
    void notFoundFrom(int team, EdgeKey key, boolean a) {
        keyed("UPDATE reuse_edge SET " + (a ? "found_from_a" : "found_from_b") + " = false WHERE ", team, key)
                .update();
    }

    void delete(int team, EdgeKey key) {
        keyed("DELETE FROM reuse_edge WHERE ", team, key).update();
    }

    void dismissed(int team, EdgeKey key, boolean dismissed) {
        keyed("UPDATE reuse_edge SET dismissed = :dismissed WHERE ", team, key)
                .param("dismissed", dismissed)
                .update();
    }

    /** Keeps whether the candidate of these profiles says that they work through an agency. */
    void agency(int team, Collection<UUID> profiles, boolean throughAgency) {
        jdbc.sql("""
                        UPDATE reuse_edge SET
                          agency_a = CASE WHEN profile_a = ANY(:profiles) THEN :agency ELSE agency_a END,
                          agency_b = CASE WHEN profile_b = ANY(:profiles) THEN :agency ELSE agency_b END
                        WHERE team_id = :team AND (profile_a = ANY(:profiles) AND agency_a <> :agency
                          OR profile_b = ANY(:profiles) AND agency_b <> :agency)
                        """)
                .param("team", team)
                .param("profiles", profiles.toArray(UUID[]::new))
                .param("agency", throughAgency)
                .update();
    }

    private JdbcClient.StatementSpec keyed(String what, int team, EdgeKey key) {
        return jdbc.sql(what + """
                        team_id = :team AND profile_a = :a AND profile_b = :b AND family = :family AND what = :what
                        """)
                .param("team", team)
                .param("a", key.a())
                .param("b", key.b())
                .param("family", key.family().name())
                .param("what", key.what());
    }

    private static StoredEdge edge(ResultSet row, int no) throws SQLException {
        return new StoredEdge(
                new EdgeKey(
                        row.getObject("profile_a", UUID.class),
                        row.getObject("profile_b", UUID.class),
                        Family.valueOf(row.getString("family")),
                        row.getString("what")),
                UUID.fromString(row.getString("capture_a")),
                UUID.fromString(row.getString("capture_b")),
                PageUrl.of(row.getString("page_a")).canonical(),
                PageUrl.of(row.getString("page_b")).canonical(),
                row.getString("shared"),
                row.getTimestamp("found_at").toInstant(),
                row.getBoolean("found_from_a"),
                row.getBoolean("found_from_b"),
                row.getBoolean("agency_a"),
                row.getBoolean("agency_b"),
                row.getBoolean("dismissed"),
                row.getObject("cluster_id", UUID.class));
    }
}
