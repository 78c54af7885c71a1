package dev.plumbline.portal.gates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.portal.PortalTest;
import dev.plumbline.portal.TestPortal;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Needs;
import dev.plumbline.portal.security.Open;
import dev.plumbline.portal.security.Role;
import dev.plumbline.portal.security.Scope;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every call of the API against every role and every scope. */
@PortalTest
class AccessMatrixTest {
    private final TestPortal portal;
    private final List<Endpoint> endpoints;

    @Autowired
    AccessMatrixTest(
            TestPortal portal, @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        this.portal = portal;
        this.endpoints = Endpoint.all(mappings);
    }

    @Test
    void every_call_says_what_it_needs() {
        assertThat(endpoints)
                .isNotEmpty()
                .allSatisfy(endpoint -> assertThat(
                                endpoint.needs() != null || endpoint.handler().hasMethodAnnotation(Open.class))
                        .isTrue());
    }

    @TestFactory
    List<DynamicTest> without_a_token_only_open_calls_answer() {
        return closed().stream()
                .map(endpoint -> DynamicTest.dynamicTest(
                        endpoint.toString(),
                        () -> assertThat(status(endpoint, null)).isEqualTo(401)))
                .toList();
    }

    @TestFactory
    List<DynamicTest> a_role_gets_through_where_the_table_says_so() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Role role : Role.values()) {
            String token = portal.token(portal.member(portal.team(), role));
            for (Endpoint endpoint : closed()) {
                boolean allowed = action(endpoint).allowedTo(role);
                tests.add(DynamicTest.dynamicTest(
                        role + " " + endpoint,
                        () -> assertThat(status(endpoint, token) != 403).isEqualTo(allowed)));
            }
        }
        return tests;
    }

    @TestFactory
    List<DynamicTest> a_token_gets_through_where_its_scope_says_so() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Scope scope : Scope.values()) {
            String token = portal.token(portal.member(portal.team(), Role.ADMIN), EnumSet.of(scope));
            for (Endpoint endpoint : closed()) {
                boolean allowed = scope.opens(action(endpoint));
                tests.add(DynamicTest.dynamicTest(
                        scope + " " + endpoint,
                        () -> assertThat(status(endpoint, token) != 403).isEqualTo(allowed)));
            }
        }
        return tests;
    }

    @Test
    void every_action_is_opened_by_one_scope() {
        assertThat(Set.of(Action.values()))
                .allSatisfy(action -> assertThat(Set.of(Scope.values()))
                        .filteredOn(scope -> scope.opens(action))
                        .hasSize(1));
    }

    private List<Endpoint> closed() {
        return endpoints.stream().filter(endpoint -> endpoint.needs() != null).toList();
    }

    private static Action action(Endpoint endpoint) {
        Needs needs = Objects.requireNonNull(endpoint.needs());
        return needs.value();
    }

    private int status(Endpoint endpoint, @org.jspecify.annotations.Nullable String token) {
        var request = portal.request(endpoint.path(UUID.randomUUID()))
                .header("Content-Type", "application/json")
                .method(
                        endpoint.method(),
                        endpoint.method().equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString("{}"));
        return portal.send(token == null ? request : request.header("Authorization", "Bearer " + token))
                .statusCode();
    }
}
