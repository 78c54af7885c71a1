package dev.plumbline.portal.record.ui;

import dev.plumbline.portal.base.CsvStream;
import dev.plumbline.portal.base.ui.CsvLink;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.record.RecordImport;
import dev.plumbline.portal.record.RecordImports;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.MemberNames;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All imports of records as a table to keep, newest first. */
final class ImportCsv implements CsvLink.Rows {
    private static final int AT_ONCE = 500;
    private static final List<String> HEADS = List.of(
            "import",
            "file",
            "kind",
            "source",
            "state",
            "done",
            "of",
            "kept",
            "refused",
            "failure",
            "started by",
            "begun (UTC)",
            "ended (UTC)",
            "undone (UTC)");

    private final RecordImports imports;
    private final MemberNames names;
    private final Member member;

    private ImportCsv(RecordImports imports, MemberNames names, Member member) {
        this.imports = imports;
        this.names = names;
        this.member = member;
    }

    static CsvLink link(RecordImports imports, MemberNames names, Member member) {
        CsvLink link = new CsvLink("record-imports.csv", HEADS, new ImportCsv(imports, names, member));
        link.setAriaLabel(Words.say("records.csv"));
        return link;
    }

    @Override
    public void write(CsvStream table) throws IOException {
        List<RecordImport> part = imports.newest(member, AT_ONCE);
        while (!part.isEmpty() && !table.isFull()) {
            Map<UUID, String> people = names.of(
                    member.team(), part.stream().map(RecordImport::member).collect(Collectors.toSet()));
            for (RecordImport one : part) {
                table.row(
                        one.id().toString(),
                        one.fileName(),
                        ImportWords.kind(one.kind()),
                        one.source(),
                        Words.of(one.state()),
                        Integer.toString(one.done()),
                        one.total() <= 0 ? "" : Integer.toString(one.total()),
                        Integer.toString(one.kept()),
                        Integer.toString(one.refused()),
                        one.failure() == null ? "" : one.failure(),
                        people.getOrDefault(one.member(), Words.say("records.formerMember")),
                        one.at().toString(),
                        moment(one.doneAt()),
                        moment(one.undoneAt()));
            }
            part = imports.before(member, part.getLast(), AT_ONCE);
        }
    }

    private static String moment(@Nullable Instant at) {
        return at == null ? "" : at.toString();
    }
}
