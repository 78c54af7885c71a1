package dev.plumbline.portal.base.ui;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who is looking at the screen, as the frame shows it. */
public interface Visitor {
    /** The person's name. */
    String name();

    /** The team's name and the person's role there. */
    String place();

    /** Whether anybody is: the entrance is looked at by nobody in particular. */
    boolean isSignedIn();

    /** The language that the person chose; empty where the browser's languages decide. */
    Optional<Language> language();

    /** Keeps the language that the person chose; null leaves it to the browser. */
    void speak(@Nullable Language language);

    /** Ends the session. */
    void signOut();
}
