package dev.plumbline.portal.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.plumbline.portal.base.LongWork;
import dev.plumbline.portal.base.Problem;
import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** The team's long work: how far it is, who started it, and what can be done with it. */
@PermitAll
@PageTitle("screen.jobs")
@Menu(title = "screen.jobs", order = 9.9, icon = "play")
@Route(value = "jobs", layout = MainLayout.class)
class JobsView extends Page {
    private static final int OF_EACH = 30;

    private final transient JobBoard board;
    private final Div said = new Div();
    private final Div place = new Div();

    JobsView(JobBoard board) {
        super(Words.say("screen.jobs"));
        this.board = board;
        said.getElement().setAttribute("role", "status");
        addActions(new CsvLink(
                "jobs.csv",
                List.of("job", "name", "state", "done", "of", "started by", "started (UTC)", "last failure"),
                csv(board)));
        add(said, place);
        refresh();
        LiveRefresh.whileShown(this, this::refresh, live -> board.listen(live::request));
    }

    private static CsvLink.Rows csv(JobBoard board) {
        return table -> {
            for (LongWork work : board.newest(OF_EACH)) {
                table.row(
                        work.kind(),
                        work.name(),
                        work.words(),
                        Integer.toString(work.done()),
                        work.total() <= 0 ? "" : Integer.toString(work.total()),
                        work.startedBy(),
                        work.startedAt().toString(),
                        work.trouble() == null ? "" : work.trouble());
            }
        };
    }

    private void refresh() {
        List<LongWork> works = board.newest(OF_EACH);
        place.removeAll();
        if (works.isEmpty()) {
            place.add(new EmptyState(
                    Words.say("jobs.empty"),
                    Words.say("jobs.emptyWhy"),
                    Links.to("imports", Words.say("jobs.import"))));
            return;
        }
        Table table = new Table(
                "tbl",
                Words.say("jobs.job"),
                Words.say("jobs.state"),
                Words.say("jobs.progress"),
                Words.say("jobs.started"),
                "");
        works.forEach(work -> table.row(what(work), state(work), progress(work), started(work), deeds(work)));
        place.add(table);
    }

    private static Component what(LongWork work) {
        Div what = new Div(Links.to(work.path(), work.kind()));
        if (!work.name().isEmpty()) {
            Foreign name = new Foreign(work.name());
            name.addClassNames("s", "ink-2");
            what.add(new Div(name));
        }
        return what;
    }

    private static Component state(LongWork work) {
        Div state = new Div(new Span(work.words()));
        if (work.trouble() != null) {
            Div trouble = new Div(VisibleText.of(Refusals.say(work.trouble())));
            trouble.addClassName("s");
            state.add(trouble);
        }
        return state;
    }

    private static Component progress(LongWork work) {
        Div progress = new Div();
        if (work.total() > 0) {
            String words = Words.say("jobs.done", work.done(), work.total());
            if (work.state() == LongWork.State.RUNNING) {
                ProgressBar bar = new ProgressBar(0, work.total(), Math.min(work.done(), work.total()));
                bar.getElement().setAttribute("aria-label", work.kind());
                progress.add(bar);
            }
            Span line = new Span(work.left() == null ? words : words + " · " + about(work.left()));
            line.addClassName("s");
            progress.add(line);
        }
        return progress;
    }

    private static String about(Duration left) {
        long minutes = left.plusSeconds(59).toMinutes();
        return minutes < 120
                ? Words.say("jobs.minutesLeft", Math.max(minutes, 1))
                : Words.say("jobs.hoursLeft", minutes / 60);
    }

    private static Component started(LongWork work) {
        Div who = new Div(VisibleText.of(work.startedBy()));
        Span when = new Span(Times.moment(work.startedAt()));
        when.addClassNames("s", "ink-2");
        return new Div(who, when);
    }

    private Component deeds(LongWork work) {
        Div deeds = new Div();
        deeds.addClassName("row");
        Stream<Button> buttons = work.deeds().stream().map(deed -> {
            Button button = new Button(deed.words(), click -> run(deed));
            button.setAriaLabel(deed.words() + ": " + work.kind() + " " + VisibleText.of(work.name()));
            return button;
        });
        buttons.forEach(deeds::add);
        return deeds;
    }

    private void run(LongWork.Deed deed) {
        said.removeAll();
        try {
            deed.run().run();
        } catch (Problem refused) {
            said.add(new Span(Refusals.say(refused)));
        }
        refresh();
    }
}
