package dev.plumbline.portal.reuse;

import dev.plumbline.portal.base.StorableText;
import dev.plumbline.scraper.fingerprint.KnownText;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A team's own known texts: templates that crossed the cap, and what people marked as boilerplate. */
@Repository
class KnownTextRepository {
    static final String UNKNOWN = "Text of many accounts";

    private final JdbcClient jdbc;

    KnownTextRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<UUID> revision(int team) {
        return jdbc.sql("SELECT revision FROM known_text_revision WHERE team_id = :team")
                .param("team", team)
                .query(UUID.class)
                .optional();
    }

    void revise(int team, UUID revision) {
        jdbc.sql("""
                        INSERT INTO known_text_revision (team_id, revision) VALUES (:team, :revision)
                        ON CONFLICT (team_id) DO UPDATE SET revision = excluded.revision
                        """).param("team", team).param("revision", revision).update();
    }

    List<KnownText> texts(int team) {
        return jdbc.sql("""
                        SELECT id, 'UNKNOWN' AS kind, text, own FROM template WHERE team_id = :team
                        UNION ALL
                        SELECT id, 'BOILERPLATE', text, '{}' FROM boilerplate WHERE team_id = :team AND undone_at IS NULL
                        """)
                .param("team", team)
                .query((row, no) -> new KnownText(
                        row.getObject("id", UUID.class),
                        KnownText.Kind.valueOf(row.getString("kind")),
                        UNKNOWN,
                        row.getString("text"),
                        List.of((String[]) row.getArray("own").getArray())))
                .list();
    }

    void insertTemplate(int team, UUID id, String text, Collection<String> own, Instant at) {
        jdbc.sql("INSERT INTO template (team_id, id, text, own, at) VALUES (:team, :id, :text, :own, :at)")
                .param("team", team)
                .param("id", id)
                .param("text", StorableText.of(text))
                .param("own", own.toArray(String[]::new))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
