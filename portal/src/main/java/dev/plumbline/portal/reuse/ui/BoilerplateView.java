package dev.plumbline.portal.reuse.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.plumbline.portal.base.Csv;
import dev.plumbline.portal.base.ui.EmptyState;
import dev.plumbline.portal.base.ui.Foreign;
import dev.plumbline.portal.base.ui.Links;
import dev.plumbline.portal.base.ui.MainLayout;
import dev.plumbline.portal.base.ui.Table;
import dev.plumbline.portal.base.ui.Times;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.reuse.Boilerplate;
import dev.plumbline.portal.reuse.MarkedText;
import dev.plumbline.portal.security.CurrentMember;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.MemberNames;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The words of which somebody said that they mean nothing, the newest mark first, those taken back too. */
@PermitAll
@PageTitle("screen.boilerplate")
@Route(value = "reuse/boilerplate", layout = MainLayout.class)
class BoilerplateView extends BoardPage {
    private final transient Boilerplate boilerplate;
    private final transient MemberNames names;
    private final Member member;
    private final Marking marking;

    BoilerplateView(Boilerplate boilerplate, MemberNames names, CurrentMember current) {
        super("reuse/boilerplate");
        this.boilerplate = boilerplate;
        this.names = names;
        this.member = current.get();
        this.marking = new Marking(boilerplate, member, this::refresh);
        above(marking);
        if (marking.may()) {
            addActions(marking.mark(Words.say("boilerplate.markOpen"), ""));
        }
        addCsv("boilerplate.csv", () -> csv(boilerplate.all(member)));
    }

    @Override
    void refresh() {
        List<MarkedText> marks = boilerplate.all(member);
        if (marks.isEmpty()) {
            show(new EmptyState(
                    Words.say("boilerplate.empty"),
                    Words.say("boilerplate.emptyWhy"),
                    Links.to("reuse/templates", Words.say("boilerplate.seeTemplates"))));
            return;
        }
        Table table = new Table(
                "tbl",
                Words.say("reuse.text"),
                Words.say("reuse.why"),
                Words.say("boilerplate.markedOn"),
                Words.say("boilerplate.findingsThen"),
                "");
        Map<UUID, String> people =
                names.of(member.team(), marks.stream().map(MarkedText::member).collect(Collectors.toSet()));
        marks.forEach(mark -> row(table, mark, people));
        show(Words.say("boilerplate.what"), table);
    }

    private void row(Table table, MarkedText mark, Map<UUID, String> people) {
        Foreign sample = new Foreign(mark.text());
        sample.addClassName("sample");
        Span by = new Span(Times.day(mark.at()) + ", "
                + people.getOrDefault(mark.member(), Words.say("boilerplate.formerMember")));
        by.addClassNames("s", "ink-2");
        table.row(sample, new Foreign(mark.reason()), by, new Span(Long.toString(mark.findings())), after(mark));
    }

    private Component after(MarkedText mark) {
        if (mark.undoneAt() == null && marking.may()) {
            return marking.takeBack(mark.id());
        }
        Span state = new Span(
                mark.undoneAt() == null
                        ? Words.say("boilerplate.stands")
                        : Words.say("reuse.takenBackOn", Times.day(mark.undoneAt())));
        state.addClassNames("s", "ink-2");
        return state;
    }

    private static byte[] csv(List<MarkedText> marks) {
        Csv csv = new Csv("text", "reason", "marked (UTC)", "findings then", "taken back (UTC)");
        marks.forEach(mark -> csv.row(
                mark.text(),
                mark.reason(),
                mark.at().toString(),
                Long.toString(mark.findings()),
                mark.undoneAt() == null ? "" : mark.undoneAt().toString()));
        return csv.bytes();
    }
}
