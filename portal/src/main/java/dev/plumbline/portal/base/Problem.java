package dev.plumbline.portal.base;

import java.io.Serial;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What went wrong, for the person who must act; answered as {@code application/problem+json}. */
public final class Problem extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final int status;
    private final String type;
    private final transient @Nullable Duration retryAfter;

    /**
     * @param status of HTTP
     * @param type stable, lower-kebab: {@code capture-too-large}
     * @param sentence what to do
     */
    public Problem(int status, String type, String sentence) {
        this(status, type, sentence, null);
    }

    private Problem(int status, String type, String sentence, @Nullable Duration retryAfter) {
        super(sentence);
        this.status = status;
        this.type = type;
        this.retryAfter = retryAfter;
    }

    /** 404, the same whether a thing never was, is gone, or is another team's. */
    public static Problem notFound() {
        return new Problem(404, "not-found", "There is nothing here that you may see; check the address or the id.");
    }

    /** 429 or 503 with {@code Retry-After}. */
    public static Problem later(int status, String type, String sentence, Duration retryAfter) {
        return new Problem(status, type, sentence, retryAfter);
    }

    public int status() {
        return status;
    }

    public String type() {
        return type;
    }

    public @Nullable Duration retryAfter() {
        return retryAfter;
    }
}
