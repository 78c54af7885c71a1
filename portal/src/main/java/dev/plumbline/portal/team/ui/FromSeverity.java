package dev.plumbline.portal.team.ui;

import dev.plumbline.scraper.rule.Severity;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which findings a policy is about. */
enum FromSeverity {
    NONE(null),
    SETTLE(Severity.SETTLE),
    ASK(Severity.ASK),
    ALL(Severity.NOTE);

    private final @Nullable Severity severity;

    FromSeverity(@Nullable Severity severity) {
        this.severity = severity;
    }

    @Nullable
    Severity severity() {
        return severity;
    }

    static FromSeverity of(Optional<Severity> severity) {
        return switch (severity.orElse(null)) {
            case null -> NONE;
            case SETTLE -> SETTLE;
            case ASK -> ASK;
            case NOTE -> ALL;
        };
    }
}
