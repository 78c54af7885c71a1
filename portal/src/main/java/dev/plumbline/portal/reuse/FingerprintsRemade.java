package dev.plumbline.portal.reuse;

/** All texts of a team can be found again after a release that cuts texts otherwise. In the running transaction. */
public record FingerprintsRemade(int team) {}
