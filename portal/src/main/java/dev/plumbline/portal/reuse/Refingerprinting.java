package dev.plumbline.portal.reuse;

import dev.plumbline.portal.base.JobQueue;
import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.reuse.PassageRepository.Hit;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import dev.plumbline.scraper.fingerprint.RareShingles;
import dev.plumbline.scraper.fingerprint.Shingled;
import dev.plumbline.scraper.fingerprint.Shingles;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongToIntFunction;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * Makes a team's fingerprints anew after a release that cuts texts otherwise, in the background and in small
 * transactions: a kill loses one batch. A check that runs before a text's new fingerprints are written does not find that
 * text, so everybody is checked again once all are; old fingerprints, also of passages that are gone, are removed last.
 */
@Service
public class Refingerprinting {
    private static final int PASSAGES = 1000;
    private static final int FINGERPRINTS = 10_000;

    /** What teams have that were never made anew. */
    private static final int FIRST = 1;

    private final RemakeRepository remakes;
    private final PassageRepository passages;
    private final ShingleCountRepository texts;
    private final ShingleCounting counting;
    private final KnownTextBook book;
    private final TenantTransaction transactions;
    private final JobQueue queue;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Refingerprinting(
            RemakeRepository remakes,
            PassageRepository passages,
            ShingleCountRepository texts,
            ShingleCounting counting,
            KnownTextBook book,
            TenantTransaction transactions,
            JobQueue queue,
            ApplicationEventPublisher events,
            Clock clock) {
        this.remakes = remakes;
        this.passages = passages;
        this.texts = texts;
        this.counting = counting;
        this.book = book;
        this.transactions = transactions;
        this.queue = queue;
        this.events = events;
        this.clock = clock;
    }

    /** How far it is, where a team's fingerprints were ever made anew. */
    public Optional<Remake> progress(Member member) {
        member.require(Action.READ);
        return transactions.call(member.team(), () -> remakes.find(member.team()));
    }

    /** Schedules it for a team whose fingerprints are of another release, or whose making anew has not ended; says whether. */
    public boolean scheduleWhereDue(int team) {
        return transactions.call(team, () -> {
            boolean due = isDue(team);
            if (due) {
                queue.add(RefingerprintingJob.NAME, team + "/" + Shingles.RELEASE);
            }
            return due;
        });
    }

    /** Goes on where it stands, to the end. */
    void run(int team) {
        boolean due = transactions.call(team, () -> {
            if (!isOfThisRelease(remakes.find(team))) {
                remakes.begin(team, Shingles.RELEASE, clock.instant());
                events.publishEvent(new RemakeAdvanced(team));
            }
            return isDue(team);
        });
        while (due) {
            due = step(team);
        }
    }

    private static boolean isOfThisRelease(Optional<Remake> last) {
        return last.map(Remake::release).orElse(FIRST) == Shingles.RELEASE;
    }

    private boolean isDue(int team) {
        Optional<Remake> last = remakes.find(team);
        boolean unfinished = last.map(Remake::phase)
                .filter(phase -> phase != Remake.Phase.DONE)
                .isPresent();
        return unfinished || !isOfThisRelease(last);
    }

    private boolean step(int team) {
        Remake.Phase phase =
                transactions.call(team, () -> remakes.find(team).orElseThrow()).phase();
        return switch (phase) {
            case COUNTING -> counting.refresh(team) > 0 || next(team, Remake.Phase.WRITING);
            case WRITING -> transactions.call(team, () -> write(team)) || next(team, Remake.Phase.SWEEPING);
            case SWEEPING -> transactions.call(team, () -> sweep(team)) || next(team, Remake.Phase.DONE);
            case DONE -> false;
        };
    }

    private boolean next(int team, Remake.Phase phase) {
        transactions.run(team, () -> {
            remakes.phase(team, phase, clock.instant());
            events.publishEvent(new RemakeAdvanced(team));
            if (phase == Remake.Phase.SWEEPING) {
                events.publishEvent(new FingerprintsRemade(team));
            }
        });
        return true;
    }

    private boolean write(int team) {
        List<ShingleCountRepository.Counted> batch =
                texts.uncounted(team, remakes.place(team).passage(), PASSAGES);
        if (batch.isEmpty()) {
            return false;
        }
        LongToIntFunction frequency = book.of(team).frequency(counting.of(team));
        passages.addFingerprints(
                team,
                batch.parallelStream()
                        .flatMap(one -> Arrays.stream(Shingles.keys(RareShingles.stored(
                                        Shingled.of(one.text(), one.own()).distinct(), frequency)))
                                .mapToObj(key -> new Hit(key, one.passage())))
                        .toList());
        remakes.written(team, batch.getLast().passage(), batch.size());
        events.publishEvent(new RemakeAdvanced(team));
        return true;
    }

    private boolean sweep(int team) {
        List<Hit> batch = remakes.behind(team, remakes.place(team).swept(), FINGERPRINTS);
        if (batch.isEmpty()) {
            return false;
        }
        Map<Long, int[]> now = new HashMap<>();
        passages.words(team, batch.stream().map(Hit::passage).collect(Collectors.toSet()))
                .forEach(words -> now.put(words.id(), Shingles.keys(Shingles.of(words.text(), words.own()))));
        List<Hit> old = batch.stream()
                .filter(hit -> Arrays.binarySearch(now.getOrDefault(hit.passage(), new int[0]), hit.key()) < 0)
                .toList();
        remakes.remove(team, old);
        remakes.swept(team, batch.getLast(), old.size());
        return true;
    }
}
