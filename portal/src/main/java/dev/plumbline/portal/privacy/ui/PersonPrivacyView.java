package dev.plumbline.portal.privacy.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.plumbline.portal.audit.PersonViews;
import dev.plumbline.portal.base.ui.Addresses;
import dev.plumbline.portal.base.ui.FileDownload;
import dev.plumbline.portal.base.ui.Links;
import dev.plumbline.portal.base.ui.LiveRefresh;
import dev.plumbline.portal.base.ui.MainLayout;
import dev.plumbline.portal.base.ui.Page;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.candidate.Candidates;
import dev.plumbline.portal.privacy.Erasures;
import dev.plumbline.portal.privacy.Holds;
import dev.plumbline.portal.privacy.Notices;
import dev.plumbline.portal.privacy.PersonCopies;
import dev.plumbline.portal.privacy.PrivacyFeed;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.CurrentMember;
import dev.plumbline.portal.security.Member;
import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is kept of one person: how much, a copy for them, what to tell them, and how it goes. */
@RolesAllowed("ADMIN")
@PageTitle("screen.privacyOfAPerson")
@Route(value = "candidates/:candidate/privacy", layout = MainLayout.class)
class PersonPrivacyView extends Page implements BeforeEnterObserver {
    private final transient Candidates candidates;
    private final transient Erasures erasures;
    private final transient Holds holds;
    private final transient PersonCopies copies;
    private final transient Notices notices;
    private final transient PersonViews views;
    private final Member member;
    private final Div content = new Div();
    private @Nullable UUID shown;

    PersonPrivacyView(
            Candidates candidates,
            Erasures erasures,
            Holds holds,
            PersonCopies copies,
            Notices notices,
            PersonViews views,
            PrivacyFeed feed,
            CurrentMember current) {
        super(Words.say("screen.privacyOfAPerson"));
        this.candidates = candidates;
        this.erasures = erasures;
        this.holds = holds;
        this.copies = copies;
        this.notices = notices;
        this.views = views;
        this.member = current.get();
        member.require(Action.MANAGE_PRIVACY);
        add(content);
        LiveRefresh.whileShown(this, this::refresh, live -> feed.listen(member.team(), live::request));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID asked = Addresses.id(event, "candidate");
        showTitle(Words.say("privacy.of", candidates.get(member, asked).name()));
        shown = asked;
        views.saw(member, asked);
        refresh();
    }

    private void refresh() {
        UUID candidate = shown;
        if (candidate == null) {
            return;
        }
        content.removeAll();
        if (candidates.find(member, candidate).isEmpty()) {
            showTitle(Words.say("privacy.erased"));
            content.add(
                    new Paragraph(Words.say("privacy.wasErased")),
                    Links.to("privacy", Words.say("privacy.seeCertificate")));
            return;
        }
        content.add(
                Links.to("candidates/" + candidate, Words.say("privacy.back")),
                PrivacyView.section(
                        Words.say("privacy.kept"),
                        Words.say("privacy.keptWhat"),
                        ErasureWords.impact(erasures.preview(member, candidate))),
                PrivacyView.section(
                        Words.say("privacy.erase"),
                        Words.say("privacy.takesTwo"),
                        new AskPanel(erasures, holds, member, candidate, this::refresh)),
                copySection(candidate),
                noticeSection(candidate));
    }

    private Section copySection(UUID candidate) {
        Div links = new Div(
                download(
                        "copy.json",
                        "application/json",
                        Words.say("privacy.copyJson"),
                        () -> copies.json(member, candidate)),
                download(
                        "copy.html",
                        "application/octet-stream",
                        Words.say("privacy.copyHtml"),
                        () -> copies.html(member, candidate)));
        links.addClassName("row");
        return PrivacyView.section(Words.say("privacy.copy"), Words.say("privacy.copyWhat"), links);
    }

    private Section noticeSection(UUID candidate) {
        TextArea text = new TextArea(Words.say("privacy.tell"));
        text.setValue(notices.text(member, candidate));
        text.setWidthFull();
        Button copy = new Button(Words.say("privacy.copyText"));
        Clipboard.onClick(copy).writeText(text.getValue());
        text.addValueChangeListener(changed -> Clipboard.onClick(copy).writeText(changed.getValue()));
        return PrivacyView.section(Words.say("privacy.notice"), Words.say("privacy.noticeWhat"), new Div(text, copy));
    }

    private static Anchor download(String name, String type, String words, Supplier<String> content) {
        return new Anchor(
                new FileDownload(name, type, () -> content.get().getBytes(StandardCharsets.UTF_8)),
                AttachmentType.DOWNLOAD,
                words);
    }
}
