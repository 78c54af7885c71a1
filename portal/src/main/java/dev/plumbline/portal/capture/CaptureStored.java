package dev.plumbline.portal.capture;

import java.util.UUID;

/** A capture stands in the running transaction; who listens joins it. */
public record CaptureStored(int team, UUID capture) {}
