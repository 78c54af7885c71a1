package dev.plumbline.portal.capture;

import java.util.UUID;

/** A capture's analysis ended in the running transaction. */
public record CaptureSettled(int team, UUID capture) {}
