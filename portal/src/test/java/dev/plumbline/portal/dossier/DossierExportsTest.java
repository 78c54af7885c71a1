package dev.plumbline.portal.dossier;

import static dev.plumbline.portal.dossier.Unpacked.bare;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.portal.CaptureRequests;
import dev.plumbline.portal.DeskData;
import dev.plumbline.portal.Pages;
import dev.plumbline.portal.PortalTest;
import dev.plumbline.portal.TestPortal;
import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.base.Sha256;
import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.candidate.Candidates;
import dev.plumbline.portal.capture.Captures;
import dev.plumbline.portal.finding.DismissalReason;
import dev.plumbline.portal.finding.DispositionState;
import dev.plumbline.portal.finding.Dispositions;
import dev.plumbline.portal.finding.NewDisposition;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.Role;
import dev.plumbline.portal.shortlist.Decision;
import dev.plumbline.portal.shortlist.Shortlists;
import dev.plumbline.scraper.Scraper;
import dev.plumbline.scraper.capture.AccountKey;
import dev.plumbline.scraper.rule.Finding;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@PortalTest
class DossierExportsTest {
    @Autowired
    TestPortal portal;

    @Autowired
    DeskData data;

    @Autowired
    DossierExports dossiers;

    @Autowired
    Dispositions dispositions;

    @Autowired
    Shortlists shortlists;

    @Autowired
    Captures captures;

    @Autowired
    Candidates candidates;

    @Autowired
    TenantTransaction transactions;

    @Autowired
    JdbcClient jdbc;

    @Test
    void the_pdf_and_the_page_say_what_the_json_says() {
        Member lead = portal.member(portal.team(), Role.LEAD);
        UUID rafael = data.candidate(lead, "Rafael Dantas");
        UUID finding = data.placeDiffers(lead, rafael, "Portugal", "Estonia");
        dispositions.answer(
                lead,
                finding,
                new NewDisposition(
                        DispositionState.CONFIRMED, null, null, "Asked on the phone", "We saw two countries"));
        UUID list = shortlists.create(lead, "Backend team");
        shortlists.add(lead, list, rafael, "Clear in the call");
        shortlists.decide(lead, list, rafael, Decision.ON_HOLD, "Two countries, asked twice");
        Unpacked unpacked = zip(lead, rafael, Redaction.FULL);
        JsonNode facts = unpacked.json("dossier.json");
        assertThat(facts.get("rulesVersion").asString()).isEqualTo(Scraper.VERSION);
        assertThat(facts.at("/candidates/0/decisions/0/reason").asString()).isEqualTo("Two countries, asked twice");
        assertThat(facts.at("/candidates/0/findings/0/quotes")).hasSize(2);
        assertThat(facts.at("/candidates/0/findings/0/alsoPossible")).isNotEmpty();
        assertThat(facts.at("/captures")).hasSize(2);
        String pdf = unpacked.pdf();
        String page = bare(new String(unpacked.file("dossier.html"), StandardCharsets.UTF_8))
                .replace("&#39;", "'")
                .replace("&#x2F;", "/");
        for (String fact : List.of(
                facts.at("/candidates/0/name").asString(),
                facts.at("/candidates/0/findings/0/headline").asString(),
                facts.at("/candidates/0/findings/0/quotes/0/words").asString(),
                facts.at("/candidates/0/findings/0/quotes/1/words").asString(),
                facts.at("/candidates/0/findings/0/quotes/1/url").asString(),
                facts.at("/candidates/0/findings/0/quotes/1/readBy").asString(),
                facts.at("/candidates/0/findings/0/alsoPossible/0").asString(),
                facts.at("/candidates/0/findings/0/answers/0/comment").asString(),
                facts.at("/candidates/0/findings/0/answers/0/shareableComment").asString(),
                facts.at("/candidates/0/decisions/0/decision").asString(),
                facts.at("/candidates/0/decisions/0/reason").asString(),
                facts.at("/candidates/0/decisions/0/by").asString(),
                facts.at("/candidates/0/decisions/0/note").asString(),
                facts.at("/captures/0/sha256").asString(),
                Sha256.of(unpacked.file("dossier.json")))) {
            assertThat(fact).isNotBlank();
            assertThat(pdf).contains(bare(fact));
            assertThat(page).contains(bare(fact));
        }
    }

    @Test
    void the_manifest_names_each_file_and_each_quoted_page_by_its_hash() {
        Member ana = portal.recruiter();
        String html = Pages.profile("Nadia Ferrel", "Based in Lisbon.", List.of());
        JsonNode captured = CaptureRequests.analysed(portal, ana, "https://folio.example/nadia", html, Instant.now());
        UUID capture = UUID.fromString(captured.get("id").asString());
        UUID candidate = UUID.fromString(captured.at("/candidate/id").asString());
        data.finding(
                ana,
                candidate,
                "ASK",
                "Place differs",
                List.of(data.on(capture, account(ana, candidate), "https://folio.example/nadia", "Based in Lisbon.")),
                List.of());
        Unpacked unpacked = zip(ana, candidate, Redaction.FULL);
        JsonNode manifest = unpacked.json("manifest.json");
        assertThat(manifest.get("files")).hasSize(3);
        for (JsonNode file : manifest.get("files")) {
            byte[] content = unpacked.file(file.get("name").asString());
            assertThat(file.get("sha256").asString()).isEqualTo(Sha256.of(content));
            assertThat(file.get("bytes").asInt()).isEqualTo(content.length);
        }
        assertThat(manifest.get("captures")).hasSize(1);
        String source = captures.source(ana, capture);
        assertThat(manifest.at("/captures/0/sha256").asString())
                .isEqualTo(Sha256.of(source.getBytes(StandardCharsets.UTF_8)));
        String sums = new String(unpacked.file("SHA256SUMS"), StandardCharsets.US_ASCII);
        assertThat(sums.lines())
                .hasSize(4)
                .allSatisfy(line ->
                        assertThat(Sha256.of(unpacked.file(line.substring(66)))).isEqualTo(line.substring(0, 64)));
        byte[] changed = unpacked.file("dossier.json");
        changed[changed.length / 2] ^= 1;
        assertThat(sums).doesNotContain(Sha256.of(changed));
    }

    @Test
    void a_dismissed_finding_leaves_and_is_counted() {
        Member ana = portal.recruiter();
        UUID rafael = data.candidate(ana, "Rafael Dantas");
        UUID finding = data.placeDiffers(ana, rafael, "Portugal", "Estonia");
        data.placeDiffers(ana, rafael, "Latvia", "Malta");
        dispositions.answer(ana, finding, NewDisposition.dismissed(DismissalReason.AGENCY, "An agency"));
        Unpacked unpacked = zip(ana, rafael, Redaction.FULL);
        assertThat(unpacked.json("dossier.json")
                        .at("/candidates/0/dismissedLeftOut")
                        .asInt())
                .isEqualTo(1);
        assertThat(unpacked.pdf()).contains("Latvia", "Malta", "leftout:1.").doesNotContain("Portugal", "Estonia");
    }

    @Test
    void hostile_text_stays_text_and_no_script_of_the_world_is_lost() {
        Member ana = portal.recruiter();
        UUID candidate = data.candidate(ana, "<script>alert(1)</script> & مريم حداد 王小明 김민준");
        data.placeDiffers(ana, candidate, "</style><img src=x onerror=alert(2)>", "{{title}} \u202Eevil ﷽ \uFFFE ꙮ𓀀");
        Unpacked unpacked = zip(ana, candidate, Redaction.FULL);
        String page = new String(unpacked.file("dossier.html"), StandardCharsets.UTF_8);
        assertThat(page).doesNotContain("<script", "<img", "\u202E", "\uFFFE").contains("مريم حداد", "王小明", "김민준");
        assertThat(unpacked.pdf())
                .contains(
                        "<script>alert(1)</script>&",
                        "<imgsrc=xonerror=alert(2)>",
                        "{{title}}⟨U+202E⟩",
                        "⟨U+FFFE⟩",
                        "⟨U+13000⟩")
                .contains("王小明", "김민준");
        assertThat(unpacked.pdf()).containsAnyOf("مريم", "ميرم", "م ر ي م");
    }

    @Test
    void what_a_level_withholds_is_in_none_of_its_files() {
        Member lead = portal.member(portal.team(), Role.LEAD);
        String html = Pages.profile(
                "Nadia Ferrel",
                "Write to nadia.ferrel@mail.example or call +351 912 345 678, or t.me/nadiaferrel.",
                List.of());
        JsonNode captured = CaptureRequests.analysed(portal, lead, "https://folio.example/nadia", html, Instant.now());
        UUID candidate = UUID.fromString(captured.at("/candidate/id").asString());
        UUID capture = UUID.fromString(captured.get("id").asString());
        UUID finding = data.finding(
                lead,
                candidate,
                "SETTLE",
                "Same words under Quentin Marlowe",
                List.of(
                        data.on(
                                capture,
                                account(lead, candidate),
                                "https://folio.example/nadia",
                                "nadia.ferrel@mail.example, +351 (912) 345-678, t.me/nadiaferrel"),
                        data.said(lead, "CodePort", "Quentin Marlowe, quentin@marlowe.example")),
                List.of(new Finding.Feature(
                        "contact", "NADIA.FERREL@mail.example", "quentin@marlowe.example", "equal")));
        dispositions.answer(
                lead,
                finding,
                new NewDisposition(
                        DispositionState.CONFIRMED,
                        null,
                        null,
                        "Internal: call 00351912345678",
                        "We saw the same words"));
        UUID list = shortlists.create(lead, "Secret client");
        shortlists.add(lead, list, candidate, "Inside note");
        shortlists.decide(lead, list, candidate, Decision.NOT_PROCEEDING, "Inside reason");
        String[] contacts = {"nadia.ferrel@", "912 345", "912) 345", "912345678", "nadiaferrel", "quentin@", "NADIA"};
        String[] inside = {
            lead.name(), "Internal", "Secret client", "Inside note", "Inside reason", "Marlowe", "CodePort"
        };
        assertThat(all(zip(lead, candidate, Redaction.FULL))).contains(inside).contains("nadia.ferrel@mail.example");
        assertThat(all(zip(lead, candidate, Redaction.WITHOUT_CONTACTS)))
                .doesNotContain(contacts)
                .contains(inside);
        String shareable = all(zip(lead, candidate, Redaction.SHAREABLE));
        assertThat(shareable).doesNotContain(contacts).doesNotContain(inside).doesNotContainIgnoringCase("codeport");
        assertThat(shareable).contains("We saw the same words", "Nadia Ferrel", "Not proceeding");
    }

    @Test
    void a_shortlist_is_one_dossier_in_its_order_and_each_export_is_kept_in_the_audit_log() {
        Member auditor = portal.member(portal.team(), Role.AUDITOR);
        Member lead = portal.member(auditor.team(), Role.LEAD);
        UUID list = shortlists.create(lead, "Backend team");
        shortlists.add(lead, list, data.candidate(lead, "Rafael Dantas"), "");
        shortlists.add(lead, list, data.candidate(lead, "Hanna Lindqvist"), "");
        DossierFile file = dossiers.ofShortlist(auditor, list, DossierFormat.PDF, Redaction.FULL);
        String pdf = Unpacked.pdf(file.content());
        assertThat(pdf.indexOf("RafaelDantas")).isPositive().isLessThan(pdf.indexOf("HannaLindqvist"));
        assertThat(file.name()).doesNotContain("Backend", "Rafael");
        assertThat(transactions.call(
                        lead.team(),
                        () -> jdbc.sql("SELECT details ->> 'sha256' FROM audit_entry WHERE action = 'dossier-exported'")
                                .query(String.class)
                                .list()))
                .containsExactly(Sha256.of(file.content()));
        assertThatThrownBy(() -> dossiers.ofShortlist(portal.recruiter(), list, DossierFormat.PDF, Redaction.FULL))
                .isInstanceOf(Problem.class);
    }

    private AccountKey account(Member member, UUID candidate) {
        return candidates.profiles(member, candidate).getFirst().account();
    }

    private Unpacked zip(Member member, UUID candidate, Redaction level) {
        return Unpacked.of(dossiers.ofCandidate(member, candidate, DossierFormat.ZIP, level)
                .content());
    }

    /** All words of all files. */
    private static String all(Unpacked unpacked) {
        StringBuilder words = new StringBuilder();
        unpacked.files().forEach((name, content) -> {
            if (!name.endsWith(".pdf")) {
                words.append(new String(content, StandardCharsets.UTF_8).replace("&#39;", "'"));
            }
        });
        // Lines of a PDF break anywhere, so its words are looked for without spaces, too.
        return words.append(' ').append(unpacked.pdf()).toString();
    }
}
