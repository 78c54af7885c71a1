package dev.plumbline.portal.finding;

/**
 * A scope that a dismissal of a finding may have.
 *
 * @param others open findings that it answers too, as of now
 */
public record ScopeOffer(DismissalScope scope, int others) {}
