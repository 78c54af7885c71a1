package dev.plumbline.portal.finding;

import dev.plumbline.portal.base.CsvStream;
import dev.plumbline.portal.rules.RuleTexts;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.MemberNames;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Findings as a table to keep, written while it is read. */
@Service
public class InboxExport {
    private static final String[] HEADS = {
        "finding",
        "severity",
        "confidence",
        "rule",
        "headline",
        "candidate",
        "sites",
        "state",
        "by",
        "first seen (UTC)",
        "similar"
    };

    private final Inbox inbox;
    private final MemberNames names;

    InboxExport(Inbox inbox, MemberNames names) {
        this.inbox = inbox;
        this.names = names;
    }

    /** Writes a list as it stands on the screen, as far as a table has room. */
    public void write(Member member, SavedView view, FindingFilter filter, FindingSort sort, OutputStream out)
            throws IOException {
        CsvStream table = new CsvStream(out, HEADS);
        @Nullable FindingRow after = null;
        do {
            FindingPage page = inbox.page(member, view, filter, sort, after);
            rows(table, member, page.rows());
            after = page.last().orElse(null);
        } while (after != null && !table.isFull());
        table.end();
    }

    /** Writes these findings; one that is gone in the meantime is left out. */
    public void write(Member member, Collection<UUID> findings, OutputStream out) throws IOException {
        CsvStream table = new CsvStream(out, HEADS);
        rows(table, member, inbox.rows(member, findings));
        table.end();
    }

    private void rows(CsvStream table, Member member, List<FindingRow> rows) throws IOException {
        Map<UUID, Integer> similar = inbox.similar(member, rows);
        Map<UUID, String> people = people(member, rows);
        for (FindingRow row : rows) {
            table.row(
                    row.id().toString(),
                    row.severity().name().toLowerCase(Locale.ROOT),
                    row.confidence().name().toLowerCase(Locale.ROOT),
                    RuleTexts.label(row.rule()),
                    row.headline(),
                    row.candidateName(),
                    row.sites(),
                    row.state().label(),
                    row.answeredBy() == null ? "" : people.getOrDefault(row.answeredBy(), "a former member"),
                    row.firstSeen().toString(),
                    Integer.toString(similar.getOrDefault(row.id(), 0)));
        }
    }

    private Map<UUID, String> people(Member member, List<FindingRow> rows) {
        return names.of(
                member.team(),
                rows.stream()
                        .map(FindingRow::answeredBy)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
    }
}
