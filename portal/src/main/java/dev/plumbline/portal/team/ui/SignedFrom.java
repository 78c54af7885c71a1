package dev.plumbline.portal.team.ui;

import dev.plumbline.scraper.rule.Severity;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which dismissals wait for a second person. */
enum SignedFrom {
    NONE(null),
    SETTLE(Severity.SETTLE),
    ASK(Severity.ASK),
    ALL(Severity.NOTE);

    private final @Nullable Severity severity;

    SignedFrom(@Nullable Severity severity) {

        this.severity = severity;
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
