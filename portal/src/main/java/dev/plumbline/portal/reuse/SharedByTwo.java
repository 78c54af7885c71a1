package dev.plumbline.portal.reuse;

import java.util.List;

/**
 * Two candidates side by side.
 *
 * @param one the candidate of the account that was asked for first
 * @param lines a line a family, dismissed ones last; each with {@code one} as its {@code a}
 * @param answers what was answered to the dismissed lines
 */
public record SharedByTwo(Holder one, Holder other, List<Pairing> lines, List<DismissedReuse> answers) {
    public SharedByTwo {
        lines = List.copyOf(lines);
        answers = List.copyOf(answers);
    }
}
