package dev.plumbline.portal.finding.ui;

import dev.plumbline.portal.finding.BulkAnswers;
import dev.plumbline.portal.finding.Count;
import dev.plumbline.portal.finding.FindingFilter;
import dev.plumbline.portal.finding.Groups;
import dev.plumbline.portal.finding.Inbox;
import dev.plumbline.portal.finding.InboxExport;
import dev.plumbline.portal.finding.KeptView;
import dev.plumbline.portal.finding.KeptViews;
import dev.plumbline.portal.finding.SavedView;
import dev.plumbline.portal.security.Member;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the Inbox asks. */
@Component
class InboxDesk {
    private final Inbox inbox;
    private final Groups groups;
    private final BulkAnswers answers;
    private final InboxExport export;
    private final KeptViews kept;

    InboxDesk(Inbox inbox, Groups groups, BulkAnswers answers, InboxExport export, KeptViews kept) {
        this.inbox = inbox;
        this.groups = groups;
        this.answers = answers;
        this.export = export;
        this.kept = kept;
    }

    /** The views, built-in and kept, with their numbers; a kept one counts under its own filter. */
    record Views(Map<SavedView, Count> builtIn, Map<KeptView, Count> kept) {}

    Views views(Member member, FindingFilter filter) {
        Map<KeptView, Count> numbers = new LinkedHashMap<>();
        for (KeptView view : kept.of(member)) {
            numbers.put(
                    view,
                    inbox.count(member, view.choice().view(), view.choice().filter()));
        }
        return new Views(inbox.counts(member, filter), numbers);
    }

    Inbox inbox() {
        return inbox;
    }

    Groups groups() {
        return groups;
    }

    BulkAnswers answers() {
        return answers;
    }

    InboxExport export() {
        return export;
    }

    KeptViews kept() {
        return kept;
    }
}
