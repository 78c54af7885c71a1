package dev.plumbline.portal.candidate;

import static dev.plumbline.portal.candidate.Rows.at;

import dev.plumbline.portal.base.StorableText;
import dev.plumbline.scraper.capture.AccountKey;
import dev.plumbline.scraper.claim.Claim;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Profiles and the accounts they link to. */
@Repository
class ProfileRepository {
    private final JdbcClient jdbc;

    ProfileRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Profile> find(int team, AccountKey account) {
        return jdbc.sql("SELECT * FROM profile WHERE team_id = :team AND site = :site AND account = :account")
                .param("team", team)
                .param("site", account.site())
                .param("account", StorableText.of(account.id()))
                .query(ProfileRepository::profile)
                .optional();
    }

    List<Profile> of(int team, Collection<UUID> candidates) {
        if (candidates.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        SELECT * FROM profile WHERE team_id = :team AND candidate_id IN (:candidates)
                        ORDER BY first_seen, id
                        """)
                .param("team", team)
                .param("candidates", candidates)
                .query(ProfileRepository::profile)
                .list();
    }

    List<Profile> byId(int team, Collection<UUID> profiles) {
        if (profiles.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("SELECT * FROM profile WHERE team_id = :team AND id IN (:profiles) ORDER BY first_seen, id")
                .param("team", team)
                .param("profiles", profiles)
                .query(ProfileRepository::profile)
                .list();
    }

    void insert(int team, Profile profile) {
        jdbc.sql("""
                        INSERT INTO profile
                          (team_id, id, site, account, site_label, url, name, candidate_id, first_seen, last_seen)
                        VALUES (:team, :id, :site, :account, :label, :url, :name, :candidate, :first, :last)
                        """)
                .param("team", team)
                .param("id", profile.id())
                .param("site", profile.account().site())
                .param("account", StorableText.of(profile.account().id()))
                .param("label", StorableText.of(profile.siteLabel()))
                .param("url", profile.url())
                .param("name", StorableText.of(profile.name()))
                .param("candidate", profile.candidate())
                .param("first", at(profile.firstSeen()))
                .param("last", at(profile.lastSeen()))
                .update();
    }

    void update(int team, Profile profile) {
        jdbc.sql("""
                        UPDATE profile SET url = :url, name = :name, first_seen = :first, last_seen = :last
                        WHERE team_id = :team AND id = :id
                        """)
                .param("team", team)
                .param("id", profile.id())
                .param("url", profile.url())
                .param("name", StorableText.of(profile.name()))
                .param("first", at(profile.firstSeen()))
                .param("last", at(profile.lastSeen()))
                .update();
    }

    void move(int team, UUID profile, UUID candidate) {
        jdbc.sql("UPDATE profile SET candidate_id = :candidate WHERE team_id = :team AND id = :id")
                .param("team", team)
                .param("id", profile)
                .param("candidate", candidate)
                .update();
    }

    void replaceLinks(int team, UUID profile, List<Claim.Link> links) {
        jdbc.sql("DELETE FROM profile_link WHERE team_id = :team AND profile_id = :profile")
                .param("team", team)
                .param("profile", profile)
                .update();
        for (Claim.Link link : links) {
            AccountKey target = link.target();
            if (target != null) {
                jdbc.sql("""
                                INSERT INTO profile_link (team_id, profile_id, target_site, target_account, url)
                                VALUES (:team, :profile, :site, :account, :url) ON CONFLICT DO NOTHING
                                """)
                        .param("team", team)
                        .param("profile", profile)
                        .param("site", target.site())
                        .param("account", StorableText.of(target.id()))
                        .param("url", link.url().toString())
                        .update();
            }
        }
    }

    /** Pairs of profiles that link each other, of which at least one is among these. */
    List<JoinGraph.Pair> linkedBothWays(int team, Collection<UUID> profiles) {
        return jdbc.sql("""
                        SELECT mine.id AS a, theirs.id AS b
                        FROM profile mine
                        JOIN profile_link there ON there.team_id = :team AND there.profile_id = mine.id
                        JOIN profile theirs ON theirs.team_id = :team
                          AND theirs.site = there.target_site AND theirs.account = there.target_account
                        JOIN profile_link back ON back.team_id = :team AND back.profile_id = theirs.id
                          AND back.target_site = mine.site AND back.target_account = mine.account
                        WHERE mine.team_id = :team AND mine.id IN (:profiles) AND mine.id <> theirs.id
                        ORDER BY mine.id, theirs.id
                        """)
                .param("team", team)
                .param("profiles", profiles)
                .query((row, no) -> new JoinGraph.Pair(row.getObject("a", UUID.class), row.getObject("b", UUID.class)))
                .list();
    }

    /** Candidates whose profiles link to an account of this candidate. */
    List<UUID> linkingTo(int team, UUID candidate, int limit) {
        return jdbc.sql("""
                        SELECT DISTINCT theirs.candidate_id
                        FROM profile mine
                        JOIN profile_link link ON link.team_id = :team
                          AND link.target_site = mine.site AND link.target_account = mine.account
                        JOIN profile theirs ON theirs.team_id = :team AND theirs.id = link.profile_id
                        WHERE mine.team_id = :team AND mine.candidate_id = :candidate
                          AND theirs.candidate_id <> :candidate
                        ORDER BY theirs.candidate_id LIMIT :limit
                        """)
                .param("team", team)
                .param("candidate", candidate)
                .param("limit", limit)
                .query(UUID.class)
                .list();
    }

    private static Profile profile(ResultSet row, int no) throws SQLException {
        return new Profile(
                row.getObject("id", UUID.class),
                new AccountKey(row.getString("site"), row.getString("account")),
                row.getString("site_label"),
                row.getString("url"),
                row.getString("name"),
                row.getObject("candidate_id", UUID.class),
                row.getTimestamp("first_seen").toInstant(),
                row.getTimestamp("last_seen").toInstant());
    }
}
