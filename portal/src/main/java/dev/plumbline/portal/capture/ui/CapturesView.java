package dev.plumbline.portal.capture.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.plumbline.portal.base.CsvStream;
import dev.plumbline.portal.base.ui.CsvLink;
import dev.plumbline.portal.base.ui.EmptyState;
import dev.plumbline.portal.base.ui.Links;
import dev.plumbline.portal.base.ui.MainLayout;
import dev.plumbline.portal.base.ui.Page;
import dev.plumbline.portal.base.ui.Refusals;
import dev.plumbline.portal.base.ui.Table;
import dev.plumbline.portal.base.ui.Times;
import dev.plumbline.portal.base.ui.VisibleText;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.capture.CaptureStatus;
import dev.plumbline.portal.capture.Captures;
import dev.plumbline.portal.capture.StoredCapture;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.CurrentMember;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.MemberNames;
import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Every page the team has captured, newest first. */
@PermitAll
@PageTitle("screen.captures")
@Menu(title = "screen.captures", order = 4, icon = "capture")
@Route(value = "captures", layout = MainLayout.class)
class CapturesView extends Page implements BeforeEnterObserver {
    private static final int PAGE = 50;
    private static final int CSV_PAGE = 500;

    private final transient Captures captures;
    private final transient MemberNames names;
    private final Member member;
    private final Nav tabs = new Nav();
    private final Table table = new Table(
            "tbl",
            Words.say("captures.page"),
            Words.say("captures.status"),
            Words.say("captures.by"),
            Words.say("captures.at"),
            Words.say("captures.size"));
    private final Div below = new Div();
    private @Nullable CaptureStatus status;

    CapturesView(Captures captures, MemberNames names, CurrentMember current) {
        super(Words.say("screen.captures"));
        this.captures = captures;
        this.names = names;
        this.member = current.get();
        if (member.may(Action.CAPTURE)) {
            addActions(Links.to("imports", Words.say("captures.import")));
        }
        addActions(new CsvLink(
                "captures.csv",
                List.of(
                        "capture",
                        "title",
                        "address",
                        "status",
                        "reason",
                        "captured by",
                        "captured (UTC)",
                        "bytes",
                        "SHA-256"),
                this::csv));
        tabs.addClassName("tabs");
        tabs.setAriaLabel(Words.say("captures.status"));
        add(tabs, table, below);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("status")
                .orElse("");
        status = Arrays.stream(CaptureStatus.values())
                .filter(one -> one.label().equals(asked))
                .findFirst()
                .orElse(null);
        showTabs();
        table.clear();
        append(null);
    }

    private void showTabs() {
        tabs.removeAll();
        tabs.add(tab(Words.say("captures.all"), "captures", status == null));
        for (CaptureStatus one : CaptureStatus.values()) {
            tabs.add(tab(Words.of(one), "captures?status=" + one.label(), one == status));
        }
    }

    private static Anchor tab(String words, String path, boolean current) {
        Anchor tab = Links.to(path, words);
        if (current) {
            tab.getElement().setAttribute("aria-current", "page");
        }
        return tab;
    }

    private void append(@Nullable StoredCapture after) {
        List<StoredCapture> found = captures.list(member, status, after, PAGE + 1);
        List<StoredCapture> page = found.subList(0, Math.min(PAGE, found.size()));
        Set<UUID> ids = page.stream().map(StoredCapture::member).collect(Collectors.toSet());
        Map<UUID, String> people = names.of(member.team(), ids);
        page.forEach(capture -> row(capture, people));
        table.setVisible(after != null || !page.isEmpty());
        below.removeAll();
        if (found.size() > PAGE) {
            Button more = new Button(Words.say("captures.more"), click -> append(page.getLast()));
            more.addClassName("more");
            below.add(more);
        }
        if (after == null && page.isEmpty()) {
            below.add(new EmptyState(
                    Words.say("captures.empty"),
                    status == null ? Words.say("captures.emptyWhy") : Words.say("captures.noneOfStatus"),
                    Links.to("extension", Words.say("captures.extension"))));
        }
    }

    private void csv(CsvStream table) throws IOException {
        List<StoredCapture> page = captures.list(member, status, null, CSV_PAGE);
        while (!page.isEmpty() && !table.isFull()) {
            Map<UUID, String> people = names.of(
                    member.team(), page.stream().map(StoredCapture::member).collect(Collectors.toSet()));
            for (StoredCapture capture : page) {
                table.row(
                        capture.id().toString(),
                        capture.title(),
                        capture.url(),
                        Words.of(capture.status()),
                        capture.reason() == null ? "" : capture.reason(),
                        people.getOrDefault(capture.member(), Words.say("captures.formerMember")),
                        capture.capturedAt().toString(),
                        Integer.toString(capture.bytes()),
                        capture.sha256());
            }
            page = captures.list(member, status, page.getLast(), CSV_PAGE);
        }
    }

    private void row(StoredCapture capture, Map<UUID, String> people) {
        String title = capture.title().isBlank() ? capture.page() : capture.title();
        Span address = new Span(
                Links.isMadeUp(capture.url())
                        ? Words.say("captures.uploaded")
                        : capture.title().isBlank() ? Words.say("captures.untitled") : VisibleText.of(capture.page()));
        address.addClassNames("s", "ink-2");
        Div page = new Div(Links.to("captures/" + capture.id(), title), new Div(address));
        Div state = new Div(new Span(Words.of(capture.status())));
        if (capture.reason() != null) {
            Div reason = new Div(VisibleText.of(Refusals.say(capture.reason())));
            reason.addClassNames("s", "ink-2");
            state.add(reason);
        }
        table.row(
                page,
                state,
                new Span(VisibleText.of(people.getOrDefault(capture.member(), Words.say("captures.formerMember")))),
                new Span(Times.moment(capture.capturedAt())),
                new Span(size(capture.bytes())));
    }

    private static String size(int bytes) {
        return Words.say("captures.kilobytes", (bytes + 1023) / 1024);
    }
}
