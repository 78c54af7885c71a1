package dev.plumbline.portal.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.portal.DeskData;
import dev.plumbline.portal.PortalTest;
import dev.plumbline.portal.TestClock;
import dev.plumbline.portal.TestPortal;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.Role;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class VerificationListTest {
    @Autowired
    private TestPortal portal;

    @Autowired
    private DeskData data;

    @Autowired
    private Verifications verifications;

    @Autowired
    private VerificationList list;

    @Autowired
    private VerificationFeed feed;

    @Autowired
    private TestClock clock;

    private Member ana;
    private Member ben;

    @BeforeEach
    void aTeamOfTwo() {
        ana = portal.member(portal.team(), Role.RECRUITER);
        ben = portal.member(ana.team(), Role.RECRUITER);
    }

    @Test
    void puts_what_waits_longest_first_whoever_it_is_about() {
        open(ana, "Ida Sandvik", "School");
        clock.advance(Duration.ofDays(1));
        open(ben, "Rafael Dantas", "Job");
        assertThat(claims(VerificationView.OPEN)).containsExactly("Ida Sandvik: School", "Rafael Dantas: Job");
        assertThat(claims(VerificationView.MINE)).containsExactly("Ida Sandvik: School");
        assertThat(claims(VerificationView.ENDED)).isEmpty();
    }

    @Test
    void puts_what_ended_lately_first_and_out_of_what_waits() {
        Verification first = open(ana, "Ida Sandvik", "School");
        Verification second = open(ana, "Rafael Dantas", "Job");
        verifications.end(ben, second.id(), VerificationOutcome.CONFIRMED, null);
        clock.advance(Duration.ofMinutes(1));
        verifications.end(ben, first.id(), VerificationOutcome.DIFFERS, "They say 2021.");
        assertThat(claims(VerificationView.ENDED)).containsExactly("Ida Sandvik: School", "Rafael Dantas: Job");
        assertThat(claims(VerificationView.OPEN)).isEmpty();
        assertThat(list.count(ana, VerificationView.ENDED).number()).isEqualTo(2);
    }

    @Test
    void gives_each_once_however_small_the_pages_are() {
        UUID candidate = data.candidate(ana, "Ida Sandvik");
        for (int i = 0; i < 7; i++) {
            Verification task = verifications.open(ana, candidate, what("Claim " + i));
            if (i > 3) {
                verifications.end(ana, task.id(), VerificationOutcome.NOT_ANSWERED, null);
            }
        }
        for (VerificationView view : VerificationView.values()) {
            assertThat(inPagesOf(2, view))
                    .as(view.label())
                    .doesNotHaveDuplicates()
                    .hasSize(list.count(ana, view).number());
        }
    }

    @Test
    void takes_back_what_one_has_just_said_and_nothing_else() {
        Verification task = open(ana, "Ida Sandvik", "School");
        verifications.end(ana, task.id(), VerificationOutcome.DIFFERS, "They say 2021.");
        assertThat(verifications.takeBackEnd(ben, task.id())).isFalse();
        assertThat(verifications.takeBackEnd(ana, task.id())).isTrue();
        assertThat(list.list(ana, VerificationView.OPEN, null, 10))
                .singleElement()
                .satisfies(line -> assertThat(line.task().end()).isNull());
        verifications.end(ana, task.id(), VerificationOutcome.CONFIRMED, null);
        clock.advance(Duration.ofSeconds(16));
        assertThat(verifications.takeBackEnd(ana, task.id())).isFalse();
        assertThat(claims(VerificationView.ENDED)).hasSize(1);
    }

    @Test
    void tells_the_own_team_and_shows_another_nothing() {
        Member other = portal.recruiter();
        AtomicInteger own = new AtomicInteger();
        AtomicInteger others = new AtomicInteger();
        feed.listen(ana.team(), of -> own.incrementAndGet());
        feed.listen(other.team(), of -> others.incrementAndGet());
        Verification task = open(ana, "Ida Sandvik", "School");
        assertThat(own).hasValue(1);
        assertThat(others).hasValue(0);
        assertThat(list.list(other, VerificationView.OPEN, null, 10)).isEmpty();
        assertThat(list.count(other, VerificationView.OPEN).number()).isZero();
        assertThatThrownBy(() -> verifications.takeBackEnd(other, task.id())).hasMessageContaining("nothing here");
    }

    private List<String> claims(VerificationView view) {
        return list.list(ana, view, null, 10).stream()
                .map(line -> line.candidateName() + ": " + line.task().what().about())
                .toList();
    }

    private List<UUID> inPagesOf(int size, VerificationView view) {
        List<UUID> all = new ArrayList<>();
        List<ListedVerification> page = list.list(ana, view, null, size);
        while (!page.isEmpty()) {
            page.forEach(line -> all.add(line.task().id()));
            page = list.list(ana, view, page.getLast(), size);
        }
        return all;
    }

    private Verification open(Member member, String name, String about) {
        return verifications.open(member, data.candidate(member, name), what(about));
    }

    private static NewVerification what(String about) {
        return new NewVerification(VerificationKind.EMPLOYER, about, "hr@corvid.example", "the company register");
    }
}
