package dev.plumbline.portal.finding;

import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.security.Member;
import java.util.UUID;

/** Texts that mean nothing, wherever they stand: what rests on one is no finding while its mark stands. */
public interface TextMarks {

    /** Whether a finding of a rule that quotes this text would go. */
    boolean takes(String rule, String text);

    /**
     * Marks a text, in the running transaction; returns the mark's id.
     *
     * @param acting by whose deed it begins to count
     * @param author who said that it means nothing
     * @throws Problem 400 where the text is a phrase
     */
    UUID mark(Member acting, UUID author, String text, String reason);

    /** Takes a mark back in the running transaction; nothing where it does not stand. */
    void lift(int team, UUID by, UUID mark);
}
