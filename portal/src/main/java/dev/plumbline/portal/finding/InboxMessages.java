package dev.plumbline.portal.finding;

import dev.plumbline.portal.security.Member;
import java.util.List;
import java.util.UUID;

/** Where the Inbox asks for messages; a feature that has some is such a thing. */
public interface InboxMessages {
    /** What the member has not put away, newest first. */
    List<InboxMessage> unread(Member member);

    /** Puts one away for this member; one of somebody else's is left alone. */
    void read(Member member, UUID id);
}
