package dev.plumbline.portal.privacy;

import static dev.plumbline.portal.CaptureRequests.analysed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.portal.JobsDone;
import dev.plumbline.portal.Pages;
import dev.plumbline.portal.PortalTest;
import dev.plumbline.portal.TestPortal;
import dev.plumbline.portal.audit.AuditChain;
import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.finding.DispositionState;
import dev.plumbline.portal.finding.Dispositions;
import dev.plumbline.portal.finding.NewDisposition;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.Role;
import dev.plumbline.portal.shortlist.Shortlists;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@PortalTest
class ErasureTest {
    private static final String HERS = "https://one.example/ida-sandvik";
    private static final String HIS = "https://two.example/bo-ek";
    private static final String TEXT =
            "I look after the quiet parts of a greenhouse: the sensors that have to be right on Monday, the reports "
                    + "that nobody wants to write, and the export that the grower opens once a year. Before I change a line "
                    + "I draw what happens today, and I show the drawing to the person who has to live with it.";
    private static final String MAIL = "ida@sandvik-works.example";

    /** Words that stand on her pages, in her records, and in what colleagues wrote of her. */
    private static final List<String> HER_WORDS =
            List.of("Sandvik", "sandvik-works", "ida-sandvik", "greenhouse", "grower opens", "IDA-ACCOUNT-77");

    /** What says that something was done, by ids alone. */
    private static final Set<String> KEPT = Set.of("audit_entry", "audit_head", "erasure");

    @Autowired
    TestPortal portal;

    @Autowired
    Erasures erasures;

    @Autowired
    PrivacySettings settings;

    @Autowired
    Holds holds;

    @Autowired
    Dispositions dispositions;

    @Autowired
    Shortlists shortlists;

    @Autowired
    AuditChain chain;

    @Autowired
    TenantTransaction transactions;

    @Autowired
    JdbcClient jdbc;

    TeamTables tables;
    Member admin;
    Member second;

    @BeforeEach
    void aTeamWithTwoAdmins() {
        tables = new TeamTables(jdbc, transactions);
        admin = portal.member(portal.team(), Role.ADMIN);
        second = portal.member(admin.team(), Role.ADMIN);
    }

    @Test
    void no_table_of_the_team_holds_any_of_the_persons_words_or_ids_afterwards() {
        UUID ida = idaAndBo(admin);
        List<String> hers = ids(admin, ida);
        everythingAboutHer(admin, ida);
        assertThat(HER_WORDS)
                .allSatisfy(
                        words -> assertThat(tables.holding(admin.team(), words)).isNotEmpty());

        erase(ida);

        assertThat(HER_WORDS)
                .allSatisfy(words -> assertThat(tables.holding(admin.team(), words))
                        .as(words)
                        .isEmpty());
        for (String table : tables.leadingToAPerson()) {
            if (!KEPT.contains(table)) {
                assertThat(hers)
                        .allSatisfy(id -> assertThat(tables.naming(admin.team(), table, id))
                                .as(table)
                                .isZero());
            }
        }
        assertThat(count(admin, """
                        SELECT count(*) FROM fingerprint f WHERE NOT EXISTS (
                          SELECT FROM passage p WHERE p.team_id = f.team_id AND p.id = f.passage_id)
                        """)).isZero();
        assertThat(chain.verify(admin.team())).isEmpty();
    }

    @Test
    void a_finding_of_another_that_rested_on_them_is_withdrawn_and_the_other_stays() {
        UUID ida = idaAndBo(admin);
        assertThat(count(admin, "SELECT count(*) FROM finding WHERE candidate_id <> '" + ida + "' AND gone_at IS NULL"))
                .isPositive();

        erase(ida);

        assertThat(count(admin, "SELECT count(*) FROM finding")).isZero();
        assertThat(count(admin, "SELECT count(*) FROM reuse_edge")).isZero();
        assertThat(count(admin, "SELECT count(*) FROM reuse_cluster")).isZero();
        assertThat(tables.holding(admin.team(), "Bo Ek")).contains("candidate.name");
        assertThat(count(admin, "SELECT count(*) FROM audit_entry WHERE action = 'finding-withdrawn'"))
                .isPositive();
    }

    @Test
    void the_same_person_in_another_team_is_untouched() {
        UUID ida = idaAndBo(admin);
        Member other = portal.member(portal.team(), Role.ADMIN);
        idaAndBo(other);
        List<String> before = tables.holding(other.team(), "Sandvik");

        erase(ida);

        assertThat(tables.holding(other.team(), "Sandvik")).isEqualTo(before);
        assertThat(count(other, "SELECT count(*) FROM finding")).isPositive();
    }

    @Test
    void who_asked_cannot_confirm_and_nobody_but_an_admin_can_do_either() {
        UUID ida = idaAndBo(admin);
        Erasure asked = erasures.ask(admin, ida, ErasureReason.ASKED_FOR);

        assertThatThrownBy(() -> erasures.confirm(admin, asked.id()))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("another admin");
        Member lead = portal.member(admin.team(), Role.LEAD);
        assertThatThrownBy(() -> erasures.confirm(lead, asked.id())).hasMessageContaining("Your role");
        assertThatThrownBy(() -> transactions.run(
                        admin.team(),
                        () -> jdbc.sql("UPDATE erasure SET confirmed_by = asked_by, confirmed_at = now()")
                                .update()))
                .rootCause()
                .hasMessageContaining("check constraint");
        assertThat(erasures.find(admin, asked.id()).orElseThrow().state()).isEqualTo(Erasure.State.ASKED);
        assertThat(tables.holding(admin.team(), "Sandvik")).isNotEmpty();
    }

    @Test
    void the_only_admin_of_a_team_is_told_what_to_do() {
        Member alone = portal.member(portal.team(), Role.ADMIN);
        Erasure asked = erasures.ask(alone, idaAndBo(alone), ErasureReason.ASKED_FOR);

        assertThat(erasures.hasSecond(alone)).isFalse();
        assertThatThrownBy(() -> erasures.confirm(alone, asked.id())).hasMessageContaining("invite a second one");
    }

    @Test
    void the_preview_says_what_the_certificate_counts_and_the_hash_can_be_recomputed() throws Exception {
        UUID ida = idaAndBo(admin);
        everythingAboutHer(admin, ida);
        Impact preview = erasures.preview(admin, ida);
        assertThat(List.of(
                        Held.CAPTURES,
                        Held.BODIES,
                        Held.CLAIMS,
                        Held.PASSAGES,
                        Held.FINGERPRINTS,
                        Held.ARTEFACTS,
                        Held.EDGES,
                        Held.FINDINGS,
                        Held.FINDINGS_ELSEWHERE,
                        Held.ANSWERS,
                        Held.SHORTLIST_ENTRIES,
                        Held.RECORDS,
                        Held.INTERVIEWS))
                .allSatisfy(
                        held -> assertThat(preview.of(held)).as(held.label()).isPositive());

        Erasure done = erase(ida);

        String file = erasures.certificate(admin, done.id());
        String certificate = file.substring("{\"certificate\":".length(), file.lastIndexOf(",\"sha256\":"));
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(certificate.getBytes(StandardCharsets.UTF_8));
        assertThat(HexFormat.of().formatHex(hash)).isEqualTo(done.sha256());
        JsonNode json = tools.jackson.databind.json.JsonMapper.shared().readTree(certificate);
        for (Held held : Held.values()) {
            assertThat(json.path("erased").path(held.label()).asLong())
                    .as(held.label())
                    .isEqualTo(preview.of(held));
        }
        assertThat(json.path("confirmedBy").asString()).isEqualTo(second.id().toString());
        assertThat(certificate).doesNotContainIgnoringCase("sandvik").doesNotContain(ida.toString());
        assertThat(count(
                        admin,
                        "SELECT count(*) FROM audit_entry WHERE action = 'person-erased' AND details->>'certificate' = '"
                                + done.sha256() + "'"))
                .isEqualTo(1);
    }

    @Test
    void an_erasure_whose_database_connection_is_killed_in_the_middle_leaves_nothing_half_done_and_goes_on() {
        UUID ida = idaAndBo(admin);
        Erasure asked = erasures.ask(admin, ida, ErasureReason.ASKED_FOR);
        transactions.run(admin.team(), () -> {
            // Holds the candidate's row, so that the job waits in the middle of its work.
            jdbc.sql("SELECT id FROM candidate WHERE id = :id FOR UPDATE")
                    .param("id", ida)
                    .query(UUID.class)
                    .single();
            Thread.ofVirtual().start(() -> erasures.confirm(second, asked.id()));
            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> jdbc.sql("""
                            SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
                            WHERE datname = current_database() AND wait_event_type = 'Lock'
                              AND query ILIKE 'DELETE FROM candidate%'
                            """).query(Long.class).single() > 0);
            assertThat(jdbc.sql("SELECT count(*) FROM reading")
                            .query(Long.class)
                            .single())
                    .isPositive();
            assertThat(jdbc.sql("SELECT count(*) FROM profile WHERE candidate_id = :id")
                            .param("id", ida)
                            .query(Long.class)
                            .single())
                    .isPositive();
        });

        awaitDone(asked.id());
        assertThat(tables.holding(admin.team(), "Sandvik")).isEmpty();
    }

    @Test
    void a_person_who_is_held_is_not_erased_until_the_hold_is_lifted() {
        UUID ida = idaAndBo(admin);
        Erasure asked = erasures.ask(admin, ida, ErasureReason.NOT_NEEDED);
        holds.hold(second, ida, "A dispute about an invoice");

        assertThatThrownBy(() -> erasures.confirm(second, asked.id())).hasMessageContaining("held");
        assertThatThrownBy(() -> erasures.ask(admin, ida, ErasureReason.NOT_NEEDED))
                .hasMessageContaining("held");
        holds.lift(second, ida);
        erase(ida);
        assertThat(tables.holding(admin.team(), "Sandvik")).isEmpty();
    }

    @Test
    void payments_stay_apart_for_ten_years_in_us_mode_and_nothing_else_does() {
        UUID ida = idaAndBo(admin);
        everythingAboutHer(admin, ida);
        settings.set(admin, new PrivacySetting(false, 30, 90, 180, null, true, ""));

        erase(ida);

        assertThat(tables.holding(admin.team(), "IDA-ACCOUNT-77")).containsExactly("retained_record.content");
        assertThat(tables.holding(admin.team(), "greenhouse")).isEmpty();
    }

    @Test
    void a_namesake_keeps_what_colleagues_wrote_of_them() {
        UUID ida = idaAndBo(admin);
        analysed(
                portal,
                admin,
                "https://three.example/other-ida",
                Pages.profile("Ida Sandvik", "I bind books and repair their spines in the evenings.", List.of()),
                Instant.now());
        UUID namesake = candidate(admin, "https://three.example/other-ida");
        UUID list = shortlists.create(admin, "Binders");
        shortlists.add(admin, list, namesake, "Ida Sandvik binds books");

        erase(ida);

        assertThat(tables.holding(admin.team(), "Ida Sandvik binds books")).containsExactly("shortlist_entry.note");
    }

    private Erasure erase(UUID candidate) {
        Erasure asked = erasures.ask(admin, candidate, ErasureReason.ASKED_FOR);
        erasures.confirm(second, asked.id());
        return awaitDone(asked.id());
    }

    private Erasure awaitDone(UUID id) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> erasures.find(admin, id).orElseThrow().state() == Erasure.State.DONE);
        JobsDone.await(jdbc, admin.team());
        return erasures.find(admin, id).orElseThrow();
    }

    /** Two people with one text; answers who she is. */
    private UUID idaAndBo(Member who) {
        analysed(
                portal,
                who,
                HERS,
                Pages.profile(
                        "Ida Sandvik", TEXT + " Write to " + MAIL + ".", List.of("https://git.example/ida-sandvik")),
                Instant.now());
        analysed(
                portal,
                who,
                HIS,
                Pages.profile("Bo Ek", TEXT.replace("greenhouse", "glasshouse").replace("grower", "owner"), List.of()),
                Instant.now());
        JobsDone.await(jdbc, who.team());
        return candidate(who, HERS);
    }

    private UUID candidate(Member who, String url) {
        return transactions.call(
                who.team(),
                () -> jdbc.sql("SELECT candidate_id FROM profile WHERE team_id = :team AND url = :url")
                        .param("team", who.team())
                        .param("url", url)
                        .query(UUID.class)
                        .single());
    }

    /** Answers, notes, records, an interview, a case and an upload that name her. */
    private void everythingAboutHer(Member who, UUID ida) {
        int team = who.team();
        UUID list = shortlists.create(who, "Backend");
        shortlists.add(who, list, ida, "Ida Sandvik sounds right");
        for (UUID finding : transactions.call(
                team, () -> jdbc.sql("SELECT id FROM finding").query(UUID.class).list())) {
            dispositions.answer(who, finding, NewDisposition.of(DispositionState.CONFIRMED));
        }
        transactions.run(team, () -> {
            for (String statement : List.of(
                    "UPDATE disposition SET comment = 'Sandvik wrote it first', shareable_comment = 'Ask Sandvik'",
                    "INSERT INTO standing_dismissal (team_id, id, scope, rule, candidate_id, weight, accounts) SELECT :team, d.id,"
                            + " 'pair', 'r', p.candidate_id, 1, ARRAY(SELECT site || ' ' || url FROM profile) FROM"
                            + " disposition d, profile p WHERE p.url = 'https://two.example/bo-ek'",
                    "INSERT INTO observation (team_id, id, candidate_id, topic, choice, times, at, observers, accommodation,"
                            + " note, member_id, noted_at) VALUES (:team, :id, :ida, 'camera', 'stayed-on', 1, now(), '{}',"
                            + " false, 'Sandvik was early', :member, now())",
                    "INSERT INTO verification_task (team_id, id, candidate_id, kind, about, member_id, at) VALUES (:team, :id,"
                            + " :ida, 'employer', 'Sandvik at the greenhouse', :member, now())",
                    "INSERT INTO record_import (team_id, id, kind, format, source, mapping, file_name, bytes, sha256,"
                            + " member_id, at, done_at) VALUES (:team, :id, 'payment', 'TABLE', 'ledger', '{}', 'pay.csv', 1,"
                            + " '\\x00', :member, now(), now())",
                    "INSERT INTO record_row (team_id, import_id, no, row_no, kind, subject, name, at, said, content) VALUES"
                            + " (:team, :id, 1, 1, 'payment', 'ida@sandvik-works.example', 'Ida Sandvik', now(), '\\x01',"
                            + " '{\"accountRef\": \"IDA-ACCOUNT-77\"}')",
                    "INSERT INTO record_row (team_id, import_id, no, row_no, kind, subject, name, at, said, content) VALUES"
                            + " (:team, :id, 2, 2, 'sign-in', 'ida@sandvik-works.example', 'Ida Sandvik', now(), '\\x02',"
                            + " '{\"agent\": \"at the greenhouse\"}')",
                    "INSERT INTO record_subject (team_id, id, subject, profile_id, same, member_id, at) SELECT :team, :id,"
                            + " 'ida@sandvik-works.example', id, true, :member, now() FROM profile WHERE candidate_id = :ida",
                    "INSERT INTO reading_case (team_id, id, capture_id, field, quote, fault, note, member_id, at) SELECT"
                            + " :team, :id, capture_id, 'name', 'Ida Sandvik', 'wrong-value', 'Sandvik is one word', :member,"
                            + " now() FROM reading r JOIN profile p ON p.id = r.profile_id WHERE p.candidate_id = :ida",
                    "INSERT INTO capture_pin (team_id, capture_id, reason) SELECT :team, capture_id, 'reading-case/1' FROM"
                            + " reading_case WHERE id = :id",
                    "INSERT INTO upload (team_id, id, member_id, at) VALUES (:team, :id, :member, now())",
                    "INSERT INTO upload_file (team_id, upload_id, no, name, bytes) VALUES (:team, :id, 1,"
                            + " 'ida-sandvik.html', 1)",
                    "INSERT INTO upload_item (team_id, upload_id, file_no, no, name, outcome, capture_id) SELECT :team, :id,"
                            + " 1, 1, 'ida-sandvik.html', 'stored', capture_id FROM reading_case WHERE id = :id",
                    "INSERT INTO capture_image (team_id, capture_id, no, url, media_type, content) SELECT :team, capture_id,"
                            + " 0, 'https://one.example/ida-sandvik.png', 'image/png', convert_to('Sandvik', 'UTF8') FROM"
                            + " reading_case WHERE id = :id",
                    "INSERT INTO shadow_finding (team_id, candidate_id, key, rule, headline, at) SELECT :team, candidate_id,"
                            + " 'k', 'r', 'Also stands at Ida Sandvik', now() FROM profile WHERE url = 'https://two.example/bo-ek'",
                    "INSERT INTO rehearsal (team_id, rule, id, was, setting, member_id, at, state, since, total) SELECT"
                            + " :team, 'r', :id, '{}', '{}', :member, now(), 'done', now(), 1",
                    "INSERT INTO rehearsed (team_id, rule, candidate_id, gained, key, headline) SELECT :team, 'r',"
                            + " candidate_id, true, 'k', 'Also stands at Ida Sandvik' FROM profile"
                            + " WHERE url = 'https://two.example/bo-ek'")) {
                jdbc.sql(statement)
                        .param("team", team)
                        .param("id", THING)
                        .param("ida", ida)
                        .param("member", who.id())
                        .update();
            }
        });
    }

    private static final UUID THING = UUID.fromString("01900000-0000-7000-8000-00000000da7a");

    /** Her candidate, accounts, captures and passages. */
    private List<String> ids(Member who, UUID ida) {
        Set<String> ids = new TreeSet<>(Set.of(ida.toString()));
        transactions.run(
                who.team(),
                () -> ids.addAll(
                        jdbc.sql("""
                        SELECT id::text FROM profile WHERE candidate_id = :ida
                        UNION SELECT r.capture_id::text FROM reading r JOIN profile p ON p.id = r.profile_id
                          WHERE p.candidate_id = :ida
                        UNION SELECT id::text FROM finding WHERE candidate_id = :ida
                        """).param("ida", ida).query(String.class).list()));
        return List.copyOf(ids);
    }

    private long count(Member who, String query) {
        return transactions.call(
                who.team(), () -> jdbc.sql(query).query(Long.class).single());
    }
}
