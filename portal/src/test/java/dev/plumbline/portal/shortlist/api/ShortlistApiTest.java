package dev.plumbline.portal.shortlist.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.portal.DeskData;
import dev.plumbline.portal.PortalTest;
import dev.plumbline.portal.TestPortal;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.Role;
import dev.plumbline.portal.shortlist.Shortlists;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class ShortlistApiTest {
    @Autowired
    private TestPortal portal;

    @Autowired
    private DeskData data;

    @Autowired
    private Shortlists shortlists;

    @Test
    void adds_once_and_tells_who_was_first() {
        Member first = portal.recruiter();
        Member second = portal.member(first.team(), Role.RECRUITER);
        UUID list = shortlists.create(first, "Backend team");
        UUID candidate = data.candidate(first, "Rafael Dantas");
        assertThat(add(first, list, candidate).statusCode()).isEqualTo(201);
        HttpResponse<String> again = add(second, list, candidate);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).contains(first.name()).doesNotContain(second.name());
        HttpResponse<String> all =
                portal.send(portal.request("/api/v1/shortlists", second).GET());
        assertThat(all.body()).contains("\"items\"", "\"name\":\"Backend team\"", "\"size\":1");
    }

    @Test
    void knows_no_list_and_no_candidate_of_another_team() {
        Member member = portal.recruiter();
        Member other = portal.recruiter();
        UUID list = shortlists.create(member, "Backend team");
        UUID candidate = data.candidate(member, "Rafael Dantas");
        UUID theirs = shortlists.create(other, "Their team");
        assertThat(add(other, list, candidate).statusCode()).isEqualTo(404);
        assertThat(add(other, theirs, candidate).statusCode()).isEqualTo(404);
        assertThat(add(member, list, UUID.randomUUID()).statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> add(Member who, UUID list, UUID candidate) {
        return portal.send(portal.request("/api/v1/shortlists/" + list + "/entries", who)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"candidateId\":\"%s\",\"note\":\"met\"}".formatted(candidate))));
    }
}
