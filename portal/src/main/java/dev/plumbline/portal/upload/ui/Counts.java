package dev.plumbline.portal.upload.ui;

import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.upload.ItemState;
import dev.plumbline.portal.upload.UploadProgress;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What came of an import, in words: {@code 12 read · 1 captured before}. */
final class Counts {
    private Counts() {}

    static String words(UploadProgress upload) {
        String counts = Arrays.stream(ItemState.values())
                .filter(state -> upload.count(state) > 0)
                .map(state -> counted(state, upload.count(state)))
                .collect(Collectors.joining(" · "));
        return counts.isEmpty() ? Words.say("import.nothingYet") : counts;
    }

    private static String counted(ItemState state, int count) {
        return switch (state) {
            case WAITING -> Words.say("import.waiting", count);
            case READ -> Words.say("import.read", count);
            case NOT_A_PROFILE -> Words.say("import.notAProfile", count);
            case DUPLICATE -> Words.say("import.duplicate", count);
            case UNREADABLE -> Words.say("import.unreadable", count);
            case REFUSED -> Words.say("import.refused", count);
        };
    }

    static String files(UploadProgress upload) {
        return upload.files() <= 1
                ? upload.firstName()
                : Words.say("import.files", upload.firstName(), upload.files() - 1);
    }

    static String state(UploadProgress upload) {
        if (upload.stoppedAt() != null) {
            return Words.say("import.stopped");
        }
        return upload.finished() ? Words.say("import.done") : Words.say("import.of", upload.done(), upload.total());
    }
}
