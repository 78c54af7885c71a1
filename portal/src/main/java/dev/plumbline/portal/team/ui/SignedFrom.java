package dev.plumbline.portal.team.ui;

import dev.plumbline.scraper.rule.Severity;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which dismissals wait for a second person. */
enum SignedFrom {
    NONE("None", null),
    SETTLE("Those to settle before an offer", Severity.SETTLE),
    ASK("Those worth a question, and above", Severity.ASK),
    ALL("All", Severity.NOTE);

    private final String words;
    private final @Nullable Severity severity;

    SignedFrom(String words, @Nullable Severity severity) {
        this.words = words;
        this.severity = severity;
    }

    String words() {
        return words;
    }

    @Nullable
    Severity severity() {
        return severity;
    }

    static SignedFrom of(Optional<Severity> severity) {
        return switch (severity.orElse(null)) {
            case null -> NONE;
            case SETTLE -> SETTLE;
            case ASK -> ASK;
            case NOTE -> ALL;
        };
    }
}
