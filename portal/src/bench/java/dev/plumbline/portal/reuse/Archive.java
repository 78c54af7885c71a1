package dev.plumbline.portal.reuse;

import dev.plumbline.portal.BenchPortal;
import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.candidate.Profile;
import dev.plumbline.scraper.capture.AccountKey;
import dev.plumbline.scraper.capture.PageUrl;
import dev.plumbline.scraper.capture.Site;
import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Evidence;
import dev.plumbline.scraper.claim.Origin;
import dev.plumbline.scraper.capture.PageKind;
import dev.plumbline.scraper.claim.Reading;
import dev.plumbline.scraper.rule.Reuse.SharedPassage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A team's passages in the portal's database, written and asked for as the portal does. */
final class Archive {
    private static final Instant SEEN = Instant.parse("2026-03-01T09:00:00Z");
    private static final int BATCH = 2000;
    /** About what a minute of a busy team brings; the portal counts each minute. */
    private static final long COUNTED_EACH = 10_000;

    private final BenchPortal portal;
    private final JdbcClient jdbc;
    private final TenantTransaction transactions;
    private final PassageKeeping keeping;
    private final PassageReuse reuse;
    private final ShingleCounting counting;
    private final int team;
    private int size;

    Archive(BenchPortal portal) {
        this.portal = portal;
        this.jdbc = portal.get(JdbcClient.class);
        this.transactions = portal.get(TenantTransaction.class);
        this.keeping = portal.get(PassageKeeping.class);
        this.reuse = portal.get(PassageReuse.class);
        this.counting = portal.get(ShingleCounting.class);
        this.team = portal.team();
    }

    /** Adds texts up to a size and tidies up behind, as autovacuum would; returns the nanoseconds that writing took, without counting and without making them. */
    long grow(Corpus corpus, int to) {
        long nanos = 0;
        while (size < to) {
            List<NewPassage> batch = new ArrayList<>();
            for (int i = size; i < Math.min(to, size + BATCH); i++) {
                batch.add(passage(i, corpus.text(i)));
            }
            people(size, batch.size());
            long start = System.nanoTime();
            transactions.run(team, () -> keeping.writeAll(team, batch));
            nanos += System.nanoTime() - start;
            size += batch.size();
            if (size % COUNTED_EACH == 0 || size <= COUNTED_EACH || size == to) {
                count();
            }
        }
        portal.analyze();
        return nanos;
    }

    /** The numbers of the texts that share something with a text. */
    List<Integer> ask(String text) {
        Reading reading = reading(text);
        Map<SharedPassage, UUID> found =
                transactions.call(team, () -> reuse.find(team, List.of(new UUID(9, 9)), List.of(reading)));
        return found.values().stream().map(id -> (int) id.getLeastSignificantBits()).toList();
    }

    /** Nanoseconds that asking takes inside a transaction, as an analysis has one. */
    long time(String text) {
        Reading reading = reading(text);
        return transactions.call(team, () -> {
            long start = System.nanoTime();
            reuse.find(team, List.of(new UUID(9, 9)), List.of(reading));
            return System.nanoTime() - start;
        });
    }

    /**
     * Nanoseconds that a capture of somebody new takes more because its passages are kept and looked for: one transaction
     * with its commit, as an analysis does both.
     *
     * @param number of a profile that no other text has
     */
    long capture(int number, List<String> texts) {
        people(number, 1);
        UUID id = new UUID(1, number);
        Reading reading = reading(texts);
        Profile profile = new Profile(
                id, reading.account(), "a.example", reading.url().toString(), "Person " + number, id, SEEN, SEEN);
        long start = System.nanoTime();
        transactions.run(team, () -> {
            keeping.keep(team, profile, List.of(reading));
            reuse.find(team, List.of(id), List.of(reading));
        });
        return System.nanoTime() - start;
    }

    /** Bytes of a table and its indexes. */
    long bytes(String table) {
        return jdbc.sql("SELECT pg_total_relation_size(CAST(:table AS regclass))")
                .param("table", table)
                .query(Long.class)
                .single();
    }

    private void count() {
        while (counting.refresh(team) > 0) {
            Thread.onSpinWait();
        }
    }

    private void people(int from, int count) {
        transactions.run(team, () -> {
            for (String sql : List.of(
                    """
                    INSERT INTO candidate (team_id, id, name, first_seen, last_seen)
                    SELECT :team, CAST('00000000-0000-0001-0000-' || lpad(to_hex(n), 12, '0') AS uuid), 'Person ' || n, now(), now()
                    FROM generate_series(:from, :to) n
                    """,
                    """
                    INSERT INTO profile (team_id, id, site, account, site_label, url, name, candidate_id, first_seen, last_seen)
                    SELECT :team, CAST('00000000-0000-0001-0000-' || lpad(to_hex(n), 12, '0') AS uuid), 'a.example', n::text,
                      'a.example', 'https://a.example/' || n, 'Person ' || n,
                      CAST('00000000-0000-0001-0000-' || lpad(to_hex(n), 12, '0') AS uuid), now(), now()
                    FROM generate_series(:from, :to) n
                    """)) {
                jdbc.sql(sql)
                        .param("team", team)
                        .param("from", from)
                        .param("to", from + count - 1)
                        .update();
            }
        });
    }

    private static NewPassage passage(int number, String text) {
        return new NewPassage(new UUID(1, number), "bio", text, List.of(), evidence(text), SEEN);
    }

    private static Reading reading(String text) {
        return reading(List.of(text));
    }

    private static Reading reading(List<String> texts) {
        Evidence evidence = evidence(texts.getFirst());
        return new Reading(
                evidence.capture(),
                evidence.url(),
                SEEN,
                evidence.site(),
                evidence.account(),
                PageKind.PROFILE,
                texts.stream().<Claim>map(text -> new Claim.Bio(text, evidence(text))).toList(),
                List.of(),
                List.of(),
                null);
    }

    private static Evidence evidence(String text) {
        PageUrl url = PageUrl.of("https://a.example/somebody");
        Site site = new Site("a.example", "a.example");
        return new Evidence(
                new UUID(2, 2), url, SEEN, site, new AccountKey("a.example", "somebody"), text, "", "", "p", Origin.TEXT);
    }
}
