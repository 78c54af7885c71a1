package dev.plumbline.portal.review.ui;

import dev.plumbline.portal.base.ui.WaitingCount;
import dev.plumbline.portal.finding.Count;
import dev.plumbline.portal.interview.VerificationList;
import dev.plumbline.portal.interview.VerificationView;
import dev.plumbline.portal.security.CurrentMember;
import org.springframework.stereotype.Component;

/** What was asked of others and waits for an answer. */
@Component
class RequestsWaiting implements WaitingCount {
    private final VerificationList list;
    private final CurrentMember current;

    RequestsWaiting(VerificationList list, CurrentMember current) {
        this.list = list;
        this.current = current;
    }

    @Override
    public String path() {
        return RequestsView.PATH;
    }

    @Override
    public String words() {
        Count open = list.count(current.get(), VerificationView.OPEN);
        return open.number() == 0 ? "" : open.words();
    }
}
