package dev.plumbline.portal.watch;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.plumbline.portal.BenchPortal;
import dev.plumbline.portal.Figure;
import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.capture.CaptureBody;
import dev.plumbline.portal.capture.CaptureService;
import dev.plumbline.portal.security.Directory;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How many candidates a second are compared with a list of 20,000 entries once it is accepted, in the portal's own database. Three
 * given names of four are of two hundred, as in any archive; one candidate in a hundred is on the list.
 */
public final class RetroFigures {
    private static final int ENTRIES = 20_000;
    private static final int ON_LIST = 100;
    private static final int LOT = 1_000;
    private static final String[] STARTS = {
        "b", "br", "ch", "d", "dr", "f", "g", "gr", "h", "j", "k", "kl", "l", "m", "n", "p", "r", "s", "st", "t", "v", "z"
    };
    private static final String[] VOWELS = {"a", "e", "i", "o", "u", "ai", "ou", "ia"};
    private static final String[] ENDS = {"", "", "n", "r", "l", "s", "m", "d", "k"};

    private final SplittableRandom random = new SplittableRandom(20_262);
    private final List<String> given = IntStream.range(0, 200).mapToObj(n -> word(2)).toList();

    /** Prints the figures. */
    public static void print() {
        new RetroFigures().run(Boolean.getBoolean("bench.quick") ? 2_000 : 200_000);
    }

    private void run(int candidates) {
        try (BenchPortal portal = new BenchPortal()) {
            Member admin = portal.get(Directory.class)
                    .addMember(portal.team(), "bench@team.example", "Bench", Role.ADMIN)
                    .orElseThrow();
            List<String> listed = Stream.generate(this::name).limit(ENTRIES).toList();
            String first = name();
            capture(portal, admin, first);
            while (count(portal, admin, "SELECT count(*) FROM reading WHERE team_id = :team") == 0) {
                pause();
            }
            await(portal);
            ArchiveRows rows = new ArchiveRows(portal, admin.team(), first);
            for (int from = 0; from < candidates; from += LOT) {
                rows.copy(IntStream.range(from, from + LOT)
                        .mapToObj(n -> n % ON_LIST == 0 ? listed.get(n / ON_LIST % ENTRIES) : name())
                        .toList());
            }
            portal.analyze();
            UUID list = portal.get(Watchlists.class)
                    .make(admin, new NewWatchlist("List", "bench", "bench", false, Instant.parse("2099-01-01T00:00:00Z")));
            WatchImports imports = portal.get(WatchImports.class);
            byte[] file = String.join("\n", listed).getBytes(UTF_8);
            long drafting = System.nanoTime();
            UUID id = imports.begin(
                    admin, list, "list.txt", file, imports.recognise(admin, file).mapping());
            await(portal);
            Figure.print("watch-draft-20k", (System.nanoTime() - drafting) / 1e9, "s");
            imports.accept(admin, id);
            WatchImport done = ended(portal, imports, admin, id);
            Duration took = Duration.between(
                    Objects.requireNonNull(done.acceptedAt()), Objects.requireNonNull(done.doneAt()));
            Figure.print("watch-retro-match-20k", done.matched() / (took.toMillis() / 1e3), "candidates/s");
            Figure.print("watch-retro-match-20k-candidates", done.matched(), "candidates");
            Figure.print("watch-retro-match-20k-hits", done.hits(), "candidates");
        }
    }

    private static void capture(BenchPortal portal, Member admin, String name) {
        String html = "<!doctype html><html lang=en><head><title>" + name + "</title></head><body class=h-card><h1 class=p-name>"
                + name + "</h1><h2>About</h2><p class=p-note>Mends machines that others gave up.</p></body></html>";
        portal.get(CaptureService.class)
                .receive(
                        admin,
                        UUID.randomUUID(),
                        new CaptureBody(
                                "https://board.example/u/person", name, Instant.now(), html, null, null, List.of(), null));
    }

    private String name() {
        String first = random.nextInt(4) > 0 ? given.get(random.nextInt(given.size())) : word(2);
        return first + " " + word(2 + random.nextInt(2));
    }

    private String word(int syllables) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            word.append(STARTS[random.nextInt(STARTS.length)])
                    .append(VOWELS[random.nextInt(VOWELS.length)])
                    .append(ENDS[random.nextInt(ENDS.length)]);
        }
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** Once all are compared; the checks of those that are on the list go on behind it. */
    private static WatchImport ended(BenchPortal portal, WatchImports imports, Member admin, UUID id) {
        WatchImport now = imports.find(admin, id).orElseThrow();
        while (now.state() == WatchState.MATCHING) {
            pause();
            now = imports.find(admin, id).orElseThrow();
        }
        await(portal);
        return now;
    }

    private static int count(BenchPortal portal, Member member, String query) {
        return portal.get(TenantTransaction.class)
                .call(member.team(), () -> portal.get(JdbcClient.class)
                        .sql(query)
                        .param("team", member.team())
                        .query(Integer.class)
                        .single());
    }

    private static void await(BenchPortal portal) {
        while (portal.get(JdbcClient.class)
                        .sql("SELECT count(*) FROM scheduled_tasks WHERE task_instance LIKE '%/%'")
                        .query(Integer.class)
                        .single()
                > 0) {
            pause();
        }
    }

    private static void pause() {
        try {
            new CountDownLatch(1).await(20, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
