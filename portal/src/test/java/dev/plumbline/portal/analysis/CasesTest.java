package dev.plumbline.portal.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.portal.CaptureRequests;
import dev.plumbline.portal.Pages;
import dev.plumbline.portal.PortalTest;
import dev.plumbline.portal.TestPortal;
import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.capture.AnalysisLedger;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.Role;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

@PortalTest
class CasesTest {
    private static final String URL = "https://ida.example/";
    private static final String PAGE = Pages.profile("Ida Sandvik", "I write code.", List.of());

    @Autowired
    TestPortal portal;

    @Autowired
    Cases cases;

    @Autowired
    AnalysisLedger ledger;

    @Autowired
    TenantTransaction transactions;

    @Autowired
    JdbcClient jdbc;

    Member ana;
    Member admin;
    UUID capture;

    @BeforeEach
    void captureAPage() {
        int team = portal.team();
        ana = portal.member(team, Role.RECRUITER);
        admin = portal.member(team, Role.ADMIN);
        capture = UUID.fromString(CaptureRequests.analysed(portal, ana, URL, PAGE, Instant.now())
                .get("id")
                .asString());
    }

    @Test
    void keeps_who_said_what_of_which_words_and_tells_the_field_by_the_quote() {
        ReadingCase said = report(ReadingFault.OTHER_PERSON);
        assertThat(cases.list(admin)).containsExactly(said);
        assertThat(said.field()).isEqualTo("name");
        assertThat(said.member()).isEqualTo(ana.id());
        assertThat(said.libraryVersion()).isNotNull();
        assertThat(audited()).contains("reading-case-opened");
    }

    @Test
    void keeps_the_capture_until_the_last_case_is_closed_or_taken_back() {
        ReadingCase first = report(ReadingFault.CUT);
        ReadingCase second = report(ReadingFault.OTHER);
        cases.undo(ana, first.id());
        assertThatThrownBy(() -> ledger.delete(ana.team(), capture))
                .isInstanceOf(DataIntegrityViolationException.class);
        cases.close(admin, second.id());
        assertThat(pins()).isZero();
        assertThat(cases.list(admin))
                .singleElement()
                .satisfies(left -> assertThat(left.closed()).isNotNull());
        assertThat(audited()).contains("reading-case-taken-back", "reading-case-closed");
    }

    @Test
    void only_who_opened_a_case_takes_it_back() {
        ReadingCase said = report(ReadingFault.CUT);
        assertThatThrownBy(() -> cases.undo(admin, said.id())).isInstanceOf(Problem.class);
    }

    @Test
    void asks_for_the_words_unless_something_was_missed() {
        ReadingComplaint without = new ReadingComplaint("place", null, ReadingFault.WRONG_VALUE, null);
        assertThatThrownBy(() -> cases.report(ana, capture, without)).isInstanceOf(Problem.class);
        assertThat(cases.report(ana, capture, new ReadingComplaint("place", null, ReadingFault.MISSED, null))
                        .quote())
                .isNull();
    }

    @Test
    void is_exported_as_a_golden_folder_with_a_warning() throws IOException {
        ReadingCase said = report(ReadingFault.WRONG_VALUE);
        Map<String, String> files = unzip(cases.export(admin, said.id()));
        assertThat(files.get("page.html")).startsWith("<!-- " + URL + " -->\n").endsWith(PAGE);
        assertThat(JsonMapper.shared()
                        .readTree(files.get("expected.json"))
                        .at("/claims/0/kind")
                        .asString())
                .isEqualTo("name");
        assertThat(files.get("complaint.json")).contains("wrong-value", "Ida Sandvik");
        assertThat(files.get("READ-ME-FIRST.txt")).contains("personal data");
        assertThat(audited()).contains("reading-case-exported");
        assertThatThrownBy(() -> cases.export(ana, said.id())).isInstanceOf(Problem.class);
    }

    private ReadingCase report(ReadingFault fault) {
        return cases.report(ana, capture, new ReadingComplaint(null, "Ida Sandvik", fault, "That is the author."));
    }

    private int pins() {
        return transactions.call(
                ana.team(),
                () -> jdbc.sql("SELECT count(*) FROM capture_pin WHERE team_id = :team")
                        .param("team", ana.team())
                        .query(Integer.class)
                        .single());
    }

    private List<String> audited() {
        return transactions.call(
                ana.team(),
                () -> jdbc.sql("SELECT action FROM audit_entry WHERE team_id = :team ORDER BY no")
                        .param("team", ana.team())
                        .query(String.class)
                        .list());
    }

    private static Map<String, String> unzip(byte[] folder) throws IOException {
        Map<String, String> files = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(folder))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
