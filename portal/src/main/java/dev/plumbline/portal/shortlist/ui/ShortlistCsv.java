package dev.plumbline.portal.shortlist.ui;

import dev.plumbline.portal.base.Csv;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.shortlist.Entry;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A shortlist as a table to keep, one row a candidate. */
final class ShortlistCsv {
    private ShortlistCsv() {}

    static byte[] of(ListShown shown) {
        Csv csv = new Csv(
                "Candidate",
                "Open findings",
                "Note",
                "Added by",
                "Added (UTC)",
                "Decision",
                "Reason",
                "Decided by",
                "Decided (UTC)",
                "Signed off by",
                "Proposed, waiting or sent back");
        Map<UUID, String> people = shown.people();
        for (Entry entry : shown.entries()) {
            csv.row(
                    entry.candidateName(),
                    Integer.toString(shown.open(entry.candidate())),
                    entry.note(),
                    name(people, entry.addedBy()),
                    entry.addedAt().toString(),
                    entry.decision().words(),
                    entry.reason() == null ? "" : entry.reason(),
                    name(people, entry.decidedBy()),
                    moment(entry.decidedAt()),
                    name(people, entry.signedBy()),
                    entry.proposal() == null ? "" : entry.proposal().decision().words());
        }
        return csv.bytes();
    }

    private static String name(Map<UUID, String> people, @Nullable UUID member) {
        return member == null ? "" : people.getOrDefault(member, Words.say("shortlist.formerMember"));
    }

    private static String moment(@Nullable Instant at) {
        return at == null ? "" : at.toString();
    }
}
