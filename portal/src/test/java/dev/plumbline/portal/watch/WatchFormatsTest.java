package dev.plumbline.portal.watch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.portal.JobsDone;
import dev.plumbline.portal.PortalTest;
import dev.plumbline.portal.TestPortal;
import dev.plumbline.portal.WatchData;
import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.Role;
import dev.plumbline.scraper.watch.ListEntry;
import dev.plumbline.scraper.watch.ListFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Real files of every format, from the file to a list in force. */
@PortalTest
class WatchFormatsTest {
    private static final Path SAMPLES =
            Path.of("..", "scraper", "src", "test", "resources", "dev", "plumbline", "scraper", "watch");

    @Autowired
    TestPortal portal;

    @Autowired
    WatchData watch;

    @Autowired
    WatchImports imports;

    @Autowired
    Watchlists lists;

    @Autowired
    WatchCheck checks;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({
        "sdn.csv, OFAC_CSV",
        "sdn-legacy-schema.xml, OFAC_XML",
        "un.xml, UN_XML",
        "opensanctions-entities.ftm.json, FOLLOW_THE_MONEY",
        "stix-2.1-bundle.json, STIX",
        "misp-event.json, MISP"
    })
    void a_file_is_recognised_drafted_accepted_and_what_it_lists_is_found(String file, ListFormat format)
            throws IOException {
        Member admin = portal.member(portal.team(), Role.ADMIN);
        UUID list = watch.list(admin, file, false);
        UUID id = watch.draft(admin, list, file, Files.readAllBytes(SAMPLES.resolve(file)));
        WatchImport draft = imports.find(admin, id).orElseThrow();
        assertThat(draft.format()).isEqualTo(format);
        assertThat(draft.state()).isEqualTo(WatchState.DRAFT);
        assertThat(draft.failure()).isNull();
        assertThat(draft.count(DraftState.NEW)).isPositive();

        imports.accept(admin, id);
        JobsDone.await(jdbc, admin.team());
        List<ListEntry> entries = lists.entries(admin, list, "", 1_000);
        assertThat(entries).hasSize(draft.count(DraftState.NEW));
        ListEntry first = entries.stream()
                .filter(entry -> !entry.label().isEmpty() && !entry.label().contains("/"))
                .findFirst()
                .orElseThrow();
        assertThat(checks.check(admin, first.label()).hits())
                .as(first.label())
                .anySatisfy(hit -> assertThat(hit.on().entry().id()).isEqualTo(first.id()));

        imports.undo(admin, id);
        JobsDone.await(jdbc, admin.team());
        assertThat(lists.find(admin, list).orElseThrow().entries()).isZero();
    }

    @Test
    void columns_of_any_table_are_guessed() {
        Member admin = portal.member(portal.team(), Role.ADMIN);
        UUID list = watch.list(admin, "Table", false);
        byte[] table = "full name;e-mail;note\nOrla Penhallow;orla@mailbox.example;seen\n;;empty\n".getBytes(UTF_8);
        UUID id = watch.draft(admin, list, "ours.csv", table);
        assertThat(imports.find(admin, id).orElseThrow()).satisfies(draft -> {
            assertThat(draft.format()).isEqualTo(ListFormat.TABLE);
            assertThat(draft.count(DraftState.NEW)).isEqualTo(1);
        });
    }

    @Test
    void what_is_no_list_is_refused_with_what_to_do() {
        Member admin = portal.member(portal.team(), Role.ADMIN);
        assertThatThrownBy(() -> imports.recognise(admin, new byte[0])).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> imports.recognise(admin, "{\"type\": \"nothing\"}".getBytes(UTF_8)))
                .isInstanceOf(Problem.class);
        byte[] line = "Orla Penhallow".getBytes(UTF_8);
        assertThatThrownBy(() -> imports.recognise(portal.member(admin.team(), Role.RECRUITER), line))
                .isInstanceOf(Problem.class);
    }
}
