package dev.plumbline.portal.team;

import dev.plumbline.portal.security.Member;
import java.time.Instant;

/** A device that was paired: its token, told this once, and for whom. */
public record Paired(String token, Instant expires, Member member, String teamName) {}
