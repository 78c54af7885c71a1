package dev.plumbline.portal.rules;

/** A team asks a rule otherwise from now on; published inside the transaction that says so. */
public record RulesChanged(int team) {}
