package dev.plumbline.portal.rules;

/**
 * How people answered a rule's findings.
 *
 * @param answered findings with a last answer that settles them: confirmed, explained, dismissed or unsure
 */
public record Answers(int answered, int confirmed, int dismissed) {
    /** Nobody answered any. */
    public static final Answers NONE = new Answers(0, 0, 0);
}
