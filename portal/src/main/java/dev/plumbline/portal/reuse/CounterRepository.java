package dev.plumbline.portal.reuse;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counters of 64-bit features, in slices, and how far the things that have the features are counted. */
@Repository
abstract class CounterRepository {
    /**
     * How far is counted.
     *
     * @param last id of the newest thing that is counted
     * @param things counted so far
     */
    record Progress(long last, long things) {
        static final Progress NONE = new Progress(0, 0);
    }

    private final JdbcClient jdbc;
    private final String counters;
    private final String progress;
    private final String last;
    private final String things;

    /**
     * @param counters a table of slices
     * @param progress a table of how far is counted, and its two columns
     */
    CounterRepository(JdbcClient jdbc, String counters, String progress, String last, String things) {
        this.jdbc = jdbc;
        this.counters = counters;
        this.progress = progress;
        this.last = last;
        this.things = things;
    }

    Progress progress(int team) {
        Optional<Progress> found = jdbc.sql(
                        "SELECT %s, %s FROM %s WHERE team_id = :team".formatted(last, things, progress))
                .param("team", team)
                .query((row, no) -> new Progress(row.getLong(1), row.getLong(2)))
                .optional();
        return found.orElse(Progress.NONE);
    }

    ShingleCounts counts(int team) {
        return new ShingleCounts(slices(team), progress(team).things());
    }

    /**
     * Adds how many times features stand in things.
     *
     * @param upTo id of the newest of them
     */
    void add(int team, Map<Long, Integer> times, long upTo, int more) {
        Progress before = progress(team);
        Map<Integer, byte[]> slices = slices(team);
        int length = ShingleCounts.length(before.things() + more);
        slices.replaceAll((slice, counted) -> ShingleCounts.grown(counted, length));
        TreeSet<Integer> touched = new TreeSet<>();
        times.forEach((feature, count) -> {
            int slice = ShingleCounts.slice(feature);
            byte[] counted = slices.computeIfAbsent(slice, _ -> new byte[length]);
            int place = ShingleCounts.place(feature, counted.length);
            long bits = (feature + before.things()) * 0x9e3779b97f4a7c15L;
            counted[place] = LogCounter.add(counted[place], count, bits);
            touched.add(slice);
        });
        touched.forEach(slice -> write(team, slice, slices.getOrDefault(slice, new byte[0])));
        write(team, new Progress(upTo, before.things() + more));
    }

    private Map<Integer, byte[]> slices(int team) {
        Map<Integer, byte[]> slices = new HashMap<>();
        jdbc.sql("SELECT slice, counters FROM %s WHERE team_id = :team".formatted(counters))
                .param("team", team)
                .query(row -> {
                    slices.put(row.getInt("slice"), row.getBytes("counters"));
                });
        return slices;
    }

    private void write(int team, int slice, byte[] counted) {
        jdbc.sql("""
                        INSERT INTO %s (team_id, slice, counters) VALUES (:team, :slice, :counters)
                        ON CONFLICT (team_id, slice) DO UPDATE SET counters = excluded.counters
                        """.formatted(counters))
                .param("team", team)
                .param("slice", slice)
                .param("counters", counted)
                .update();
    }

    private void write(int team, Progress counted) {
        jdbc.sql("""
                        INSERT INTO %1$s (team_id, %2$s, %3$s) VALUES (:team, :last, :things)
                        ON CONFLICT (team_id) DO UPDATE SET %2$s = excluded.%2$s, %3$s = excluded.%3$s
                        """.formatted(progress, last, things))
                .param("team", team)
                .param("last", counted.last())
                .param("things", counted.things())
                .update();
    }
}
