package dev.plumbline.portal.interview;

import java.util.UUID;

/** Something of a candidate is verified, or somebody has said what came of it. */
record VerificationChanged(int team, UUID candidate) {}
