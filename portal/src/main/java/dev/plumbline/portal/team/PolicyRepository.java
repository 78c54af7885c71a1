package dev.plumbline.portal.team;

import dev.plumbline.scraper.rule.Severity;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What teams allow. */
@Repository
class PolicyRepository {
    private final JdbcClient jdbc;

    PolicyRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean fetchLinks(int team) {
        return jdbc.sql("SELECT fetch_links FROM team_policy WHERE team_id = :team")
                .param("team", team)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    void setFetchLinks(int team, boolean allowed) {
        jdbc.sql("""
                        INSERT INTO team_policy (team_id, fetch_links) VALUES (:team, :allowed)
                        ON CONFLICT (team_id) DO UPDATE SET fetch_links = excluded.fetch_links
                        """).param("team", team).param("allowed", allowed).update();
    }

    Optional<Severity> signDismissalsFrom(int team) {
        return jdbc.sql(
                        "SELECT sign_dismissals_from FROM team_policy WHERE team_id = :team AND sign_dismissals_from <> ''")
                .param("team", team)
                .query(String.class)
                .optional()
                .map(Severity::valueOf);
    }

    void setSignDismissalsFrom(int team, @Nullable Severity severity) {
        jdbc.sql("""
                        INSERT INTO team_policy (team_id, sign_dismissals_from) VALUES (:team, :severity)
                        ON CONFLICT (team_id) DO UPDATE SET sign_dismissals_from = excluded.sign_dismissals_from
                        """)
                .param("team", team)
                .param("severity", severity == null ? null : severity.name())
                .update();
    }

    boolean signDecisions(int team) {
        return jdbc.sql("SELECT sign_decisions FROM team_policy WHERE team_id = :team")
                .param("team", team)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    void setSignDecisions(int team, boolean asked) {
        jdbc.sql("""
                        INSERT INTO team_policy (team_id, sign_decisions) VALUES (:team, :asked)
                        ON CONFLICT (team_id) DO UPDATE SET sign_decisions = excluded.sign_decisions
                        """).param("team", team).param("asked", asked).update();
    }

    boolean compareNationality(int team) {
        return jdbc.sql("SELECT compare_nationality FROM team_policy WHERE team_id = :team")
                .param("team", team)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    void setCompareNationality(int team, boolean allowed) {
        jdbc.sql("""
                        INSERT INTO team_policy (team_id, compare_nationality) VALUES (:team, :allowed)
                        ON CONFLICT (team_id) DO UPDATE SET compare_nationality = excluded.compare_nationality
                        """).param("team", team).param("allowed", allowed).update();
    }

    AnswerPolicy answers(int team) {
        return jdbc.sql("SELECT words_from, longest_dismissal, answered_from FROM team_policy WHERE team_id = :team")
                .param("team", team)
                .query((row, no) -> new AnswerPolicy(
                        severity(row.getString("words_from")),
                        Optional.ofNullable(row.getObject("longest_dismissal", Integer.class))
                                .map(Duration::ofDays)
                                .orElse(null),
                        severity(row.getString("answered_from"))))
                .optional()
                .orElse(AnswerPolicy.NONE);
    }

    void setAnswers(int team, AnswerPolicy asked) {
        jdbc.sql("""
                        INSERT INTO team_policy (team_id, words_from, longest_dismissal, answered_from)
                        VALUES (:team, :words, :days, :answered)
                        ON CONFLICT (team_id) DO UPDATE SET words_from = excluded.words_from,
                          longest_dismissal = excluded.longest_dismissal, answered_from = excluded.answered_from
                        """)
                .param("team", team)
                .param(
                        "words",
                        asked.wordsFrom() == null ? null : asked.wordsFrom().name())
                .param("days", asked.longest().map(Duration::toDays).orElse(null))
                .param(
                        "answered",
                        asked.answeredFrom() == null
                                ? null
                                : asked.answeredFrom().name())
                .update();
    }

    private static @Nullable Severity severity(@Nullable String name) {
        return name == null ? null : Severity.valueOf(name);
    }
}
