package dev.plumbline.portal.candidate;

import java.util.UUID;

/** What is known of a candidate changed otherwise than by a capture of it: its findings are due. In the running transaction. */
public record CandidateChanged(int team, UUID candidate) {}
