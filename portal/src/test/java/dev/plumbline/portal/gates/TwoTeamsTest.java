package dev.plumbline.portal.gates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.portal.DeskData;
import dev.plumbline.portal.PortalTest;
import dev.plumbline.portal.TestPortal;
import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.Role;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A team asks for everything of another team by its id, and is told each time that there is no such thing. */
@PortalTest
class TwoTeamsTest {
    private final TestPortal portal;
    private final List<Endpoint> endpoints;
    private final OtherTeamsThings things;

    @Autowired
    TwoTeamsTest(
            TestPortal portal,
            DeskData data,
            TenantTransaction transactions,
            JdbcClient jdbc,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        this.portal = portal;
        this.endpoints = Endpoint.all(mappings);
        this.things = new OtherTeamsThings(portal, data, transactions, jdbc);
    }

    @TestFactory
    List<DynamicTest> the_id_of_another_teams_thing_names_nothing() {
        Member owner = portal.member(portal.team(), Role.ADMIN);
        Member stranger = portal.member(portal.team(), Role.ADMIN);
        return endpoints.stream()
                .filter(Endpoint::takesId)
                .map(endpoint -> DynamicTest.dynamicTest(endpoint.toString(), () -> {
                    OtherTeamsThings.Thing thing = things.of(owner, endpoint);

                    HttpResponse<String> theirs = ask(stranger, endpoint, thing);
                    HttpResponse<String> nobodys =
                            ask(stranger, endpoint, new OtherTeamsThings.Thing(UUID.randomUUID(), thing.body()));

                    assertThat(theirs.statusCode()).isEqualTo(404);
                    assertThat(theirs.body()).isEqualTo(nobodys.body());
                    assertThat(ask(owner, endpoint, thing).statusCode()).isBetween(200, 299);
                }))
                .toList();
    }

    @Test
    void the_id_of_another_teams_candidate_names_nothing_in_a_query() {
        Member owner = portal.recruiter();
        Member stranger = portal.recruiter();
        UUID candidate = things.data().candidate(owner, "Rafael Dantas");

        assertThat(portal.send(portal.request("/api/v1/candidates?after=" + candidate, stranger))
                        .statusCode())
                .isEqualTo(404);
        assertThat(portal.send(portal.request("/api/v1/candidates?query=Rafael", stranger))
                        .body())
                .doesNotContain("Rafael");
    }

    @Test
    void another_teams_page_was_never_captured() {
        Member owner = portal.recruiter();
        Member stranger = portal.recruiter();
        things.data().capture(owner, "https://gighub.example/someone");

        assertThat(portal.send(portal.request("/api/v1/annotations?url=https://gighub.example/someone", stranger))
                        .body())
                .contains("\"captured\":false");
    }

    private HttpResponse<String> ask(Member who, Endpoint endpoint, OtherTeamsThings.Thing thing) {
        return portal.send(portal.request(endpoint.path(thing.id()), who)
                .header(
                        "Content-Type",
                        thing.body().startsWith("--b") ? "multipart/form-data; boundary=b" : "application/json")
                .method(
                        endpoint.method(),
                        thing.body().isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(thing.body())));
    }
}
