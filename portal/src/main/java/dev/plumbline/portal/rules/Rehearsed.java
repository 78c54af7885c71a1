package dev.plumbline.portal.rules;

import java.util.List;

/**
 * The first findings that a setting would add and take away.
 *
 * @param more what people would see and did not
 * @param fewer what people saw and would not
 */
public record Rehearsed(List<ShadowFinding> more, List<ShadowFinding> fewer) {
    public Rehearsed {
        more = List.copyOf(more);
        fewer = List.copyOf(fewer);
    }
}
