package dev.plumbline.portal.upload.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.plumbline.portal.base.ui.EmptyState;
import dev.plumbline.portal.base.ui.FileUpload;
import dev.plumbline.portal.base.ui.Links;
import dev.plumbline.portal.base.ui.LiveRefresh;
import dev.plumbline.portal.base.ui.MainLayout;
import dev.plumbline.portal.base.ui.Page;
import dev.plumbline.portal.base.ui.Table;
import dev.plumbline.portal.base.ui.Times;
import dev.plumbline.portal.base.ui.VisibleText;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.CurrentMember;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.MemberNames;
import dev.plumbline.portal.upload.UploadFeed;
import dev.plumbline.portal.upload.UploadProgress;
import dev.plumbline.portal.upload.Uploads;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Saved pages are taken here; below, what came of earlier ones. */
@PermitAll
@PageTitle("screen.importSavedPages")
@Route(value = "imports", layout = MainLayout.class)
class ImportsView extends Page {
    private static final int FILES = 1_000;
    private static final int NEWEST = 50;

    private final transient Uploads uploads;
    private final transient MemberNames names;
    private final Member member;
    private final Div list = new Div();
    private @Nullable UUID current;

    ImportsView(Uploads uploads, UploadFeed feed, MemberNames names, CurrentMember signedIn) {
        super(Words.say("screen.importSavedPages"));
        this.uploads = uploads;
        this.names = names;
        this.member = signedIn.get();
        if (member.may(Action.CAPTURE)) {
            add(new Paragraph(Words.say("imports.what")));
            FileUpload place = new FileUpload(FILES, Uploads.MAX_BYTES, this::take);
            place.addAllFinishedListener(finished -> finished());
            add(place);
        }
        H2 title = new H2(Words.say("imports.title"));
        title.addClassName("h2");
        Section section = new Section(title, list);
        section.addClassName("section");
        add(section);
        addActions(UploadCsv.link(uploads, names, member));
        refresh();
        LiveRefresh.whileShown(this, this::refresh, live -> feed.listen(member.team(), upload -> live.request()));
    }

    /** Files that are dropped together are one import. */
    private synchronized void take(String name, byte[] content) {
        if (current == null) {
            current = uploads.begin(member);
        }
        uploads.add(member, current, name, content);
    }

    private synchronized void finished() {
        current = null;
        refresh();
    }

    private void refresh() {
        List<UploadProgress> newest = uploads.newest(member, NEWEST);
        list.removeAll();
        if (newest.isEmpty()) {
            list.add(new EmptyState(
                    Words.say("imports.empty"),
                    Words.say("imports.emptyWhy"),
                    Links.to("captures", Words.say("imports.captures"))));
            return;
        }
        Map<UUID, String> people = names.of(
                member.team(), newest.stream().map(UploadProgress::member).collect(Collectors.toSet()));
        Table table = new Table(
                "tbl",
                Words.say("imports.files"),
                Words.say("imports.state"),
                Words.say("import.outcome"),
                Words.say("imports.by"),
                Words.say("imports.begun"));
        newest.forEach(upload -> table.row(
                Links.to("imports/" + upload.id(), Counts.files(upload)),
                new Span(Counts.state(upload)),
                new Span(Counts.words(upload)),
                new Span(VisibleText.of(people.getOrDefault(upload.member(), Words.say("imports.formerMember")))),
                new Span(Times.moment(upload.at()))));
        list.add(table);
    }
}
