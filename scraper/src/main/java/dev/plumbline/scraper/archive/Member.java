package dev.plumbline.scraper.archive;

import dev.plumbline.scraper.capture.PageUrl;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One thing that an archive holds: a page, or what is none and why. */
public sealed interface Member {
    /** Where it stands: the file's name, or its address inside an archive. */
    String name();

    /**
     * A page.
     *
     * @param savedAt when it was saved; null where nothing says so
     * @param html as it was saved, embedded files left out
     */
    record SavedPage(String name, PageUrl url, @Nullable Instant savedAt, String html) implements Member {}

    /**
     * What is not taken.
     *
     * @param reason a sentence for who uploaded it
     */
    record Refused(String name, String reason) implements Member {}
}
