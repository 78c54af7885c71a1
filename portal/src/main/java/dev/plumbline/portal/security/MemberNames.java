package dev.plumbline.portal.security;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What members are called: for "by Ana" beside a time. */
public interface MemberNames {
    /** The names of a team's members by id, the disabled ones too; an id of no member of this team is left out. */
    Map<UUID, String> of(int team, Collection<UUID> members);
}
