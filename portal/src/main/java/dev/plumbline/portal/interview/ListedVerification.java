package dev.plumbline.portal.interview;

/**
 * A verification in a list over all candidates.
 *
 * @param candidateName as most of the profiles show it
 */
public record ListedVerification(Verification task, String candidateName) {}
