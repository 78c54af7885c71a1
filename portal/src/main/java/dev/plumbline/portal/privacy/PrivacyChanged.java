package dev.plumbline.portal.privacy;

/** Erasures, periods or holds of a team are no longer what they were. In the transaction that changed them. */
public record PrivacyChanged(int team) {}
