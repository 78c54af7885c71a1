package dev.plumbline.portal.base;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** The portal cannot start, and the one sentence that says what to do; printed instead of a stack trace. */
public final class CannotStart extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    public CannotStart(String sentence) {
        this(sentence, null);
    }

    public CannotStart(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
