package dev.plumbline.portal.capture;

import java.util.Set;

/** How much a capture may hold. */
final class CaptureLimits {
    private CaptureLimits() {}

    /** Bytes of a compressed request. */
    static final int COMPRESSED_BYTES = 2 * 1024 * 1024;

    /** Bytes of a request after inflating. */
    static final int INFLATED_BYTES = 8 * 1024 * 1024;

    static final int IMAGES = 4;
    static final int IMAGE_BYTES = 512 * 1024;
    static final Set<String> IMAGE_TYPES = Set.of("image/png", "image/jpeg", "image/webp", "image/gif");

    /** Characters kept of a title; the rest says nothing. */
    static final int TITLE = 500;

    static final int LANGUAGE = 35;
    static final int TIME_ZONE = 64;
    static final int CLIENT = 100;
}
