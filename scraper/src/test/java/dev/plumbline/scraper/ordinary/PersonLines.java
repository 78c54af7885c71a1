package dev.plumbline.scraper.ordinary;

import static dev.plumbline.scraper.Pages.NOW;
import static dev.plumbline.scraper.Pages.evidence;

import dev.plumbline.scraper.Pages;
import dev.plumbline.scraper.Pages.Said;
import dev.plumbline.scraper.capture.PageKind;
import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.DatedEvent;
import dev.plumbline.scraper.claim.Reading;
import dev.plumbline.scraper.fingerprint.TextComparison;
import dev.plumbline.scraper.observation.Observation;
import dev.plumbline.scraper.observation.Topics;
import dev.plumbline.scraper.record.EmployerRecord;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.Reuse;
import dev.plumbline.scraper.rule.SharedRecord;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes the lines of one person and makes the dossier. */
final class PersonLines {
    private static final Duration DAY = Duration.ofDays(1);

    private final String title;
    private final List<Reading> readings = new ArrayList<>();
    private final List<Dossier.LinkedReading> linked = new ArrayList<>();
    private final List<Reuse> reuses = new ArrayList<>();
    private final List<EmployerRecord> records = new ArrayList<>();
    private final List<SharedRecord> shared = new ArrayList<>();
    private final List<Observation> observations = new ArrayList<>();
    private final List<Said> said = new ArrayList<>();
    private final List<Line> commits = new ArrayList<>();
    private @Nullable Line head;
    private @Nullable RowLines rows;

    PersonLines(String title) {
        this.title = title;
    }

    OrdinaryPeople.Person person() {
        endPage();
        Dossier dossier = new Dossier(NOW, readings, reuses, linked);
        return new OrdinaryPeople.Person(title, dossier.with(records, shared).observed(observations));
    }

    void take(Line line) {
        if (PageLines.speaks(line)) {
            said.add(PageLines.said(line));
            return;
        }
        switch (line.word()) {
            case "@", "=>" -> {
                endPage();
                head = line;
            }
            case "commits" -> commits.add(line);
            default -> {
                endPage();
                afterPages(line);
            }
        }
    }

    private void afterPages(Line line) {
        switch (line.word()) {
            case "passage" -> reuses.add(passage(line));
            case "contact" -> reuses.add(contact(line));
            case "together" -> shared.add(together(line));
            case "seen" -> observations.add(observation(line));
            default -> {
                if (rows == null) {
                    rows = new RowLines(readings.getFirst()
                            .first(Claim.Name.class)
                            .map(Claim.Name::text)
                            .orElse(null));
                }
                rows.rows(line).forEach(records::add);
            }
        }
    }

    /** {@code =>} begins a page that the first link of the page before leads to; it is of no joined account. */
    private void endPage() {
        if (head == null) {
            return;
        }
        Instant at = NOW.minus(DAY.multipliedBy(Integer.parseInt(head.or(2, "0"))));
        PageKind kind = PageKind.valueOf(head.or(3, "PROFILE"));
        Reading page = Pages.page(head.cell(0), head.cell(1), at, kind, said.toArray(Said[]::new));
        Reading whole = withEvents(page);
        if (head.word().equals("=>")) {
            Claim.Link link = readings.getLast().first(Claim.Link.class).orElseThrow();
            linked.add(new Dossier.LinkedReading(link, whole));
        } else {
            readings.add(whole);
        }
        head = null;
        said.clear();
        commits.clear();
    }

    private Reading withEvents(Reading page) {
        List<DatedEvent> events =
                commits.stream().flatMap(line -> Events.of(line, page).stream()).toList();
        return new Reading(
                page.capture(),
                page.url(),
                page.capturedAt(),
                page.site(),
                page.account(),
                page.kind(),
                page.claims(),
                events,
                page.missing(),
                page.abnormal());
    }

    /** {@code passage Site | account | their name | days ago}: the first bio also stands there. */
    private Reuse passage(Line line) {
        Claim.Bio bio = readings.getFirst().first(Claim.Bio.class).orElseThrow();
        Instant seen = NOW.minus(DAY.multipliedBy(Integer.parseInt(line.or(3, "5"))));
        String text = line.or(4, bio.text());
        return new Reuse.SharedPassage(
                bio,
                evidence(line.cell(0), line.cell(1), seen, text),
                line.cell(2),
                NOW,
                seen,
                bio.text(),
                text,
                TextComparison.compare(bio.text(), text));
    }

    /** {@code contact Site | account | their name | class}: the first address or number also stands there. */
    private Reuse contact(Line line) {
        Claim mine = readings.getFirst().claims().stream()
                .filter(claim -> claim instanceof Claim.Email || claim instanceof Claim.Phone)
                .findFirst()
                .orElseThrow();
        return new Reuse.SharedContact(
                mine,
                evidence(line.cell(0), line.cell(1), NOW, mine.text()),
                line.cell(2),
                NOW,
                NOW.minus(DAY),
                line.optional(3));
    }

    /** {@code together WHAT | their name}: the last row, and one of somebody else that says the same. */
    private SharedRecord together(Line line) {
        EmployerRecord mine = records.getLast();
        return new SharedRecord(
                SharedRecord.What.valueOf(line.cell(0)), mine, Theirs.row(mine, line.cell(1)), line.cell(1));
    }

    /** {@code seen topic | choice | times | accommodation}. */
    private Observation observation(Line line) {
        UUID id = UUID.nameUUIDFromBytes((title + line).getBytes(StandardCharsets.UTF_8));
        return Observation.of(
                id,
                Topics.choice(line.cell(0), line.cell(1)).orElseThrow(),
                Integer.parseInt(line.or(2, "1")),
                NOW.minus(DAY),
                List.of("Ana"),
                line.optional(3) != null);
    }
}
