package dev.plumbline.portal.upload;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that an uploaded file held.
 *
 * @param name the file's name, or the address of a page in an archive: hostile
 * @param reason why it was not taken or could not be read
 * @param capture what it became, or which the team had; null where it was not taken
 */
public record UploadItem(
        String name,
        ItemState state,
        @Nullable String reason,
        @Nullable UUID capture) {}
