package dev.plumbline.portal.watch;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.plumbline.portal.BenchPortal;
import dev.plumbline.portal.Figure;
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
import org.springframework.jdbc.core.simple.JdbcClient;

/** How many candidates a second are compared with a list of 20,000 entries once it is accepted, in the portal's own database. */
public final class RetroFigures {
    private static final int ENTRIES = 20_000;
    private static final String[] SYLLABLES = {
        "ba", "dor", "ven", "kli", "mar", "sho", "ten", "wex", "pol", "gri", "lun", "fay", "hal", "ost", "rim", "zan"
    };

    private final SplittableRandom random = new SplittableRandom(20_262);

    /** Prints the figures. */
    public static void print() {
        new RetroFigures().run(Boolean.getBoolean("bench.quick") ? 200 : 2_000);
    }

    private void run(int candidates) {
        try (BenchPortal portal = new BenchPortal()) {
            Member admin = portal.get(Directory.class)
                    .addMember(portal.team(), "bench@team.example", "Bench", Role.ADMIN)
                    .orElseThrow();
            for (int i = 0; i < candidates; i++) {
                capture(portal, admin, i);
            }
            await(portal);
            UUID list = portal.get(Watchlists.class)
                    .make(admin, new NewWatchlist("List", "bench", "bench", false, Instant.parse("2099-01-01T00:00:00Z")));
            WatchImports imports = portal.get(WatchImports.class);
            byte[] file = file();
            long drafting = System.nanoTime();
            UUID id = imports.begin(
                    admin, list, "list.txt", file, imports.recognise(admin, file).mapping());
            await(portal);
            Figure.print("watch-draft-20k", (System.nanoTime() - drafting) / 1e9, "s");
            imports.accept(admin, id);
            await(portal);
            WatchImport done = imports.find(admin, id).orElseThrow();
            Duration took = Duration.between(
                    Objects.requireNonNull(done.acceptedAt()), Objects.requireNonNull(done.doneAt()));
            Figure.print("watch-retro-match-20k", done.matched() / (took.toMillis() / 1e3), "candidates/s");
            Figure.print("watch-retro-match-20k-hits", done.hits(), "candidates");
        }
    }

    private void capture(BenchPortal portal, Member admin, int i) {
        String name = name();
        String html = "<!doctype html><html lang=en><head><title>" + name + "</title></head><body class=h-card><h1 class=p-name>"
                + name + "</h1><h2>About</h2><p class=p-note>Mends machine number " + i + ".</p></body></html>";
        portal.get(CaptureService.class)
                .receive(
                        admin,
                        UUID.randomUUID(),
                        new CaptureBody(
                                "https://board.example/u/person-" + i, name, Instant.now(), html, null, null, List.of(), null));
    }

    private byte[] file() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < ENTRIES; i++) {
            lines.append(name()).append('\n');
        }
        return lines.toString().getBytes(UTF_8);
    }

    private String name() {
        return word(2) + " " + word(3);
    }

    private String word(int syllables) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static void await(BenchPortal portal) {
        CountDownLatch never = new CountDownLatch(1);
        try {
            while (portal.get(JdbcClient.class)
                            .sql("SELECT count(*) FROM scheduled_tasks WHERE task_instance LIKE '%/%'")
                            .query(Integer.class)
                            .single()
                    > 0) {
                never.await(20, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
