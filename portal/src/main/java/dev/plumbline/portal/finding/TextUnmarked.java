package dev.plumbline.portal.finding;

import java.util.UUID;

/** A mark of {@link TextMarks} was taken back. In the running transaction. */
public record TextUnmarked(int team, UUID mark, UUID by) {}
