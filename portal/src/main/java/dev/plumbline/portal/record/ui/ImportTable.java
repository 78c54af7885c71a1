package dev.plumbline.portal.record.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.plumbline.portal.base.ui.EmptyState;
import dev.plumbline.portal.base.ui.Links;
import dev.plumbline.portal.base.ui.Table;
import dev.plumbline.portal.base.ui.Times;
import dev.plumbline.portal.base.ui.VisibleText;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.record.RecordImport;
import dev.plumbline.portal.record.RecordImports;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.MemberNames;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The newest imports. */
final class ImportTable extends Div {
    private static final int NEWEST = 50;

    private final transient RecordImports imports;
    private final transient MemberNames names;
    private final Member member;

    ImportTable(RecordImports imports, MemberNames names, Member member) {
        this.imports = imports;
        this.names = names;
        this.member = member;
        refresh();
    }

    void refresh() {
        List<RecordImport> newest = imports.newest(member, NEWEST);
        removeAll();
        if (newest.isEmpty()) {
            add(new EmptyState(
                    Words.say("records.empty"),
                    Words.say("records.emptyWhy"),
                    Links.to("candidates", Words.say("records.seeCandidates"))));
            return;
        }
        Map<UUID, String> people = names.of(
                member.team(), newest.stream().map(RecordImport::member).collect(Collectors.toSet()));
        Table table = new Table(
                "tbl",
                Words.say("records.file"),
                Words.say("records.readAs"),
                Words.say("records.state"),
                Words.say("records.rows"),
                Words.say("records.by"),
                Words.say("records.begun"));
        newest.forEach(one -> table.row(
                Links.to("records/" + one.id(), one.fileName()),
                new Span(ImportWords.kind(one)),
                new Span(ImportWords.state(one)),
                new Span(ImportWords.rows(one)),
                new Span(VisibleText.of(people.getOrDefault(one.member(), Words.say("records.formerMember")))),
                new Span(Times.moment(one.at()))));
        add(table, ImportCsv.link(imports, names, member));
    }
}
