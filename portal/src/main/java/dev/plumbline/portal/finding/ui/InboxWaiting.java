package dev.plumbline.portal.finding.ui;

import dev.plumbline.portal.base.ui.WaitingCount;
import dev.plumbline.portal.finding.Count;
import dev.plumbline.portal.finding.FindingFilter;
import dev.plumbline.portal.finding.Inbox;
import dev.plumbline.portal.finding.SavedView;
import dev.plumbline.portal.security.CurrentMember;
import org.springframework.stereotype.Component;

/** The open findings of the Inbox. */
@Component
class InboxWaiting implements WaitingCount {
    private final Inbox inbox;
    private final CurrentMember current;

    InboxWaiting(Inbox inbox, CurrentMember current) {
        this.inbox = inbox;
        this.current = current;
    }

    @Override
    public String path() {
        return "inbox";
    }

    @Override
    public String words() {
        Count open = inbox.count(current.get(), SavedView.OPEN, FindingFilter.NONE);
        return open.number() == 0 ? "" : open.words();
    }
}
