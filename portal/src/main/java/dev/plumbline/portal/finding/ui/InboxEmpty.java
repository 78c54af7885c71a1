package dev.plumbline.portal.finding.ui;

import dev.plumbline.portal.base.ui.EmptyState;
import dev.plumbline.portal.base.ui.Links;
import dev.plumbline.portal.finding.FindingFilter;
import dev.plumbline.portal.finding.ListChoice;
import dev.plumbline.portal.finding.SavedView;

/** What will appear where a list is empty. */
final class InboxEmpty {
    private InboxEmpty() {}

    static EmptyState of(ListChoice choice) {
        if (!choice.filter().equals(FindingFilter.NONE)) {
            return new EmptyState(
                    "Nothing matches these filters",
                    "Findings that match the filters appear here; take one away to see more.");
        }
        SavedView view = choice.view();
        if (view != SavedView.OPEN && view != SavedView.ALL) {
            return new EmptyState(
                    "Nothing in “" + view.words() + "”",
                    "Findings appear here as the team answers them.",
                    Links.to("inbox?view=open", "See the open ones"));
        }
        return new EmptyState(
                "Findings will appear here",
                "No captured page differs from another one so far. That clears nobody: each candidate's page says what was compared.",
                Links.to("candidates", "See what was compared"));
    }
}
