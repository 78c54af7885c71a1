package dev.plumbline.portal.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import dev.plumbline.portal.base.ui.Addresses;
import dev.plumbline.portal.base.ui.FileDownload;
import dev.plumbline.portal.base.ui.Foreign;
import dev.plumbline.portal.base.ui.Links;
import dev.plumbline.portal.base.ui.MainLayout;
import dev.plumbline.portal.base.ui.Page;
import dev.plumbline.portal.base.ui.Sentence;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.dossier.DossierExports;
import dev.plumbline.portal.dossier.DossierFile;
import dev.plumbline.portal.dossier.DossierFormat;
import dev.plumbline.portal.dossier.Redaction;
import dev.plumbline.portal.security.CurrentMember;
import dev.plumbline.portal.security.Member;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/** Takes the dossier of a candidate or of a shortlist along: how much of it, and in which form. */
@PermitAll
@PageTitle("screen.dossier")
@Route(value = "candidates/:candidate/dossier", layout = MainLayout.class)
@RouteAlias(value = "shortlists/:shortlist/dossier", layout = MainLayout.class)
class DossierView extends Page implements BeforeEnterObserver {
    private final transient CandidateDesk desk;
    private final transient DossierExports dossiers;
    private final Member member;
    private final Div content = new Div();

    DossierView(CandidateDesk desk, DossierExports dossiers, CurrentMember current) {
        super(Words.say("screen.dossier"));
        this.desk = desk;
        this.dossiers = dossiers;
        this.member = current.get();
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        content.removeAll();
        if (event.getRouteParameters().get("shortlist").isPresent()) {
            UUID list = Addresses.id(event, "shortlist");
            String name = desk.shortlists().get(member, list).name();
            int size = desk.shortlists().entries(member, list).size();
            show(
                    name,
                    "shortlists/" + list,
                    whose -> Sentence.around(whose, "dossierView.ofList", size),
                    (format, level) -> dossiers.ofShortlist(member, list, format, level));
        } else {
            UUID candidate = Addresses.id(event, "candidate");
            String name = desk.candidates().get(member, candidate).name();
            show(
                    name,
                    "candidates/" + candidate,
                    whose -> Sentence.around(whose, "dossierView.ofCandidate"),
                    (format, level) -> dossiers.ofCandidate(member, candidate, format, level));
        }
    }

    private void show(
            String name,
            String back,
            Function<Foreign, Component[]> what,
            BiFunction<DossierFormat, Redaction, DossierFile> dossier) {
        showTitle(Words.say("candidate.dossier"));
        Foreign whose = new Foreign("");
        whose.getElement().appendChild(Links.to(back, name).getElement());
        Paragraph of = new Paragraph(what.apply(whose));
        UnorderedList holds = new UnorderedList(
                new ListItem(Words.say("dossierView.checked")),
                new ListItem(Words.say("dossierView.findings")),
                new ListItem(Words.say("dossierView.answered")),
                new ListItem(Words.say("dossierView.hashes")));
        holds.addClassNames("bullets", "s");
        content.add(of, holds, level(dossier));
    }

    private Section level(BiFunction<DossierFormat, Redaction, DossierFile> dossier) {
        H2 title = new H2(Words.say("dossierView.howMuch"));
        title.addClassName("h2");
        RadioButtonGroup<Redaction> level = new RadioButtonGroup<>();
        level.setAriaLabel(Words.say("dossierView.howMuch"));
        level.setItems(Redaction.values());
        level.setItemLabelGenerator(Words::of);
        level.setValue(Redaction.FULL);
        level.addThemeName("vertical");
        H2 files = new H2(Words.say("dossierView.take"));
        files.addClassName("h2");
        Paragraph links = new Paragraph();
        for (DossierFormat format : DossierFormat.values()) {
            links.add(download(format, () -> dossier.apply(format, level.getValue())), new Span(" "));
        }
        Paragraph note = new Paragraph(Words.say("dossierView.audited"));
        note.addClassNames("s", "ink-2", "prose");
        Section section = new Section(title, level, files, links, note);
        section.addClassName("section");
        return section;
    }

    private static Anchor download(DossierFormat format, Supplier<DossierFile> file) {
        // A browser must not open what strangers wrote in the portal's name, so the page comes as bytes.
        String type = format == DossierFormat.HTML ? "application/octet-stream" : format.mediaType();
        Anchor link = new Anchor(
                new FileDownload(
                        "dossier." + format.label(), type, () -> file.get().content()),
                AttachmentType.DOWNLOAD,
                format.name());
        link.getElement().setAttribute("aria-label", Words.say("dossierView.download", format.name()));
        link.addClassName("button");
        return link;
    }
}
