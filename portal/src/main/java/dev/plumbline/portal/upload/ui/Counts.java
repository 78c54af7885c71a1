package dev.plumbline.portal.upload.ui;

import dev.plumbline.portal.upload.ItemState;
import dev.plumbline.portal.upload.UploadProgress;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What came of an import, in words: {@code 12 read · 1 captured before}. */
final class Counts {
    private Counts() {}

    static String words(UploadProgress upload) {
        String counts = Arrays.stream(ItemState.values())
                .filter(state -> upload.count(state) > 0)
                .map(state -> upload.count(state) + " " + state.words().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" · "));
        return counts.isEmpty() ? "Nothing read yet" : counts;
    }

    static String files(UploadProgress upload) {
        return upload.files() <= 1 ? upload.firstName() : upload.firstName() + " and " + (upload.files() - 1) + " more";
    }

    static String state(UploadProgress upload) {
        if (upload.stoppedAt() != null) {
            return "Stopped";
        }
        return upload.finished() ? "Done" : "%d of %d".formatted(upload.done(), upload.total());
    }
}
