package dev.plumbline.scraper.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scraper.Pages;
import dev.plumbline.scraper.capture.PageKind;
import dev.plumbline.scraper.claim.DatedEvent;
import dev.plumbline.scraper.claim.DatedEvent.Kind;
import dev.plumbline.scraper.claim.Reading;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OwnEventsTest {

    private static final Reading PROFILE =
            Pages.page("gighub.example", "rdantas", Pages.name("Rafael Dântas"), Pages.email("rd@example.org"));

    @Test
    void counts_what_is_written_under_a_name_handle_or_address_of_the_candidate() {
        Reading commits = with(PageKind.REPOSITORY, "RDantas", "rafael dantas", "rd@example.org", "Ilse Varga");
        assertThat(OwnEvents.of(List.of(PROFILE, commits)))
                .extracting(DatedEvent::author)
                .containsExactly("RDantas", "rafael dantas", "rd@example.org");
    }

    @Test
    void an_event_without_an_author_is_the_persons_own_on_a_profile_only() {
        assertThat(OwnEvents.of(List.of(with(PageKind.PROFILE, (String) null)))).hasSize(1);
        assertThat(OwnEvents.of(List.of(with(PageKind.REPOSITORY, (String) null))))
                .isEmpty();
    }

    private static Reading with(PageKind kind, @Nullable String... authors) {
        Reading page = Pages.page("code.example", "somebody", Pages.NOW, kind);
        List<DatedEvent> events = Arrays.stream(authors)
                .map(author -> new DatedEvent(
                        Kind.COMMIT,
                        "Fix",
                        Pages.NOW,
                        true,
                        null,
                        author,
                        Pages.evidence("code.example", "somebody", Pages.NOW, "Fix")))
                .toList();
        return new Reading(
                page.capture(),
                page.url(),
                page.capturedAt(),
                page.site(),
                page.account(),
                kind,
                page.claims(),
                events,
                page.missing(),
                page.abnormal());
    }
}
