package dev.plumbline.portal.finding;

import dev.plumbline.portal.base.Csv;
import dev.plumbline.portal.rules.RuleTexts;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.MemberNames;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
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
    /** So many rows a table has, at most. */
    public static final int MOST = 50_000;

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

    /** Writes a list as it stands on the screen; one line says so where it was longer than {@link #MOST}. */
    public void write(Member member, SavedView view, FindingFilter filter, FindingSort sort, OutputStream out)
            throws IOException {
        Csv csv = new Csv(HEADS);
        @Nullable FindingRow after = null;
        int written = 0;
        do {
            FindingPage page = inbox.page(member, view, filter, sort, after);
            rows(csv, member, page.rows());
            written += page.rows().size();
            after = page.last().orElse(null);
            out.write(csv.drain());
        } while (after != null && written < MOST);
        if (after != null) {
            String[] last = new String[HEADS.length];
            Arrays.fill(last, "");
            last[0] = "The list goes on: a table ends after %,d findings. Narrow the list to get the others."
                    .formatted(MOST);
            csv.row(last);
            out.write(csv.drain());
        }
    }

    /** Writes these findings; one that is gone in the meantime is left out. */
    public void write(Member member, Collection<UUID> findings, OutputStream out) throws IOException {
        Csv csv = new Csv(HEADS);
        rows(csv, member, inbox.rows(member, findings));
        out.write(csv.drain());
    }

    private void rows(Csv csv, Member member, List<FindingRow> rows) {
        Map<UUID, Integer> similar = inbox.similar(member, rows);
        Map<UUID, String> people = people(member, rows);
        for (FindingRow row : rows) {
            csv.row(
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
