package dev.plumbline.portal.admin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.plumbline.portal.admin.Queue;
import dev.plumbline.portal.admin.SystemHealth;
import dev.plumbline.portal.admin.SystemState;
import dev.plumbline.portal.analysis.Drift;
import dev.plumbline.portal.analysis.SiteDrift;
import dev.plumbline.portal.base.ui.Links;
import dev.plumbline.portal.base.ui.MainLayout;
import dev.plumbline.portal.base.ui.Page;
import dev.plumbline.portal.base.ui.Table;
import dev.plumbline.portal.base.ui.Times;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.CurrentMember;
import dev.plumbline.portal.security.Member;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How the portal is, in counts and sizes; no name and no page of anybody stands here. */
@RolesAllowed("ADMIN")
@PageTitle("screen.system")
@Menu(title = "screen.system", order = 12.7, icon = "gear")
@Route(value = "system", layout = MainLayout.class)
class SystemView extends Page {
    private final transient SystemHealth health;
    private final transient Drift drift;
    private final transient Clock clock;
    private final Member member;
    private final Div content = new Div();

    SystemView(SystemHealth health, Drift drift, CurrentMember current, Clock clock) {
        super(Words.say("screen.system"));
        this.health = health;
        this.drift = drift;
        this.clock = clock;
        this.member = current.get();
        member.require(Action.MAINTAIN_READING);
        addActions(new Button(Words.say("system.again"), click -> refresh()));
        add(content);
        refresh();
    }

    private void refresh() {
        SystemState now = health.now(member);
        content.removeAll();
        content.add(
                ReadingHealthView.section(Words.say("system.portal"), Words.say("system.portalWhat"), portal(now)),
                ReadingHealthView.section(Words.say("screen.jobs"), Words.say("system.jobsWhat"), jobs(now.queue())),
                ReadingHealthView.section(Words.say("system.reading"), Words.say("system.readingWhat"), reading(now)),
                ReadingHealthView.section(
                        Words.say("system.backups"),
                        Words.say("system.backupsWhat"),
                        new Paragraph(Words.say("system.backupsHow"))));
    }

    private static Table portal(SystemState now) {
        Table table = new Table("tbl", Words.say("system.what"), Words.say("system.now"));
        row(table, Words.say("system.version"), now.version());
        row(table, Words.say("system.running"), duration(now.up()));
        row(
                table,
                Words.say("system.memory"),
                Words.say("system.memoryOf", size(now.memoryUsed()), size(now.memoryMost())));
        row(
                table,
                Words.say("system.database"),
                Words.say("system.answered", now.database(), now.answered().toMillis()));
        row(table, Words.say("system.databaseSize"), size(now.databaseBytes()));
        return table;
    }

    private Table jobs(Queue queue) {
        Table table = new Table("tbl", Words.say("screen.jobs"), Words.say("system.now"));
        row(table, Words.say("system.waiting"), Long.toString(queue.waiting()));
        row(
                table,
                Words.say("system.oldest"),
                queue.oldest() == null
                        ? Words.say("system.none")
                        : Words.say(
                                "system.oldestSince",
                                duration(Duration.between(queue.oldest(), clock.instant())),
                                Times.moment(queue.oldest())));
        row(table, Words.say("system.beingDone"), Long.toString(queue.running()));
        row(table, Words.say("system.later"), Long.toString(queue.later()));
        row(table, Words.say("system.failing"), Long.toString(queue.failing()));
        return table;
    }

    private Div reading(SystemState now) {
        Table table = new Table("tbl", Words.say("system.what"), Words.say("system.now"));
        row(table, Words.say("system.quarantined"), Long.toString(now.quarantined()));
        List<SiteDrift> changed = drift.list(member);
        Map<String, Long> sites =
                new TreeMap<>(changed.stream().collect(Collectors.groupingBy(SiteDrift::site, Collectors.counting())));
        row(table, Words.say("system.changedSites"), Integer.toString(sites.size()));
        sites.forEach((site, fields) -> row(table, site, Words.say("system.fieldsMissing", fields)));
        return new Div(table, Links.to("reading-health", Words.say("system.seeReading")));
    }

    private static void row(Table table, String what, String now) {
        Component value = new Span(now);
        table.row(new Span(what), value);
    }

    private static String duration(Duration time) {
        if (time.toMinutes() < 1) {
            return Words.say("system.seconds", Math.max(time.toSeconds(), 0));
        }
        if (time.toHours() < 1) {
            return Words.say("times.minutes", time.toMinutes());
        }
        return time.toDays() < 1 ? Words.say("times.hours", time.toHours()) : Words.say("times.days", time.toDays());
    }

    private static String size(long bytes) {
        return bytes < 1L << 30
                ? Words.say("system.megabytes", Math.round(bytes / (double) (1 << 20)))
                : Words.say("system.gigabytes", bytes / (double) (1 << 30));
    }
}
