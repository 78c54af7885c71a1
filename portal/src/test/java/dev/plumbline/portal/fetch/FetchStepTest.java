package dev.plumbline.portal.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.plumbline.portal.CaptureRequests;
import dev.plumbline.portal.JobsDone;
import dev.plumbline.portal.Pages;
import dev.plumbline.portal.PortalTest;
import dev.plumbline.portal.TestClock;
import dev.plumbline.portal.TestPortal;
import dev.plumbline.portal.base.Ids;
import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.candidate.Candidates;
import dev.plumbline.portal.capture.Captures;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.Role;
import dev.plumbline.portal.team.TeamPolicy;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class FetchStepTest {
    private record Answer(int status, String type, String location, String body) {}

    private record Asked(String url, Instant at) {}

    @Autowired
    TestPortal portal;

    @Autowired
    FetchRepository fetches;

    @Autowired
    FetchEnd end;

    @Autowired
    TeamPolicy policy;

    @Autowired
    HostTurns turns;

    @Autowired
    TenantTransaction transactions;

    @Autowired
    Captures captures;

    @Autowired
    Candidates candidates;

    @Autowired
    Ids ids;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    private final Map<String, Answer> site = new ConcurrentHashMap<>();
    private final List<Asked> asked = Collections.synchronizedList(new ArrayList<>());
    final String host = "folio-" + UUID.randomUUID() + ".example";
    final String page = "http://" + host + "/";

    HttpServer server;
    TestInternet internet;
    FetchStep step;
    Member ana;
    UUID profile;

    @BeforeEach
    void makeAnInternetAndAProfileThatLinksThere() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        internet = new TestInternet(server.getAddress()).name(host, TestInternet.OPEN);
        WebClient web = internet.client();
        step = new FetchStep(fetches, end, policy, new Robots(web, clock), web, turns, transactions, clock);
        int team = portal.team();
        ana = portal.member(team, Role.RECRUITER);
        policy.allowFetching(portal.member(team, Role.ADMIN), true);
        UUID candidate = UUID.fromString(CaptureRequests.analysed(
                        portal,
                        ana,
                        "https://gighub.example/u/ida",
                        Pages.profile("Ida Sandvik", "I write code.", List.of(page)),
                        Instant.now())
                .at("/candidate/id")
                .asString());
        profile = candidates.profiles(ana, candidate).getFirst().id();
        site.put(page, page(Pages.profile("Ida Sandvik", "My own site.", List.of("https://gighub.example/u/ida"))));
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void asks_for_robots_then_after_ten_seconds_for_the_page_which_becomes_a_capture_that_is_read() {
        LinkFetch fetch = drive(ask());
        assertThat(fetch.outcome()).isEqualTo(Outcome.FETCHED);
        assertThat(asked).extracting(Asked::url).containsExactly(page + "robots.txt", page);
        assertThat(Duration.between(asked.get(0).at(), asked.get(1).at())).isGreaterThanOrEqualTo(FetchStep.PAUSE);
        JobsDone.await(jdbc, ana.team());
        UUID capture = Objects.requireNonNull(fetch.capture());
        assertThat(captures.get(ana, capture).url()).isEqualTo(page);
        assertThat(candidates.ofCapture(ana, capture))
                .map(candidate -> candidates.profiles(ana, candidate.id()).size())
                .contains(2);
    }

    @Test
    void asks_nothing_that_robots_txt_disallows() {
        site.put(page + "robots.txt", text("User-agent: plumbline\nDisallow: /\n\nUser-agent: *\nAllow: /\n"));
        assertThat(drive(ask()).outcome()).isEqualTo(Outcome.DISALLOWED);
        assertThat(asked).hasSize(1);
    }

    @Test
    void asks_nothing_of_a_site_whose_robots_txt_cannot_be_had() {
        site.put(page + "robots.txt", new Answer(503, "text/plain", "", "later"));
        assertThat(drive(ask()).outcome()).isEqualTo(Outcome.ROBOTS_AWAY);
        assertThat(asked).hasSize(1);
    }

    @Test
    void waits_as_long_as_robots_txt_asks() {
        site.put(page + "robots.txt", text("User-agent: *\nCrawl-delay: 45\n"));
        drive(ask());
        assertThat(Duration.between(asked.get(0).at(), asked.get(1).at()))
                .isGreaterThanOrEqualTo(Duration.ofSeconds(45));
    }

    @Test
    void asks_one_host_one_thing_at_a_time() {
        UUID first = ask();
        UUID second = ask(page + "two");
        assertThat(step.run(ana.team(), first)).isPresent();
        Optional<Duration> wait = step.run(ana.team(), second);
        assertThat(wait).hasValueSatisfying(time -> assertThat(time).isGreaterThan(Duration.ofSeconds(8)));
        assertThat(asked).hasSize(1);
    }

    @Test
    void checks_each_redirect_anew_and_never_asks_this_machine() {
        site.put(page, redirect("http://127.0.0.1/admin"));
        LinkFetch fetch = drive(ask());
        assertThat(fetch.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(fetch.reason()).contains("loopback");
        assertThat(internet.dialled).hasSize(2);
    }

    @Test
    void never_asks_a_network_that_a_redirect_leads_to() {
        site.put(page, redirect("https://www.linkedin.com/in/ida"));
        assertThat(drive(ask()).outcome()).isEqualTo(Outcome.NOT_A_PORTFOLIO);
        assertThat(internet.resolved).containsOnly(host);
    }

    @Test
    void follows_three_redirects_and_no_fourth() {
        for (int n = 0; n < 4; n++) {
            site.put(n == 0 ? page : page + n, redirect(page + (n + 1)));
        }
        assertThat(drive(ask()).outcome()).isEqualTo(Outcome.TOO_MANY_REDIRECTS);
        assertThat(asked).hasSize(5);
    }

    @Test
    void refuses_a_host_that_was_pointed_inwards_between_two_requests() {
        internet = new TestInternet(server.getAddress())
                .name(host, TestInternet.OPEN)
                .name(host, "10.0.0.7");
        WebClient web = internet.client();
        step = new FetchStep(fetches, end, policy, new Robots(web, clock), web, turns, transactions, clock);
        assertThat(drive(ask()).outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(internet.dialled).hasSize(1);
    }

    @Test
    void keeps_neither_files_nor_what_is_gone() {
        site.put(page, new Answer(200, "application/pdf", "", "%PDF"));
        assertThat(drive(ask()).outcome()).isEqualTo(Outcome.NOT_A_PAGE);
        site.put(page, new Answer(410, "text/html", "", "gone"));
        assertThat(drive(ask()).outcome()).isEqualTo(Outcome.DEAD);
    }

    @Test
    void asks_for_the_same_page_once_an_hour() {
        LinkFetch first = drive(ask());
        LinkFetch second = drive(ask());
        assertThat(second.capture()).isEqualTo(first.capture());
        assertThat(asked).hasSize(2);
        clock.advance(Duration.ofHours(2));
        drive(ask());
        assertThat(asked).hasSize(3);
    }

    @Test
    void asks_nothing_once_the_policy_forbids_it() {
        policy.allowFetching(portal.member(ana.team(), Role.ADMIN), false);
        assertThat(drive(ask()).outcome()).isEqualTo(Outcome.SWITCHED_OFF);
        assertThat(internet.resolved).isEmpty();
    }

    private UUID ask() {
        return ask(page);
    }

    /** Keeps that a page is asked for, without a job: the test goes the steps itself. */
    private UUID ask(String url) {
        UUID id = ids.next();
        transactions.run(
                ana.team(),
                () -> assertThat(fetches.insert(ana.team(), id, profile, url, ana.id(), clock.instant()))
                        .isTrue());
        return id;
    }

    private LinkFetch drive(UUID id) {
        Optional<Duration> wait = step.run(ana.team(), id);
        for (int steps = 0; wait.isPresent() && steps < 30; steps++) {
            clock.advance(wait.get());
            wait = step.run(ana.team(), id);
        }
        assertThat(wait).isEmpty();
        return transactions.call(ana.team(), () -> fetches.find(ana.team(), id).orElseThrow());
    }

    private void answer(HttpExchange exchange) throws IOException {
        String url = "http://" + exchange.getRequestHeaders().getFirst("Host") + exchange.getRequestURI();
        asked.add(new Asked(url, clock.instant()));
        Answer answer = site.getOrDefault(url, new Answer(404, "text/html", "", "none"));
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", answer.type());
        if (!answer.location().isEmpty()) {
            exchange.getResponseHeaders().set("Location", answer.location());
        }
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static Answer page(String html) {
        return new Answer(200, "text/html; charset=utf-8", "", html);
    }

    private static Answer text(String text) {
        return new Answer(200, "text/plain", "", text);
    }

    private static Answer redirect(String to) {
        return new Answer(301, "text/html", to, "moved");
    }
}
