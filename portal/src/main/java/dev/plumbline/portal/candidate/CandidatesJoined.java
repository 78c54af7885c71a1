package dev.plumbline.portal.candidate;

import java.util.UUID;

/** Two candidates are one from now on: what belonged to {@code from} belongs to {@code to}, and {@code from} goes. In the running transaction. */
public record CandidatesJoined(int team, UUID from, UUID to) {}
