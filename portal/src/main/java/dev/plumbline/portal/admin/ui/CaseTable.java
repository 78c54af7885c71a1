package dev.plumbline.portal.admin.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.plumbline.portal.analysis.Cases;
import dev.plumbline.portal.analysis.ReadingCase;
import dev.plumbline.portal.base.ui.EmptyState;
import dev.plumbline.portal.base.ui.FileDownload;
import dev.plumbline.portal.base.ui.Foreign;
import dev.plumbline.portal.base.ui.Links;
import dev.plumbline.portal.base.ui.Table;
import dev.plumbline.portal.base.ui.Times;
import dev.plumbline.portal.base.ui.VisibleText;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.MemberNames;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Pages that somebody says were read wrongly, for the maintainer of the reader. */
final class CaseTable extends Div {
    private final transient Cases cases;
    private final transient MemberNames names;
    private final Member member;

    CaseTable(Cases cases, MemberNames names, Member member) {
        this.cases = cases;
        this.names = names;
        this.member = member;
        refresh();
    }

    private void refresh() {
        removeAll();
        List<ReadingCase> all = cases.list(member);
        if (all.isEmpty()) {
            add(new EmptyState(
                    Words.say("cases.empty"),
                    Words.say("cases.emptyWhy"),
                    Links.to("captures", Words.say("admin.allCaptures"))));
            return;
        }
        Paragraph warning = new Paragraph(Words.say("cases.warning"));
        warning.addClassNames("prose", "s");
        Table table = new Table(
                "tbl",
                Words.say("cases.page"),
                Words.say("cases.read"),
                Words.say("cases.wrong"),
                Words.say("cases.by"),
                Words.say("cases.state"),
                "");
        Map<UUID, String> people =
                names.of(member.team(), all.stream().map(ReadingCase::member).collect(Collectors.toSet()));
        all.forEach(said -> row(table, said, people));
        add(warning, table);
    }

    private void row(Table table, ReadingCase said, Map<UUID, String> people) {
        Div read = new Div(new Span(said.field().replace('-', ' ')));
        if (said.quote() != null) {
            read.add(new Div(new Foreign(said.quote())));
        }
        Div wrong = new Div(new Span(Words.of(said.fault())));
        if (said.note() != null) {
            Div note = new Div(new Foreign(said.note()));
            note.addClassNames("s", "ink-2");
            wrong.add(note);
        }
        String by = people.getOrDefault(said.member(), Words.say("cases.formerMember"));
        table.row(
                new Div(
                        new Div(Links.to("captures/" + said.capture(), said.page())),
                        quiet(
                                said.libraryVersion() == null
                                        ? Words.say("cases.notRead")
                                        : Words.say("cases.version", said.libraryVersion()))),
                read,
                wrong,
                new Div(new Span(VisibleText.of(by)), quiet(Times.moment(said.at()))),
                new Span(
                        said.closed() == null
                                ? Words.say("cases.open")
                                : Words.say("cases.closed", Times.day(said.closed()))),
                actions(said));
    }

    private Div actions(ReadingCase said) {
        Anchor download = new Anchor(
                new FileDownload(
                        "case-" + said.id() + ".zip", "application/zip", () -> cases.export(member, said.id())),
                AttachmentType.DOWNLOAD,
                Words.say("cases.download"));
        download.getElement().setAttribute("aria-label", Words.say("cases.downloadOf", VisibleText.of(said.page())));
        Div actions = new Div(download);
        if (said.closed() == null) {
            Button close = new Button(Words.say("cases.close"), click -> {
                cases.close(member, said.id());
                refresh();
            });
            close.setAriaLabel(Words.say("cases.closeOf", VisibleText.of(said.page())));
            close.addThemeVariants(ButtonVariant.TERTIARY);
            actions.add(close);
        }
        actions.addClassName("row");
        return actions;
    }

    private static Div quiet(String words) {
        Div quiet = new Div(VisibleText.of(words));
        quiet.addClassNames("s", "ink-2");
        return quiet;
    }
}
