package dev.plumbline.portal.upload;

import java.util.UUID;

/** An upload came further. */
public record UploadChanged(int team, UUID upload) {}
