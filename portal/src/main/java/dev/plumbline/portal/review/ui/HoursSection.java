package dev.plumbline.portal.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import dev.plumbline.portal.base.CsvStream;
import dev.plumbline.portal.base.ui.CsvLink;
import dev.plumbline.portal.base.ui.EmptyState;
import dev.plumbline.portal.base.ui.VisibleText;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.scraper.claim.DatedEvent;
import dev.plumbline.scraper.claim.Reading;
import dev.plumbline.scraper.compare.ActivityHours;
import dev.plumbline.scraper.compare.OwnEvents;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** At which hours the dated events of a candidate's pages fell, by the clock that one chooses. */
final class HoursSection extends Section {
    private static final int MOST_SOURCES = 10;

    private final List<DatedEvent> events;
    private final Div shown = new Div();
    private final transient List<HoursClock> clocks;

    HoursSection(List<Reading> latest) {
        events = OwnEvents.of(latest);
        clocks = HoursClock.of(latest, events);
        addClassName("section");
        H2 title = new H2(Words.say("hours.title"));
        title.addClassName("h2");
        add(title);
        if (events.isEmpty()) {
            add(new EmptyState(Words.say("hours.empty"), Words.say("hours.emptyWhy")));
            return;
        }
        Select<HoursClock> clock = new Select<>();
        clock.setLabel(Words.say("hours.clock"));
        clock.setItems(clocks);
        clock.setItemLabelGenerator(HoursClock::words);
        clock.addValueChangeListener(chosen -> show(chosen.getValue()));
        add(clock, shown);
        clock.setValue(clock.getListDataView().getItem(0));
    }

    private void show(HoursClock clock) {
        ActivityHours hours = ActivityHours.of(events, clock.zone());
        shown.removeAll();
        shown.add(line(Words.say("hours.allSources", sample(hours), sources())));
        if (!hours.enough()) {
            shown.add(line(Words.say("hours.tooFew", ActivityHours.FEWEST)));
            return;
        }
        HoursBand band = band(clock).orElse(null);
        shown.add(new HoursTable(hours, band));
        if (band != null) {
            shown.add(line(band.legend()));
        }
        shown.add(new CsvLink(
                "hours.csv", List.of("day", "hour", "events", "in the outline"), csv -> rows(hours, band, csv)));
        hours.quiet().ifPresent(quiet -> shown.add(line(quiet(quiet))));
        if (!hours.offsets().isEmpty()) {
            shown.add(line(Words.say("hours.offsets", offsets(hours.offsets()))));
        }
        shown.add(line(Words.say("hours.explained")));
    }

    /** Of the clock that is shown where it is claimed, else of the first that is; empty where none is or can be laid. */
    private Optional<HoursBand> band(HoursClock clock) {
        ZoneId shownZone = clock.zone();
        if (shownZone == null) {
            return Optional.empty();
        }
        Instant around = events.stream()
                .map(DatedEvent::at)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
        return Stream.concat(Stream.of(clock), clocks.stream())
                .filter(HoursClock::claimed)
                .findFirst()
                .flatMap(claimed -> Optional.ofNullable(claimed.zone())
                        .map(zone -> HoursBand.of(claimed, zone, shownZone, around)));
    }

    private static void rows(ActivityHours hours, @Nullable HoursBand band, CsvStream csv) throws IOException {
        for (DayOfWeek day : DayOfWeek.values()) {
            for (int hour = 0; hour < 24; hour++) {
                csv.row(
                        day.getDisplayName(TextStyle.FULL, Locale.ENGLISH),
                        "%02d".formatted(hour),
                        Integer.toString(hours.week().get(day.getValue() - 1).get(hour)),
                        band == null ? "" : band.has(day.getValue() - 1, hour) ? "yes" : "no");
            }
        }
    }

    private String sources() {
        return events.stream()
                .map(event -> event.evidence().site().label())
                .distinct()
                .sorted()
                .limit(MOST_SOURCES)
                .collect(Collectors.joining(", "));
    }

    private static String sample(ActivityHours hours) {
        return hours.left() == 0
                ? Words.say("hours.events", hours.counted())
                : Words.say("hours.eventsAndLeft", hours.counted(), hours.left());
    }

    private static String quiet(ActivityHours.Quiet quiet) {
        int to = (quiet.from() + quiet.hours()) % 24;
        return Words.say("hours.quiet", "%02d:00".formatted(quiet.from()), "%02d:00".formatted(to), quiet.events());
    }

    private static String offsets(Map<ZoneOffset, Integer> offsets) {
        return offsets.entrySet().stream()
                .map(entry -> HoursClock.words(entry.getKey()) + " (" + entry.getValue() + ")")
                .collect(Collectors.joining(", "));
    }

    private static Paragraph line(String text) {
        Paragraph line = new Paragraph(VisibleText.of(text));
        line.addClassNames("s", "ink-2");
        return line;
    }
}
