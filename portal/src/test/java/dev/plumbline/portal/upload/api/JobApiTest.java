package dev.plumbline.portal.upload.api;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.portal.CaptureRequests;
import dev.plumbline.portal.JobsDone;
import dev.plumbline.portal.PortalTest;
import dev.plumbline.portal.TestPortal;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.upload.SavedPages;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@PortalTest
class JobApiTest {
    @Autowired
    TestPortal portal;

    @Autowired
    JdbcClient jdbc;

    @Test
    void takes_a_file_and_tells_what_came_of_it() {
        Member ana = portal.recruiter();
        byte[] page = SavedPages.page("https://gighub.example/u/rdantas", "Rafael Dantas");
        String form = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"one.html\"\r\n"
                + "Content-Type: text/html\r\n\r\n" + new String(page, ISO_8859_1) + "\r\n--b--\r\n";
        HttpResponse<String> begun = portal.send(portal.request("/api/v1/captures/imports", ana)
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(BodyPublishers.ofByteArray(form.getBytes(ISO_8859_1))));
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(202);
        JobsDone.await(jdbc, ana.team());
        String href = CaptureRequests.json(begun).path("href").asString();
        JsonNode job =
                CaptureRequests.json(portal.send(portal.request(href, ana).GET()));
        assertThat(job.path("state").asString()).isEqualTo("done");
        assertThat(job.path("done").asInt()).isEqualTo(1);
        assertThat(job.path("result").path("items").path(0).path("state").asString())
                .isEqualTo("read");
        assertThat(portal.send(portal.request(href, portal.recruiter()).GET()).statusCode())
                .isEqualTo(404);
    }
}
