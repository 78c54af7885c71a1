package dev.plumbline.portal.fetch;

import java.io.Serial;

/** A page was not fetched; says why to the person who asked for it. */
final class FetchFailure extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final Outcome outcome;

    FetchFailure(Outcome outcome, String sentence) {
        super(sentence);
        this.outcome = outcome;
    }

    Outcome outcome() {
        return outcome;
    }
}
