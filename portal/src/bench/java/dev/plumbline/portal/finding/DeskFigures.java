package dev.plumbline.portal.finding;

import dev.plumbline.portal.BenchPortal;
import dev.plumbline.portal.Figure;
import dev.plumbline.portal.candidate.Candidate;
import dev.plumbline.portal.candidate.Candidates;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.Role;
import dev.plumbline.scraper.rule.Confidence;
import dev.plumbline.scraper.rule.Family;
import dev.plumbline.scraper.rule.Severity;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How long the desk's pages take at the service: each list, filter and order, the first page and a deep one; and what fifty sessions take of the heap. */
public final class DeskFigures {
    private static final int WARM = 5;
    private static final int TIMES = 40;
    private static final Instant BEGIN = Instant.parse("2025-01-01T00:00:00Z");

    private final int size;
    private final String candidatesAs;
    private final String findingsAs;
    private final Map<String, Double> worst = new LinkedHashMap<>();

    private DeskFigures(boolean quick) {
        this.size = quick ? 100_000 : 1_000_000;
        this.candidatesAs = quick ? "100k" : "1m";
        this.findingsAs = quick ? "300k" : "3m";
    }

    /** Prints the table, then the figures: of each list its slowest page. */
    public static void print() {
        new DeskFigures(Boolean.getBoolean("bench.quick")).run();
    }

    private void run() {
        try (BenchPortal portal = new BenchPortal()) {
            int team = portal.team();
            Member member = new Member(UUID.fromString("00000000-0000-0003-0000-000000000001"), team, "Bench", Role.LEAD);
            DeskRows rows = new DeskRows(portal, team);
            long start = System.nanoTime();
            rows.fill(size, member.id());
            Figure.print("desk-filled", (System.nanoTime() - start) / 1e9, "s");
            portal.analyze();
            inbox(portal.get(Inbox.class), rows, member);
            candidates(portal.get(Candidates.class), portal.get(Inbox.class), member);
            SessionFigures.print(portal, member);
            worst.forEach((name, milliseconds) -> Figure.print(name, milliseconds, "ms"));
        }
    }

    private void inbox(Inbox inbox, DeskRows rows, Member member) {
        String figure = "inbox-p95-" + findingsAs;
        Map<String, FindingFilter> filters = new LinkedHashMap<>();
        filters.put("none", FindingFilter.NONE);
        filters.put("settle", new FindingFilter(Severity.SETTLE, null, null, null));
        filters.put("rule-common", new FindingFilter(null, "rule-0", null, null));
        filters.put("rule-rare", new FindingFilter(null, "rule-59", null, null));
        filters.put("site-common", new FindingFilter(null, null, "Site 0", null));
        filters.put("site-rare", new FindingFilter(null, null, "Site 39", null));
        filters.put("name-common", new FindingFilter(null, null, null, "ma"));
        filters.put("name-rare", new FindingFilter(null, null, null, "ana tern"));
        filters.put("rule-and-site-rare", new FindingFilter(null, "rule-40", "Site 39", null));
        filters.forEach((label, filter) -> {
            time(figure, "counts " + label, () -> inbox.counts(member, filter));
            for (SavedView view : SavedView.values()) {
                for (FindingSort sort : FindingSort.values()) {
                    String page = view.label() + " " + label + " " + sort.label();
                    double first = time(figure, page, () -> inbox.page(member, view, filter, sort, null));
                    double deep = time(figure, page + " deep", () -> inbox.page(member, view, filter, sort, deep()));
                    if (Math.max(first, deep) > 150 || (sort == FindingSort.NEWEST && view == SavedView.OPEN)) {
                        System.out.println(rows.plan(view, filter, sort));
                    }
                }
            }
        });
        time(figure, "sites", () -> inbox.sites(member));
    }

    private void candidates(Candidates candidates, Inbox inbox, Member member) {
        String list = "candidates-p95-" + candidatesAs;
        Candidate deep = new Candidate(new UUID(0, 0), "", BEGIN, BEGIN.plusSeconds(size * 6L), null);
        for (@Nullable Candidate after : Arrays.asList(null, deep)) {
            time(list, after == null ? "candidates" : "candidates deep", () -> {
                List<UUID> ids = candidates.list(member, "", after, 51).stream().map(Candidate::id).toList();
                inbox.openCounts(member, ids);
            });
            for (String query : List.of("a", "ma", "rafael", "ana t", "tern", "vasm", "user77777", "https://gighub.example/user5", "nobody")) {
                time(
                        "search-p95-" + candidatesAs,
                        "search “" + query + (after == null ? "”" : "” deep"),
                        () -> candidates.list(member, query, after, 51));
            }
        }
    }

    private FindingRow deep() {
        return new FindingRow(
                new UUID(0, 0), new UUID(0, 0), "", "", Severity.ASK, Confidence.HIGH, Family.PLACE, "", "", "",
                BEGIN.plusSeconds(size * 6L), DispositionState.OPEN, null, false, false, null);
    }

    private double time(String figure, String page, Runnable ask) {
        for (int i = 0; i < WARM; i++) {
            ask.run();
        }
        long[] nanos = new long[TIMES];
        for (int i = 0; i < TIMES; i++) {
            long start = System.nanoTime();
            ask.run();
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        double p95 = nanos[TIMES * 95 / 100] / 1e6;
        System.out.printf("%8.1f ms  %s%n", p95, page);
        worst.merge(figure, p95, Math::max);
        return p95;
    }
}
