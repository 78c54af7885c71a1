package dev.plumbline.portal.record;

import dev.plumbline.portal.base.Sha256;
import dev.plumbline.portal.base.StorableText;
import dev.plumbline.scraper.record.EmployerRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of imports, their keys, and what could not be read. */
@Repository
class RowRepository {
    private static final int LONGEST = 500;

    /**
     * A thing that a file gave.
     *
     * @param no counts what the file gave
     * @param row as the file counts
     */
    record Kept(int no, int row, EmployerRecord record) {}

    /** A row that could not be read. */
    record Refused(int no, RowProblem problem) {}

    private final JdbcClient jdbc;

    RowRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(int team, UUID importId, List<Kept> rows) {
        jdbc.sql("""
                        INSERT INTO record_row (team_id, import_id, no, row_no, kind, subject, name, at, said, content)
                        SELECT :team, :import, r.no, r.row_no, r.kind, r.subject, r.name, r.at::timestamptz,
                          decode(r.said, 'hex'), r.content::jsonb
                        FROM unnest(:nos, :rows, :kinds, :subjects, :names, :ats, :saids, :contents)
                          AS r(no, row_no, kind, subject, name, at, said, content)
                        """)
                .param("team", team)
                .param("import", importId)
                .param("nos", rows.stream().mapToInt(Kept::no).toArray())
                .param("rows", rows.stream().mapToInt(Kept::row).toArray())
                .param("kinds", texts(rows, row -> RecordJson.kind(row.record())))
                .param("subjects", texts(rows, RowRepository::subject))
                .param("names", texts(rows, row -> StorableText.of(RecordJson.name(row.record()), LONGEST)))
                .param("ats", texts(rows, row -> row.record().at().toString()))
                .param("saids", texts(rows, row -> said(row.record())))
                .param("contents", texts(rows, row -> RecordJson.write(row.record())))
                .update();
        insertKeys(team, importId, rows);
    }

    private void insertKeys(int team, UUID importId, List<Kept> rows) {
        List<Kept> owners = new ArrayList<>();
        List<SharedKey> keys = new ArrayList<>();
        for (Kept row : rows) {
            for (SharedKey key : SharedKey.of(row.record())) {
                owners.add(row);
                keys.add(key);
            }
        }
        jdbc.sql("""
                        INSERT INTO record_key (team_id, import_id, no, what, value, subject, at)
                        SELECT :team, :import, k.no, k.what, decode(k.value, 'hex'), k.subject, k.at::timestamptz
                        FROM unnest(:nos, :whats, :values, :subjects, :ats) AS k(no, what, value, subject, at)
                        """)
                .param("team", team)
                .param("import", importId)
                .param("nos", owners.stream().mapToInt(Kept::no).toArray())
                .param("whats", texts(keys, key -> key.what().name()))
                .param("values", texts(keys, SharedKey::value))
                .param("subjects", texts(owners, RowRepository::subject))
                .param("ats", texts(owners, row -> row.record().at().toString()))
                .update();
    }

    void insertErrors(int team, UUID importId, List<Refused> errors) {
        jdbc.sql("""
                        INSERT INTO record_error (team_id, import_id, no, row_no, field, sentence)
                        SELECT :team, :import, e.* FROM unnest(:nos, :rows, :fields, :sentences) AS e
                        """)
                .param("team", team)
                .param("import", importId)
                .param("nos", errors.stream().mapToInt(Refused::no).toArray())
                .param(
                        "rows",
                        errors.stream().mapToInt(error -> error.problem().row()).toArray())
                .param(
                        "fields",
                        texts(errors, error -> StorableText.of(error.problem().column(), LONGEST)))
                .param(
                        "sentences",
                        texts(errors, error -> StorableText.of(error.problem().sentence(), LONGEST)))
                .update();
    }

    List<RowProblem> errors(int team, UUID importId, int offset, int limit) {
        return jdbc.sql("""
                        SELECT row_no, field, sentence FROM record_error
                        WHERE team_id = :team AND import_id = :import ORDER BY no LIMIT :limit OFFSET :offset
                        """)
                .param("team", team)
                .param("import", importId)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, no) ->
                        new RowProblem(row.getInt("row_no"), row.getString("field"), row.getString("sentence")))
                .list();
    }

    void delete(int team, UUID importId) {
        jdbc.sql("DELETE FROM record_row WHERE team_id = :team AND import_id = :import")
                .param("team", team)
                .param("import", importId)
                .update();
        jdbc.sql("DELETE FROM record_error WHERE team_id = :team AND import_id = :import")
                .param("team", team)
                .param("import", importId)
                .update();
    }

    /** The newest rows of subjects, a row that several files hold once, oldest first. */
    List<EmployerRecord> ofSubjects(int team, Collection<String> subjects, int limit) {
        return jdbc.sql("""
                        SELECT kind, content FROM (
                          SELECT DISTINCT ON (said) kind, content, at, import_id, no FROM record_row
                          WHERE team_id = :team AND subject = ANY (:subjects)
                          ORDER BY said, import_id) once
                        ORDER BY at DESC, import_id, no LIMIT :limit
                        """)
                .param("team", team)
                .param("subjects", subjects.toArray(String[]::new))
                .param("limit", limit)
                .query((row, no) -> RecordJson.read(row.getString("kind"), row.getString("content")))
                .list()
                .reversed();
    }

    private static String subject(Kept row) {
        return Subject.spelled(row.record().subject());
    }

    private static String said(EmployerRecord record) {
        return Sha256.of(
                RecordJson.kind(record),
                record.subject(),
                record.at().toString(),
                record.evidence().quote());
    }

    private static <T> String[] texts(List<T> things, Function<T, @Nullable String> words) {
        return things.stream().map(words).toArray(String[]::new);
    }

    /** Whether a team has any row. */
    boolean any(int team) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM record_row WHERE team_id = :team)")
                .param("team", team)
                .query(Boolean.class)
                .single();
    }
}
