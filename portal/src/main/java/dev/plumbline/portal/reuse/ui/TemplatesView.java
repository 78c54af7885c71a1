package dev.plumbline.portal.reuse.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.plumbline.portal.base.Csv;
import dev.plumbline.portal.base.ui.EmptyState;
import dev.plumbline.portal.base.ui.FileDownload;
import dev.plumbline.portal.base.ui.Foreign;
import dev.plumbline.portal.base.ui.Links;
import dev.plumbline.portal.base.ui.MainLayout;
import dev.plumbline.portal.base.ui.Page;
import dev.plumbline.portal.base.ui.Table;
import dev.plumbline.portal.base.ui.Times;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.reuse.Boilerplate;
import dev.plumbline.portal.reuse.Template;
import dev.plumbline.portal.reuse.Templates;
import dev.plumbline.portal.security.CurrentMember;
import dev.plumbline.scraper.fingerprint.KnownText;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;

/** The texts that many accounts have, the widest first. */
@PermitAll
@PageTitle("screen.templates")
@Route(value = "reuse/templates", layout = MainLayout.class)
class TemplatesView extends Page {
    private final Marking marking;

    TemplatesView(Templates templates, Boilerplate boilerplate, CurrentMember current) {
        super(Words.say("screen.reuse"));
        List<Template> widest = templates.widest(current.get());
        this.marking = new Marking(boilerplate, current.get(), () -> {});
        add(new BoardTabs("reuse/templates"), marking);
        if (widest.isEmpty()) {
            add(new EmptyState(
                    Words.say("templates.empty"),
                    Words.say("templates.emptyWhy"),
                    Links.to("reuse", Words.say("templates.seeClusters"))));
            return;
        }
        addActions(new Anchor(
                new FileDownload("templates.csv", "text/csv;charset=utf-8", () -> csv(widest)),
                AttachmentType.DOWNLOAD,
                Words.say("csv.link")));
        Paragraph what = new Paragraph(Words.say("templates.what"));
        what.addClassNames("s", "ink-2", "prose", "board-note");
        Table table = new Table(
                "tbl",
                Words.say("reuse.text"),
                Words.say("templates.whose"),
                Words.say("templates.accounts"),
                Words.say("reuse.sitesHead"),
                Words.say("reuse.firstSeen"),
                "");
        widest.forEach(template -> row(table, template));
        add(what, table);
    }

    private void row(Table table, Template template) {
        Foreign sample = new Foreign(template.text());
        sample.addClassName("sample");
        Span first = new Span(Times.day(template.firstSeen()));
        first.addClassNames("s", "ink-2", "nowrap");
        table.row(
                sample,
                new Span(whose(template)),
                new Span(Words.say("reuse.accounts", template.accounts())),
                new Span(Words.say("reuse.sites", template.sites())),
                first,
                marking.may() ? marking.mark(Words.say("boilerplate.open"), template.text()) : new Span());
    }

    private static String whose(Template template) {
        return template.kind() == KnownText.Kind.UNKNOWN
                ? template.label()
                : Words.of(template.kind()) + ": " + template.label();
    }

    private static String kind(Template template) {
        String word = template.kind().name().toLowerCase(Locale.ROOT);
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static byte[] csv(List<Template> templates) {
        Csv csv = new Csv("text", "kind", "whose", "passages", "accounts", "sites", "first seen (UTC)");
        templates.forEach(template -> csv.row(
                template.text(),
                kind(template),
                template.label(),
                Long.toString(template.passages()),
                Long.toString(template.accounts()),
                Long.toString(template.sites()),
                template.firstSeen().toString()));
        return csv.bytes();
    }
}
