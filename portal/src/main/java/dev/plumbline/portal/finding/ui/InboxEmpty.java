package dev.plumbline.portal.finding.ui;

import dev.plumbline.portal.base.ui.EmptyState;
import dev.plumbline.portal.base.ui.Links;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.finding.FindingFilter;
import dev.plumbline.portal.finding.ListChoice;
import dev.plumbline.portal.finding.SavedView;

/** What will appear where a list is empty. */
final class InboxEmpty {
    private InboxEmpty() {}

    static EmptyState of(ListChoice choice) {
        if (!choice.filter().equals(FindingFilter.NONE)) {
            return new EmptyState(Words.say("inbox.nothingMatches"), Words.say("inbox.nothingMatchesWhy"));
        }
        SavedView view = choice.view();
        if (view != SavedView.OPEN && view != SavedView.ALL) {
            return new EmptyState(
                    Words.say("inbox.nothingIn", Words.of(view)),
                    Words.say("inbox.nothingInWhy"),
                    Links.to("inbox?view=open", Words.say("inbox.seeOpen")));
        }
        return new EmptyState(
                Words.say("inbox.empty"),
                Words.say("inbox.emptyWhy"),
                Links.to("candidates", Words.say("inbox.seeCompared")));
    }
}
