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
                    "Texts that many accounts have will appear here",
                    "No captured page is made of a public template or a stock phrase, and no text stands on very many accounts.",
                    Links.to("reuse", "See the clusters")));
            return;
        }
        addActions(new Anchor(
                new FileDownload("templates.csv", "text/csv;charset=utf-8", () -> csv(widest)),
                AttachmentType.DOWNLOAD,
                "CSV"));
        Paragraph what = new Paragraph(
                "A text that very many accounts have is told as one line with its spread, never as pairs. Where it is a"
                        + " public template or a stock phrase it says little about two people who have it.");
        what.addClassNames("s", "ink-2", "prose", "board-note");
        Table table = new Table("tbl", "Text", "Whose", "Accounts", "Sites", "First seen", "");
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
                new Span(ReuseWords.count((int) template.accounts(), "account")),
                new Span(ReuseWords.count((int) template.sites(), "site")),
                first,
                marking.may() ? marking.mark("Boilerplate…", template.text()) : new Span());
    }

    private static String whose(Template template) {
        return template.kind() == KnownText.Kind.UNKNOWN ? template.label() : kind(template) + ": " + template.label();
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
