package dev.plumbline.portal.record.api;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.portal.CaptureRequests;
import dev.plumbline.portal.JobsDone;
import dev.plumbline.portal.PortalTest;
import dev.plumbline.portal.TestPortal;
import dev.plumbline.portal.record.Files;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.Role;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@PortalTest
class RecordApiTest {
    @Autowired
    TestPortal portal;

    @Autowired
    JdbcClient jdbc;

    @Test
    void takes_a_file_tells_how_far_it_is_and_which_rows_could_not_be_read() {
        Member lead = portal.member(portal.team(), Role.LEAD);
        HttpResponse<String> begun = post(lead, "payment", Files.ledger());
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(202);
        JobsDone.await(jdbc, lead.team());

        String href = CaptureRequests.json(begun).path("href").asString();
        JsonNode job =
                CaptureRequests.json(portal.send(portal.request(href, lead).GET()));
        assertThat(job.path("state").asString()).isEqualTo("done");
        assertThat(job.path("done").asInt()).isEqualTo(4);
        assertThat(job.at("/result/counts/kept").asInt()).isEqualTo(3);
        assertThat(job.at("/result/items/0/name").asString()).isEqualTo("row 5, date");

        String id = CaptureRequests.json(begun).path("id").asString();
        HttpResponse<String> errors = portal.send(portal.request("/api/v1/records/imports/" + id + "/errors", lead)
                .GET());
        assertThat(errors.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
        assertThat(errors.body()).startsWith("row,column,problem\r\n5,date,");

        assertThat(portal.send(portal.request("/api/v1/records/imports/" + id + "/undo", lead)
                                .POST(BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(204);
        assertThat(CaptureRequests.json(portal.send(portal.request(href, lead).GET()))
                        .path("state")
                        .asString())
                .isEqualTo("undone");
    }

    @Test
    void says_what_to_send_where_kind_or_columns_are_missing() {
        Member lead = portal.member(portal.team(), Role.LEAD);
        assertThat(post(lead, "gossip", Files.ledger()).body()).contains("kind=sign-in, payment");
        HttpResponse<String> answer = post(lead, "payment", Files.inventory());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("payee");
        assertThat(post(lead, "payment", "no table".getBytes(ISO_8859_1)).statusCode())
                .isEqualTo(422);
    }

    @Test
    void a_recruiter_brings_no_records() {
        assertThat(post(portal.recruiter(), "payment", Files.ledger()).statusCode())
                .isEqualTo(403);
    }

    private HttpResponse<String> post(Member member, String kind, byte[] content) {
        String form = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"file.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n" + new String(content, ISO_8859_1) + "\r\n--b--\r\n";
        return portal.send(portal.request("/api/v1/records/imports?kind=" + kind, member)
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(BodyPublishers.ofByteArray(form.getBytes(ISO_8859_1))));
    }
}
