package dev.plumbline.portal.upload.api;

import dev.plumbline.portal.record.RecordImport;
import dev.plumbline.portal.record.RowProblem;
import dev.plumbline.portal.upload.ItemState;
import dev.plumbline.portal.upload.UploadItem;
import dev.plumbline.portal.upload.UploadProgress;
import dev.plumbline.portal.watch.DraftRow;
import dev.plumbline.portal.watch.DraftState;
import dev.plumbline.portal.watch.WatchImport;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far a job has come.
 *
 * @param state {@code running}, {@code done}, {@code stopped}, {@code failed} or {@code undone}; of a watchlist's import
 *     {@code reading}, {@code draft}, {@code discarded}, {@code matching} or {@code paused} too
 * @param done things that nothing more is to be done for, of so many that are known
 * @param etaSeconds how long the rest will take; null while too little is done to say
 * @param result what came of it so far
 */
record JobAnswer(
        String state,
        int done,
        int total,
        String message,
        Instant startedAt,
        @Nullable Long etaSeconds,
        Result result) {

    /**
     * @param counts how many came to what
     * @param items the first ones; of records those that could not be read
     */
    record Result(Map<String, Integer> counts, List<Item> items) {}

    /** One thing that a file held. */
    record Item(
            String name,
            String state,
            @Nullable String reason,
            @Nullable UUID capture) {}

    static JobAnswer of(RecordImport found, List<RowProblem> problems, Instant now) {
        return new JobAnswer(
                found.state().label(),
                found.done(),
                found.total(),
                found.failure() == null ? "%d of %d read".formatted(found.done(), found.total()) : found.failure(),
                found.at(),
                found.left(now).map(Duration::toSeconds).orElse(null),
                new Result(
                        Map.of("kept", found.kept(), "refused", found.refused()),
                        problems.stream().map(JobAnswer::item).toList()));
    }

    static JobAnswer of(WatchImport found, List<DraftRow> rows, Instant now) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Arrays.stream(DraftState.values()).forEach(state -> counts.put(state.label(), found.count(state)));
        counts.put("wouldMatch", found.wouldMatch() == null ? 0 : found.wouldMatch());
        counts.put("hits", found.hits());
        return new JobAnswer(
                found.state().label(),
                found.matched(),
                found.total(),
                found.failure() == null ? found.state().words() : found.failure(),
                found.at(),
                found.left(now).map(Duration::toSeconds).orElse(null),
                new Result(
                        counts,
                        rows.stream()
                                .map(row -> new Item(row.label(), row.state().label(), row.reason(), null))
                                .toList()));
    }

    private static Item item(RowProblem problem) {
        String column = problem.column().isEmpty() ? "" : ", " + problem.column();
        return new Item("row " + problem.row() + column, "refused", problem.sentence(), null);
    }

    static JobAnswer of(UploadProgress upload, List<UploadItem> items, Instant now) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Arrays.stream(ItemState.values()).forEach(state -> counts.put(state.label(), upload.count(state)));
        String state = upload.stoppedAt() != null ? "stopped" : upload.finished() ? "done" : "running";
        return new JobAnswer(
                state,
                upload.done(),
                upload.total(),
                "%d of %d read".formatted(upload.done(), upload.total()),
                upload.at(),
                upload.left(now).map(Duration::toSeconds).orElse(null),
                new Result(
                        counts,
                        items.stream()
                                .map(item -> new Item(item.name(), item.state().label(), item.reason(), item.capture()))
                                .toList()));
    }
}
