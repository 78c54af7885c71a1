package dev.plumbline.scraper.record;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scraper.record.EmployerRecord.Meeting;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarImportTest {

    @Test
    void reads_folded_lines_and_zones() throws IOException {
        Meeting meeting = meetings(
                        event("DTSTART;TZID=Europe/Warsaw:20260710T151500", "DTEND;TZID=Europe/Warsaw:20260710T161500"))
                .getFirst();
        assertThat(meeting.at()).isEqualTo("2026-07-10T13:15:00Z");
        assertThat(meeting.subject()).isEqualTo("nora.lindqvist@contractors.example.org");
        assertThat(meeting.accepted()).isTrue();
    }

    @Test
    void knows_the_zones_that_a_file_defines_and_the_names_that_windows_uses() throws IOException {
        assertThat(meetings("""
                        BEGIN:VTIMEZONE
                        TZID:Our office
                        BEGIN:STANDARD
                        DTSTART:19700101T000000
                        TZOFFSETFROM:+0300
                        TZOFFSETTO:+0300
                        END:STANDARD
                        END:VTIMEZONE
                        """ + event("DTSTART;TZID=Our office:20260310T120000", "DURATION:PT1H")))
                .extracting(Meeting::at)
                .containsExactly(Instant.parse("2026-03-10T09:00:00Z"));
        assertThat(meetings(event("DTSTART;TZID=Central European Standard Time:20260310T120000", "DURATION:PT30M")))
                .extracting(Meeting::until)
                .containsExactly(Instant.parse("2026-03-10T11:30:00Z"));
    }

    @Test
    void leaves_out_cancelled_meetings_whole_days_and_free_time() throws IOException {
        assertThat(meetings(event("DTSTART:20260310T120000Z", "DURATION:PT1H", "STATUS:CANCELLED")
                        + event("DTSTART;VALUE=DATE:20260310", "DTEND;VALUE=DATE:20260311")
                        + event("DTSTART:20260310T120000Z", "DURATION:PT1H", "TRANSP:TRANSPARENT")))
                .isEmpty();
    }

    @Test
    void repeats_a_weekly_meeting_but_for_its_exceptions() throws IOException {
        assertThat(meetings(event(
                        "DTSTART;TZID=Europe/Lisbon:20260302T090000",
                        "DURATION:PT1H",
                        "RRULE:FREQ=WEEKLY;COUNT=3",
                        "EXDATE;TZID=Europe/Lisbon:20260309T090000")))
                .extracting(Meeting::at)
                .containsExactly(Instant.parse("2026-03-02T09:00:00Z"), Instant.parse("2026-03-16T09:00:00Z"));
    }

    @Test
    void bounds_a_meeting_that_comes_for_ever() throws IOException {
        assertThat(meetings(event("DTSTART:19700101T090000Z", "DURATION:PT1H", "RRULE:FREQ=DAILY;INTERVAL=1")))
                .hasSizeLessThan(501);
    }

    private static List<Meeting> meetings(String inside) throws IOException {
        String text = "BEGIN:VCALENDAR\n" + inside + "END:VCALENDAR\n";
        return Imported.of(text.replace("\n", "\r\n")).all(Meeting.class);
    }

    private static String event(String... lines) {
        return "BEGIN:VEVENT\nUID:m-1@example.org\n" + String.join("\n", lines) + """

                ATTENDEE;CN="Lindqvist, Nora";PARTSTAT=ACCEPTED:mailto:nora.lindqvist@contr
                 actors.example.org
                END:VEVENT
                """;
    }
}
