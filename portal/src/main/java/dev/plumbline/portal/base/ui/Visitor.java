package dev.plumbline.portal.base.ui;

/** Who is looking at the screen, as the frame shows it. */
public interface Visitor {
    /** The person's name. */
    String name();

    /** The team's name and the person's role there. */
    String place();

    /** Ends the session. */
    void signOut();
}
