package dev.plumbline.portal.rules;

import java.time.Instant;
import java.util.UUID;

/** Who set a rule, and when. */
public record SettingChange(RuleSetting setting, UUID member, Instant at) {}
