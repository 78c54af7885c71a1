package dev.plumbline.portal.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.portal.PortalTest;
import dev.plumbline.portal.TestPortal;
import dev.plumbline.portal.base.CsvStream;
import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.Role;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class AuditFileTest {
    @Autowired
    TestPortal portal;

    @Autowired
    AuditLog audit;

    @Autowired
    AuditExport export;

    @TempDir
    Path folder;

    String lines;
    Member auditor;

    @BeforeEach
    void aLogOfThreeAndItsExport() {
        auditor = portal.member(portal.team(), Role.AUDITOR);
        audit.add(auditor, "tested", "thing/1", Map.of("b", "2", "a", "ü\n"));
        audit.addOwn(auditor.team(), "tested", "thing/2", Map.of());
        audit.add(auditor, "tested", "thing/3", Map.of());
        lines = export.lines(auditor);
    }

    @Test
    void an_untouched_file_is_whole_and_ends_with_the_hash_that_the_portal_shows() throws IOException {
        AuditFile.Verdict verdict = AuditFile.verify(new StringReader(lines));

        assertThat(verdict.broken()).isNull();
        assertThat(verdict.entries()).isEqualTo(4);
        assertThat(verdict.hash()).isEqualTo(export.end(auditor).hash());
        assertThat(check(lines)).startsWith("0 The chain is whole: 4 entries");
    }

    @Test
    void a_changed_row_is_found_by_its_number() throws IOException {
        assertThat(AuditFile.verify(new StringReader(lines.replace("thing/2", "thing/9")))
                        .broken())
                .isEqualTo(2);
        assertThat(check(lines.replace("thing/2", "thing/9"))).startsWith("1 The chain is broken at entry 2");
    }

    @Test
    void a_row_left_out_put_in_or_moved_is_found() throws IOException {
        String[] rows = lines.split("(?<=\n)", -1);

        assertThat(AuditFile.verify(new StringReader(rows[0] + rows[2] + rows[3]))
                        .broken())
                .isEqualTo(2);
        assertThat(AuditFile.verify(new StringReader(rows[0] + rows[0] + rows[1]))
                        .broken())
                .isEqualTo(2);
        assertThat(AuditFile.verify(new StringReader(rows[1] + rows[0])).broken())
                .isEqualTo(1);
    }

    @Test
    void what_is_no_log_is_told_and_not_thrown() throws IOException {
        assertThat(AuditFile.verify(new StringReader("not a log\n")).broken()).isEqualTo(1);
        assertThat(AuditFile.check(folder.resolve("none"), new PrintStream(new ByteArrayOutputStream())))
                .isEqualTo(2);
    }

    @Test
    void the_log_is_a_table_too_newest_first_and_by_name() throws IOException {
        audit.add(auditor, "tested", "=thing", Map.of("b", "2", "a", "1"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvStream table = new CsvStream(out, "no", "at", "member", "action", "subject", "details");
        export.table(auditor, table);
        table.end();

        List<String> rows = List.of(out.toString(StandardCharsets.UTF_8).split("\r\n", -1));
        assertThat(rows.get(1)).startsWith("6,").contains("," + auditor.name() + ",audit-exported,team/");
        assertThat(rows.get(2)).startsWith("5,").endsWith(",tested,'=thing,\"a=1\nb=2\"");
        assertThat(rows.get(5)).startsWith("2,").endsWith(",,tested,thing/2,");
        assertThat(rows.get(6)).startsWith("1,");
    }

    @Test
    void only_who_may_see_the_log_gets_its_table() {
        Member recruiter = portal.member(auditor.team(), Role.RECRUITER);
        CsvStream table =
                new CsvStream(new ByteArrayOutputStream(), "no", "at", "member", "action", "subject", "details");
        assertThatThrownBy(() -> export.table(recruiter, table))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.status()).isEqualTo(403));
    }

    private String check(String log) throws IOException {
        Path file = folder.resolve("audit.jsonl");
        Files.writeString(file, log);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int code = AuditFile.check(file, new PrintStream(out, true, StandardCharsets.UTF_8));
        return code + " " + out.toString(StandardCharsets.UTF_8);
    }
}
