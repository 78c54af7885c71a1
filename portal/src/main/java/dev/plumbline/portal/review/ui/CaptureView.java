package dev.plumbline.portal.review.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.plumbline.portal.analysis.Cases;
import dev.plumbline.portal.base.ui.Addresses;
import dev.plumbline.portal.base.ui.FileDownload;
import dev.plumbline.portal.base.ui.Links;
import dev.plumbline.portal.base.ui.MainLayout;
import dev.plumbline.portal.base.ui.Page;
import dev.plumbline.portal.base.ui.Times;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.candidate.Candidates;
import dev.plumbline.portal.capture.Captures;
import dev.plumbline.portal.capture.StoredCapture;
import dev.plumbline.portal.fetch.Fetches;
import dev.plumbline.portal.security.CurrentMember;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.MemberNames;
import dev.plumbline.scraper.capture.PageUrl;
import jakarta.annotation.security.PermitAll;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** One capture: where it is from, what it says and where, its other versions, and the page itself as a download. */
@PermitAll
@PageTitle("screen.capture")
@Route(value = "captures/:capture", layout = MainLayout.class)
class CaptureView extends Page implements BeforeEnterObserver {
    private final transient Captures captures;
    private final transient Candidates candidates;
    private final transient Cases cases;
    private final transient Fetches fetches;
    private final transient MemberNames names;
    private final Member member;
    private final Div content = new Div();

    CaptureView(
            Captures captures,
            Candidates candidates,
            Cases cases,
            Fetches fetches,
            MemberNames names,
            CurrentMember current) {
        super(Words.say("screen.capture"));
        this.captures = captures;
        this.candidates = candidates;
        this.cases = cases;
        this.fetches = fetches;
        this.names = names;
        this.member = current.get();
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        StoredCapture capture = captures.get(member, Addresses.id(event, "capture"));
        showTitle(capture.title().isBlank() ? capture.page() : capture.title());
        content.removeAll();
        content.add(facts(capture), download(capture));
        candidates
                .ofCapture(member, capture.id())
                .ifPresent(about -> content.add(new Paragraph(
                        Links.to("candidates/" + about.id(), Words.say("captureView.candidate", about.name())))));
        content.add(
                new SaidSection(cases, member, capture.id(), candidates.reading(member, capture.id())),
                versions(capture));
    }

    private CaptureFacts facts(StoredCapture capture) {
        String by = names.of(member.team(), Set.of(capture.member()))
                .getOrDefault(capture.member(), Words.say("review.formerMember"));
        return new CaptureFacts(capture, by, fetches.ofCapture(member, capture.id()));
    }

    private Paragraph download(StoredCapture capture) {
        Anchor link = new Anchor(
                new FileDownload(
                        "capture-" + capture.id() + ".html",
                        "application/octet-stream",
                        () -> captures.source(member, capture.id()).getBytes(StandardCharsets.UTF_8)),
                AttachmentType.DOWNLOAD,
                Words.say("captureView.download"));
        return new Paragraph(link);
    }

    private Section versions(StoredCapture capture) {
        Section section = section(Words.say("captureView.versions"));
        List<StoredCapture> all = captures.versions(member, PageUrl.of(capture.url()));
        UnorderedList list = new UnorderedList();
        list.addClassNames("bullets", "s");
        for (StoredCapture version : all) {
            String words = Times.moment(version.capturedAt());
            list.add(
                    version.id().equals(capture.id())
                            ? new ListItem(Words.say("captureView.thisOne", words))
                            : new ListItem(Links.to("captures/" + version.id(), words)));
        }
        section.add(list);
        return section;
    }

    private static Section section(String words) {
        H2 title = new H2(words);
        title.addClassName("h2");
        Section section = new Section(title);
        section.addClassName("section");
        return section;
    }
}
