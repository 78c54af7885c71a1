package dev.plumbline.portal.upload.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.base.ui.Addresses;
import dev.plumbline.portal.base.ui.Links;
import dev.plumbline.portal.base.ui.LiveRefresh;
import dev.plumbline.portal.base.ui.MainLayout;
import dev.plumbline.portal.base.ui.Page;
import dev.plumbline.portal.base.ui.Refusals;
import dev.plumbline.portal.base.ui.Table;
import dev.plumbline.portal.base.ui.Times;
import dev.plumbline.portal.base.ui.VisibleText;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.CurrentMember;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.upload.UploadFeed;
import dev.plumbline.portal.upload.UploadItem;
import dev.plumbline.portal.upload.UploadProgress;
import dev.plumbline.portal.upload.Uploads;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One import: how far it has come, and what came of each thing it held. */
@PermitAll
@PageTitle("screen.import")
@Route(value = "imports/:import", layout = MainLayout.class)
class ImportView extends Page implements BeforeEnterObserver {
    private static final int PAGE = 100;

    private final transient Uploads uploads;
    private final transient Clock clock;
    private final Member member;
    private final Paragraph summary = new Paragraph();
    private final ProgressBar bar = new ProgressBar();
    private final Button stop = new Button(Words.say("import.stop"), click -> stop());
    private final Table table =
            new Table("tbl", Words.say("import.item"), Words.say("import.outcome"), Words.say("import.capture"));
    private final Button more = new Button(Words.say("import.more"), click -> showMore());
    private @Nullable UUID upload;
    private int shown = PAGE;

    ImportView(Uploads uploads, UploadFeed feed, CurrentMember current, Clock clock) {
        super(Words.say("screen.import"));
        this.uploads = uploads;
        this.clock = clock;
        this.member = current.get();
        summary.addClassNames("s", "ink-2");
        summary.getElement().setAttribute("role", "status");
        bar.getElement().setAttribute("aria-label", Words.say("import.progress"));
        more.addClassName("more");
        addActions(stop);
        add(summary, bar, table, more);
        LiveRefresh.whileShown(
                this,
                this::refresh,
                live -> feed.listen(member.team(), of -> {
                    if (of.equals(upload)) {
                        live.request();
                    }
                }));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID asked = Addresses.id(event, "import");
        showTitle(Counts.files(uploads.find(member, asked).orElseThrow(Problem::notFound)));
        upload = asked;
        refresh();
    }

    private void refresh() {
        if (upload != null) {
            UUID of = upload;
            uploads.find(member, of).ifPresent(found -> show(found, uploads.items(member, of, 0, shown + 1)));
        }
    }

    private void show(UploadProgress found, List<UploadItem> items) {
        String left = found.left(clock.instant()).map(ImportView::words).orElse("");
        summary.setText(Counts.state(found) + " · " + Counts.words(found) + left + " · "
                + Words.say("import.begun", Times.moment(found.at())));
        boolean running = !found.finished();
        bar.setVisible(running);
        bar.setMax(Math.max(1, found.total()));
        bar.setValue(found.done());
        stop.setVisible(running && found.stoppedAt() == null && member.may(Action.CAPTURE));
        table.clear();
        items.stream().limit(shown).forEach(this::row);
        table.setVisible(!items.isEmpty());
        more.setVisible(items.size() > shown);
    }

    private void row(UploadItem item) {
        Div state = new Div(new Span(Words.of(item.state())));
        if (item.reason() != null) {
            Div reason = new Div(VisibleText.of(Refusals.say(item.reason())));
            reason.addClassNames("s", "ink-2");
            state.add(reason);
        }
        Component capture = item.capture() == null
                ? new Span("–")
                : Links.to("captures/" + item.capture(), Words.say("import.open"));
        table.row(new Span(VisibleText.of(item.name())), state, capture);
    }

    private void showMore() {
        shown += PAGE;
        refresh();
    }

    private void stop() {
        if (upload != null) {
            uploads.stop(member, upload);
            refresh();
        }
    }

    private static String words(Duration left) {
        return " · " + Words.say("import.minutesLeft", left.toMinutes());
    }
}
