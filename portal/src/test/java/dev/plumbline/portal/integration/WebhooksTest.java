package dev.plumbline.portal.integration;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.portal.DeskData;
import dev.plumbline.portal.HookReceiver;
import dev.plumbline.portal.HookReceiver.Received;
import dev.plumbline.portal.JobsDone;
import dev.plumbline.portal.PortalTest;
import dev.plumbline.portal.TestPortal;
import dev.plumbline.portal.WatchData;
import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.finding.DispositionState;
import dev.plumbline.portal.finding.Dispositions;
import dev.plumbline.portal.finding.NewDisposition;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.Role;
import dev.plumbline.portal.shortlist.Decision;
import dev.plumbline.portal.shortlist.Shortlists;
import java.util.Base64;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Webhooks, sent to a real server on this machine that the operator has named. */
@PortalTest
class WebhooksTest {
    private static final List<Received> RECEIVED = HookReceiver.RECEIVED;
    private static final Deque<Integer> ANSWERS = HookReceiver.ANSWERS;

    @Autowired
    TestPortal portal;

    @Autowired
    DeskData data;

    @Autowired
    WatchData watch;

    @Autowired
    Webhooks webhooks;

    @Autowired
    Dispositions dispositions;

    @Autowired
    Shortlists shortlists;

    @Autowired
    JdbcClient jdbc;

    Member admin;

    @BeforeEach
    void aTeam() {
        RECEIVED.clear();
        ANSWERS.clear();
        admin = portal.member(portal.team(), Role.ADMIN);
    }

    @AfterEach
    void nothingWaits() {
        JobsDone.await(jdbc, admin.team());
    }

    @Test
    void what_happens_is_told_signed_and_without_a_name() throws Exception {
        Webhooks.Made made = webhooks.make(admin, url(), EnumSet.allOf(HookEvent.class));
        UUID candidate = data.candidate(admin, "Rafael Dantas");
        UUID finding = data.placeDiffers(admin, candidate, "Portugal", "Estonia");
        dispositions.answer(
                admin, finding, new NewDisposition(DispositionState.CONFIRMED, null, null, "He said so", null));
        UUID shortlist = shortlists.create(admin, "Backend");
        shortlists.add(admin, shortlist, candidate, "");
        shortlists.decide(admin, shortlist, candidate, Decision.PROCEED, "");
        UUID list = watch.list(admin, "Ours", false);
        watch.accept(admin, list, "Orla Penhallow\n");
        JobsDone.await(jdbc, admin.team());

        assertThat(RECEIVED)
                .extracting(received -> type(received.body()))
                .contains("disposition", "shortlist.decided", "retro-match.done");
        assertThat(RECEIVED).allSatisfy(received -> {
            assertThat(received.body())
                    .doesNotContain("Dantas", "Portugal", "He said", "Penhallow", "confirmed", "proceed");
            assertThat(received.body()).contains("\"href\":\"http", "\"timestamp\":\"");
            assertThat(received.signature()).isEqualTo("v1," + hmac(made.secret(), received));
        });
        assertThat(RECEIVED).anySatisfy(received -> assertThat(received.body()).contains("/inbox/" + finding));
        assertThat(webhooks.deliveries(admin, made.id(), 10))
                .allSatisfy(told -> assertThat(told.state()).isEqualTo(DeliveryState.DELIVERED));
    }

    @Test
    void an_event_that_was_not_chosen_is_not_told_and_a_removed_webhook_is_told_nothing() {
        webhooks.make(admin, url(), Set.of(HookEvent.SHORTLIST_DECIDED));
        UUID removed =
                webhooks.make(admin, url(), Set.of(HookEvent.DISPOSITION)).id();
        webhooks.remove(admin, removed);
        answerOne();
        assertThat(RECEIVED).isEmpty();
        assertThat(webhooks.deliveries(admin, removed, 10)).isEmpty();
    }

    @Test
    void a_failed_delivery_is_tried_again_under_the_same_id() {
        UUID hook = webhooks.make(admin, url(), Set.of(HookEvent.DISPOSITION)).id();
        ANSWERS.addAll(List.of(500, 302));
        answerOne();
        assertThat(RECEIVED).hasSize(3);
        assertThat(RECEIVED.stream().map(Received::id).distinct()).hasSize(1);
        Delivery told = webhooks.deliveries(admin, hook, 10).getFirst();
        assertThat(told.state()).isEqualTo(DeliveryState.DELIVERED);
        assertThat(told.attempts()).isEqualTo(3);

        webhooks.replay(admin, told.id());
        JobsDone.await(jdbc, admin.team());
        assertThat(RECEIVED).hasSize(4);
        assertThat(RECEIVED.getLast().id()).isEqualTo(RECEIVED.getFirst().id());
    }

    @Test
    void a_delivery_that_never_succeeds_is_given_up_and_said_so() {
        UUID hook = webhooks.make(admin, url(), Set.of(HookEvent.DISPOSITION)).id();
        ANSWERS.addAll(Collections.nCopies(20, 503));
        answerOne();
        Delivery told = webhooks.deliveries(admin, hook, 10).getFirst();
        assertThat(told.state()).isEqualTo(DeliveryState.FAILED);
        assertThat(told.attempts()).isEqualTo(12);
        assertThat(told.answer()).isEqualTo("Answered 503.");
    }

    @Test
    void an_address_that_says_it_is_gone_is_left_alone_until_somebody_starts_it_again() {
        UUID hook = webhooks.make(admin, url(), Set.of(HookEvent.DISPOSITION)).id();
        ANSWERS.add(410);
        answerOne();
        answerOne();
        assertThat(RECEIVED).hasSize(1);
        assertThat(webhooks.all(admin).getFirst().stoppedAt()).isNotNull();
        webhooks.start(admin, hook);
        answerOne();
        assertThat(RECEIVED).hasSize(2);
    }

    @Test
    void addresses_of_the_inside_and_what_is_no_address_are_refused() {
        for (String url : List.of(
                "",
                "ftp://hooks.example/",
                "http://hooks.example/",
                "https://user@hooks.example/",
                "https://hooks.example:8443/",
                "http://localhost:1/",
                "https://localhost/",
                "https://2130706433/",
                "javascript:alert(1)")) {
            assertThatThrownBy(() -> webhooks.make(admin, url, Set.of(HookEvent.DISPOSITION)))
                    .as(url)
                    .isInstanceOf(Problem.class);
        }
        assertThatThrownBy(() -> webhooks.make(admin, url(), Set.of())).isInstanceOf(Problem.class);
        assertThatThrownBy(() ->
                        webhooks.make(portal.member(admin.team(), Role.LEAD), url(), Set.of(HookEvent.DISPOSITION)))
                .isInstanceOf(Problem.class);
    }

    @Test
    void an_address_inside_that_only_a_name_server_gives_away_is_never_connected_to() {
        UUID hook = webhooks.make(admin, "https://127.0.0.1/", Set.of(HookEvent.DISPOSITION))
                .id();
        answerOne();
        Delivery told = webhooks.deliveries(admin, hook, 10).getFirst();
        assertThat(told.state()).isEqualTo(DeliveryState.FAILED);
        assertThat(told.answer()).contains("address that is not asked");
        assertThat(RECEIVED).isEmpty();
    }

    private void answerOne() {
        UUID finding = data.placeDiffers(admin, data.candidate(admin, "Rafael Dantas"), "Portugal", "Estonia");
        dispositions.answer(admin, finding, new NewDisposition(DispositionState.CONFIRMED, null, null, null, null));
        JobsDone.await(jdbc, admin.team());
    }

    private static String type(String body) {
        return JsonMapper.shared().readTree(body).path("type").asString();
    }

    private static String hmac(String secret, Received received) throws Exception {
        byte[] key = Base64.getDecoder().decode(secret.substring("whsec_".length()));
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        String signed = received.id() + "." + received.timestamp() + "." + received.body();
        return Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(UTF_8)));
    }

    private static String url() {
        return "http://" + HookReceiver.HOST + "/hook?of=plumbline";
    }
}
