package dev.plumbline.portal.security;

import java.util.UUID;

/** A member was disabled, signed out everywhere or given another role: sessions from before are over. */
record AccessEnded(UUID member) {}
