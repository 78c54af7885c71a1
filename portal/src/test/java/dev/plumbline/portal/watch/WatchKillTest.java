package dev.plumbline.portal.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.portal.CaptureRequests;
import dev.plumbline.portal.DeskData;
import dev.plumbline.portal.JobsDone;
import dev.plumbline.portal.KilledJob;
import dev.plumbline.portal.Pages;
import dev.plumbline.portal.PortalTest;
import dev.plumbline.portal.TestPortal;
import dev.plumbline.portal.WatchData;
import dev.plumbline.portal.finding.InboxMessage;
import dev.plumbline.portal.finding.InboxMessages;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.Role;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The comparing of a list is killed in its middle: its connection to the database ends while a lot is half done. */
@PortalTest
class WatchKillTest {
    /** More than one lot, and one that matches in the first as in the last. */
    private static final int OTHERS = 530;

    @Autowired
    TestPortal portal;

    @Autowired
    DeskData data;

    @Autowired
    WatchData watch;

    @Autowired
    WatchImports imports;

    @Autowired
    List<InboxMessages> messages;

    @Autowired
    KilledJob killed;

    @Autowired
    JdbcClient jdbc;

    @Test
    void each_candidate_is_compared_once_and_one_message_comes_though_the_comparing_was_killed() {
        Member admin = portal.member(portal.team(), Role.ADMIN);
        capture(admin, "orla", "Orla Penhallow");
        for (int i = 0; i < OTHERS; i++) {
            data.candidate(admin, "Somebody " + i);
        }
        UUID last = capture(admin, "dorian", "Dorian Fexley");
        UUID id = watch.draft(admin, watch.list(admin, "Ours", false), "Orla Penhallow\nDorian Fexley\n");

        killed.at(
                admin.team(),
                last,
                "UPDATE candidate SET check_due = true",
                () -> imports.accept(admin, id),
                () -> assertThat(imports.find(admin, id).orElseThrow().matched())
                        .isPositive()
                        .isLessThan(OTHERS));

        assertThat(imports.find(admin, id).orElseThrow()).satisfies(done -> {
            assertThat(done.state()).isEqualTo(WatchState.DONE);
            assertThat(done.matched()).isEqualTo(OTHERS + 2);
            assertThat(done.total()).isEqualTo(OTHERS + 2);
            assertThat(done.hits()).isEqualTo(2);
        });
        assertThat(unread(admin)).singleElement().satisfies(message -> {
            assertThat(message.headline()).isEqualTo("“Ours” was compared");
            assertThat(message.text()).isEqualTo("with 532 candidates: 2 candidates match.");
        });
        putAwayForOneIsNotPutAwayForAll(admin, id);
    }

    private void putAwayForOneIsNotPutAwayForAll(Member admin, UUID id) {
        Member other = portal.member(admin.team(), Role.RECRUITER);
        messages.forEach(source -> source.read(admin, id));
        assertThat(unread(admin)).isEmpty();
        assertThat(unread(other)).hasSize(1);
        assertThat(unread(portal.recruiter())).isEmpty();
        imports.undo(admin, id);
        assertThat(unread(other)).isEmpty();
    }

    private List<InboxMessage> unread(Member member) {
        return messages.stream()
                .flatMap(source -> source.unread(member).stream())
                .toList();
    }

    private UUID capture(Member admin, String account, String name) {
        String candidate = CaptureRequests.analysed(
                        portal,
                        admin,
                        "https://gighub.example/u/" + account,
                        Pages.profile(name, "Looks after quiet things.", List.of()),
                        Instant.now())
                .path("candidate")
                .path("id")
                .asString();
        JobsDone.await(jdbc, admin.team());
        return UUID.fromString(candidate);
    }
}
