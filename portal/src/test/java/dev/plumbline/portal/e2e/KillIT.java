package dev.plumbline.portal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** SIGKILL of the portal and of its PostgreSQL while pages are posted: what was acknowledged is there, once. */
class KillIT {
    @RegisterExtension
    static final SharedPortal SHARED = SharedPortal.withoutPeople();

    private static final int CAPTURES = 200;
    private static final int SENDERS = 4;

    @Test
    void what_was_acknowledged_is_stored_and_analysed_once_whatever_is_killed()
            throws InterruptedException, ExecutionException {
        PortalProcess portal = SHARED.portal();
        try (ExecutorService senders = Executors.newFixedThreadPool(SENDERS)) {
            Posting posting = new Posting(portal);
            AtomicInteger acknowledged = new AtomicInteger();
            List<Future<String>> sent = IntStream.range(0, CAPTURES)
                    .mapToObj(i -> senders.submit(() -> {
                        String id = posting.postUntilAcknowledged(url(i), page(i));
                        acknowledged.incrementAndGet();
                        return id;
                    }))
                    .toList();

            killAt(CAPTURES / 8, acknowledged, () -> portal.database().kill());
            killAt(CAPTURES / 4, acknowledged, portal::killAndRestart);
            killAt(CAPTURES / 2, acknowledged, () -> portal.database().kill());
            killAt(CAPTURES * 3 / 4, acknowledged, portal::killAndRestart);

            int analysed = 0;
            for (Future<String> id : sent) {
                analysed += posting.statusWhenDone(id.get()).equals("analysed") ? 1 : 0;
            }
            List<Integer> seen = IntStream.range(0, CAPTURES)
                    .map(i -> posting.seen(url(i)))
                    .boxed()
                    .toList();
            long stored = seen.stream().filter(times -> times >= 1).count();
            long twice = seen.stream().filter(times -> times > 1).count();

            System.out.printf(
                    "acknowledged %d, stored %d, analysed %d, twice %d%n", acknowledged.get(), stored, analysed, twice);
            assertThat(List.of(acknowledged.get(), (int) stored, analysed, (int) twice))
                    .containsExactly(CAPTURES, CAPTURES, CAPTURES, 0);
        }
    }

    /** Waits until so many are acknowledged and a moment of chance longer, then kills. */
    private static void killAt(int count, AtomicInteger acknowledged, Runnable kill) throws InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        while (acknowledged.get() < count) {
            never.await(5, TimeUnit.MILLISECONDS);
        }
        never.await(new Random().nextInt(50), TimeUnit.MILLISECONDS);
        kill.run();
    }

    private static String url(int i) {
        return "http://board.localhost/freelancers/person-" + i;
    }

    private static String page(int i) {
        return "<!doctype html><html lang=en><title>Person %1$d</title><main><h1>Person %1$d</h1><h2>About</h2><p>Mends machine number %1$d and nothing else.</p></main>"
                .formatted(i);
    }
}
