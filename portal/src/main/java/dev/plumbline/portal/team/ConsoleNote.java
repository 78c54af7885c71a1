package dev.plumbline.portal.team;

import java.util.List;

/** Lines that the console shows once the portal is ready, and no log keeps; asked in {@code @Order}. */
public interface ConsoleNote {
    /** The lines, each with its own label; none where there is nothing to say. */
    List<String> lines();
}
