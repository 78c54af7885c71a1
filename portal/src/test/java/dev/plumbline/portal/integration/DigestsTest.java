package dev.plumbline.portal.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.portal.DeskData;
import dev.plumbline.portal.MailReceiver;
import dev.plumbline.portal.PortalTest;
import dev.plumbline.portal.TestClock;
import dev.plumbline.portal.TestPortal;
import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.security.Directory;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.Role;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;

@PortalTest
class DigestsTest {
    private static final ZoneId ZONE = ZoneId.of("America/New_York");

    /** A port on which nobody listens. */
    private static final int NOBODY = 9;

    @Autowired
    TestPortal portal;

    @Autowired
    DeskData desk;

    @Autowired
    Digests digests;

    @Autowired
    Directory directory;

    @Autowired
    MailReceiver mails;

    @Autowired
    TestClock clock;

    Member lead;

    @BeforeEach
    void aTeamWithAnOpenFinding() {
        lead = portal.member(portal.team(), Role.LEAD);
        desk.placeDiffers(lead, desk.candidate(lead, "Noa Reinholt"), "Graz", "Lisbon");
    }

    @Autowired
    JavaMailSenderImpl sender;

    @AfterEach
    void theServerAnswersAgain() {
        sender.setPort(mails.port());
    }

    @Test
    void a_mail_comes_on_the_morning_of_a_working_day_once_and_names_nobody() {
        digests.choose(lead, DigestRhythm.WORKDAYS, ZONE);
        itIs(DayOfWeek.WEDNESDAY, LocalTime.of(6, 30));
        digests.runAll();
        assertThat(mails()).isEmpty();

        itIs(DayOfWeek.WEDNESDAY, LocalTime.of(7, 30));
        digests.runAll();
        digests.runAll();
        assertThat(mails())
                .singleElement()
                .satisfies(mail -> assertThat(mail)
                        .startsWith("Plumbline: 1 finding open")
                        .contains("1 finding open: http", "/inbox", "/mail")
                        .doesNotContain("Noa", "Reinholt", "Graz", "Lisbon", "claimed"));
        assertThat(digests.of(lead).sentAt()).isNotNull();

        itIs(DayOfWeek.THURSDAY, LocalTime.of(9, 0));
        digests.runAll();
        assertThat(mails()).hasSize(2);
        itIs(DayOfWeek.SUNDAY, LocalTime.of(9, 0));
        digests.runAll();
        assertThat(mails()).hasSize(2);
    }

    @Test
    void who_chose_mondays_gets_none_on_a_tuesday_and_who_chose_never_none_at_all() {
        Member never = portal.member(lead.team(), Role.RECRUITER);
        digests.choose(never, DigestRhythm.MONDAYS, ZONE);
        digests.choose(never, DigestRhythm.NEVER, ZONE);
        digests.choose(lead, DigestRhythm.MONDAYS, ZONE);
        itIs(DayOfWeek.TUESDAY, LocalTime.NOON);
        digests.runAll();
        assertThat(mails()).isEmpty();
        itIs(DayOfWeek.MONDAY, LocalTime.NOON);
        digests.runAll();
        assertThat(mails()).hasSize(1);
        assertThat(mails.to(address(never))).isEmpty();
    }

    @Test
    void nothing_is_sent_where_nothing_waits_or_to_somebody_who_is_let_in_no_longer() {
        Member idle = portal.member(portal.team(), Role.LEAD);
        digests.choose(idle, DigestRhythm.WORKDAYS, ZONE);
        digests.choose(lead, DigestRhythm.WORKDAYS, ZONE);
        directory.setDisabled(lead.team(), lead.id(), true);
        itIs(DayOfWeek.WEDNESDAY, LocalTime.NOON);
        digests.runAll();
        assertThat(mails.to(address(idle))).isEmpty();
        assertThat(mails()).isEmpty();
    }

    @Test
    void a_server_that_does_not_answer_is_asked_again_the_same_day_and_the_member_is_told() {
        digests.choose(lead, DigestRhythm.WORKDAYS, ZONE);
        itIs(DayOfWeek.WEDNESDAY, LocalTime.of(8, 0));
        sender.setPort(NOBODY);
        digests.runAll();
        assertThat(digests.of(lead).trouble()).contains("did not answer").doesNotContain("@");
        assertThatThrownBy(() -> digests.sendNow(lead))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("mail settings");

        sender.setPort(mails.port());
        clock.advance(Duration.ofMinutes(20));
        digests.runAll();
        assertThat(mails()).hasSize(1);
        assertThat(digests.of(lead).trouble()).isEmpty();
    }

    private void itIs(DayOfWeek day, LocalTime time) {
        ZonedDateTime now = clock.instant().atZone(ZONE);
        ZonedDateTime then = now.with(TemporalAdjusters.nextOrSame(day)).with(time);
        clock.advance(Duration.between(now, then.isAfter(now) ? then : then.plusWeeks(1)));
    }

    private List<String> mails() {
        return mails.to(address(lead));
    }

    private String address(Member member) {
        return directory.account(member.id()).orElseThrow().email();
    }
}
