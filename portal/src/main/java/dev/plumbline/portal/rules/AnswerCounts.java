package dev.plumbline.portal.rules;

import java.util.Map;

/** Counts people's answers. */
public interface AnswerCounts {
    /** By the rule's id; a rule without an answer is absent. */
    Map<String, Answers> byRule(int team);
}
