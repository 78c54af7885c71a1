package dev.plumbline.portal.record.ui;

import dev.plumbline.portal.base.ui.VisibleText;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.record.ImportState;
import dev.plumbline.portal.record.RecordImport;
import dev.plumbline.scraper.record.RecordKind;
import java.time.Duration;
import java.time.Instant;

/** What became of an import, in words. */
final class ImportWords {
    private ImportWords() {}

    /** {@code Sign-ins · Okta System Log}. */
    static String kind(RecordImport one) {
        return kind(one.kind()) + " · " + VisibleText.of(one.source());
    }

    static String kind(RecordKind kind) {
        return Words.of(kind);
    }

    static String state(RecordImport one) {
        return one.state() == ImportState.RUNNING && one.total() > 0
                ? Words.say("records.doneOf", one.done(), one.total())
                : Words.of(one.state());
    }

    static String rows(RecordImport one) {
        String kept = Words.say("records.kept", one.kept());
        return one.refused() == 0 ? kept : kept + " · " + Words.say("records.refused", one.refused());
    }

    static String left(RecordImport one, Instant now) {
        return one.left(now).map(ImportWords::words).orElse("");
    }

    private static String words(Duration left) {
        long minutes = left.toMinutes();
        return " · " + (minutes < 1 ? Words.say("records.soonDone") : Words.say("records.minutesLeft", minutes));
    }
}
