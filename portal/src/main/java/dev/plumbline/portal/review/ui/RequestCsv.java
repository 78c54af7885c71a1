package dev.plumbline.portal.review.ui;

import dev.plumbline.portal.base.CsvStream;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.interview.ListedVerification;
import dev.plumbline.portal.interview.NewVerification;
import dev.plumbline.portal.interview.Verification;
import dev.plumbline.portal.interview.VerificationView;
import dev.plumbline.portal.security.Member;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Verifications of a view as a file. */
final class RequestCsv {
    static final List<String> HEADS = List.of(
            "candidate",
            "name",
            "kind",
            "claim",
            "contact",
            "contact found in",
            "opened by",
            "opened (UTC)",
            "outcome",
            "note",
            "outcome by",
            "outcome (UTC)");

    private static final int PAGE = 500;

    private RequestCsv() {}

    static void write(CsvStream rows, RequestDesk desk, Member member, VerificationView view) throws IOException {
        List<ListedVerification> page = desk.list().list(member, view, null, PAGE);
        while (!page.isEmpty() && !rows.isFull()) {
            Map<UUID, String> names = desk.called(member, page);
            for (ListedVerification line : page) {
                rows.row(cells(line, names));
            }
            page = desk.list().list(member, view, page.getLast(), PAGE);
        }
    }

    private static String[] cells(ListedVerification line, Map<UUID, String> names) {
        Verification task = line.task();
        NewVerification what = task.what();
        Verification.@Nullable End end = task.end();
        return new String[] {
            task.candidate().toString(),
            line.candidateName(),
            Words.of(what.kind()),
            what.about(),
            Objects.requireNonNullElse(what.contact(), ""),
            Objects.requireNonNullElse(what.source(), ""),
            names.getOrDefault(task.member(), ""),
            task.at().toString(),
            end == null ? "" : Words.of(end.outcome()),
            end == null ? "" : Objects.requireNonNullElse(end.note(), ""),
            end == null ? "" : names.getOrDefault(end.member(), ""),
            end == null ? "" : end.at().toString()
        };
    }
}
