package dev.plumbline.portal.capture;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a browser sends of one page.
 *
 * @param capturedAt the browser's time
 * @param html the page as the reader of it sees it: hostile
 */
public record CaptureBody(
        @JsonProperty(required = true) String url,
        @Nullable String title,
        @JsonProperty(required = true) Instant capturedAt,
        @JsonProperty(required = true) String html,
        @Nullable String language,
        @Nullable String timeZone,
        @Nullable List<Image> images,
        @Nullable Client client) {

    /** A picture of the page, at most {@value CaptureLimits#IMAGE_BYTES} bytes. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, only carried
    public record Image(
            @JsonProperty(required = true) String url,
            @JsonProperty(required = true) String mediaType,
            @JsonProperty(required = true) byte[] base64) {}

    /** The program that took the capture. */
    public record Client(@Nullable String name, @Nullable String version) {}
}
