package dev.plumbline.portal.base;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Work of a team that takes its time, as the database knows it: it is the same after a restart.
 *
 * @param kind what is done: {@code Import of saved pages}
 * @param name of what it is done to; may be a stranger's words, and may be empty
 * @param path where it is shown, without a leading slash
 * @param startedBy the member's name
 * @param state how far it has come
 * @param words the state as its own screen says it
 * @param done things that nothing more is to be done for
 * @param total things in all; 0 where that is not known
 * @param left how long the rest will take at the pace so far; null where that cannot be said
 * @param trouble its last failure in words; null where there was none
 * @param deeds what the visitor may do with it now
 */
public record LongWork(
        String kind,
        String name,
        String path,
        String startedBy,
        Instant startedAt,
        State state,
        String words,
        int done,
        int total,
        @Nullable Duration left,
        @Nullable String trouble,
        List<Deed> deeds) {

    /** How far work has come. */
    public enum State {
        /** It goes on by itself. */
        RUNNING,
        /** It goes on when somebody says so. */
        WAITING,
        /** Nothing more is done. */
        ENDED,
        /** It ended before its end. */
        FAILED
    }

    /** Something to do with it. */
    public record Deed(String words, Runnable run) {}

    public LongWork {
        deeds = List.copyOf(deeds);
    }
}
