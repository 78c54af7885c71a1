package dev.plumbline.scraper.rule;

import static dev.plumbline.scraper.Pages.NOW;
import static dev.plumbline.scraper.Pages.name;
import static dev.plumbline.scraper.Pages.page;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scraper.record.EmployerRecord;
import dev.plumbline.scraper.record.EmployerRecord.Act;
import dev.plumbline.scraper.record.RecordRow;
import dev.plumbline.scraper.rule.Lifeline.Kind;
import dev.plumbline.scraper.rule.Lifeline.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LifelineTest {

    @Test
    void runs_from_the_first_capture_to_the_end_of_work() {
        Dossier dossier = new Dossier(
                        NOW,
                        List.of(page("GigHub", "one", Instant.parse("2026-01-02T09:00:00Z"), name("Tove Lind"))),
                        List.of(),
                        List.of())
                .with(
                        List.of(
                                engaged(),
                                signedIn(1, "2026-03-02T08:00:00Z", "Porto"),
                                signedIn(2, "2026-03-03T08:00:00Z", "Porto"),
                                signedIn(3, "2026-04-03T08:00:00Z", null)),
                        List.of());

        List<Moment> moments = Lifeline.of(dossier).moments();

        assertThat(moments)
                .extracting(Moment::kind)
                .containsExactly(Kind.CAPTURED, Kind.CONTRACT, Kind.SIGNED_IN, Kind.SIGNED_IN, Kind.ENDED);
        assertThat(moments)
                .extracting(Moment::words)
                .containsExactly(
                        "GigHub captured",
                        "Work began as Tove Lind",
                        "2 sign-ins from one place",
                        "1 sign-in",
                        "Work ended");
        assertThat(moments)
                .extracting(Moment::when)
                .containsExactly("2026-01-02", "2026-02-01", "2026-03", "2026-04", "2026-06-30");
    }

    @Test
    void is_empty_where_nothing_is_known() {
        assertThat(Lifeline.of(new Dossier(NOW, List.of(), List.of(), List.of()))
                        .moments())
                .isEmpty();
    }

    private static EmployerRecord engaged() {
        return new EmployerRecord.Engagement(
                "c-7",
                "Tove Lind",
                Instant.parse("2026-02-01T00:00:00Z"),
                LocalDate.of(2026, 6, 30),
                null,
                null,
                null,
                RecordRow.evidence(new UUID(0, 2), NOW, "Engagements", "c-7", 1, "work began 2026-02-01"));
    }

    private static EmployerRecord signedIn(int row, String at, @Nullable String city) {
        return new EmployerRecord.SignIn(
                "c-7",
                null,
                Instant.parse(at),
                null,
                Act.SUCCESS,
                null,
                null,
                city == null ? null : new EmployerRecord.Location(city, null, "PT", null, null),
                null,
                null,
                null,
                null,
                null,
                RecordRow.evidence(new UUID(0, 1), NOW, "Sign-ins", "c-7", row, at + " signed in"));
    }
}
