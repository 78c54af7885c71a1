package dev.plumbline.portal.capture;

import dev.plumbline.portal.base.Problem;
import dev.plumbline.scraper.capture.PageUrl;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pictures that came with a page. */
final class Images {
    private Images() {}

    static List<CaptureBody.Image> checked(@Nullable List<CaptureBody.Image> images) {
        List<CaptureBody.Image> sent = images == null ? List.of() : images;
        if (sent.size() > CaptureLimits.IMAGES || !sent.stream().allMatch(Images::isFine)) {
            throw new Problem(
                    400,
                    "image-not-taken",
                    "At most %d pictures with a web address, each a PNG, JPEG, WebP or GIF of at most %d KB."
                            .formatted(CaptureLimits.IMAGES, CaptureLimits.IMAGE_BYTES / 1024));
        }
        return sent;
    }

    private static boolean isFine(CaptureBody.@Nullable Image image) {
        return image != null
                && image.url() != null
                && image.base64() != null
                && image.mediaType() != null
                && PageUrl.parse(image.url()).isPresent()
                && CaptureLimits.IMAGE_TYPES.contains(image.mediaType())
                && image.base64().length <= CaptureLimits.IMAGE_BYTES;
    }
}
