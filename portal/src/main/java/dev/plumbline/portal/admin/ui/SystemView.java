package dev.plumbline.portal.admin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
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
import dev.plumbline.portal.audit.AuditChain;
import dev.plumbline.portal.audit.AuditExport;
import dev.plumbline.portal.base.ui.FileDownload;
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
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
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
    private final transient AuditChain chain;
    private final transient AuditExport export;
    private final transient Clock clock;
    private final Member member;
    private final Div content = new Div();

    SystemView(
            SystemHealth health,
            Drift drift,
            AuditChain chain,
            AuditExport export,
            CurrentMember current,
            Clock clock) {
        super(Words.say("screen.system"));
        this.health = health;
        this.drift = drift;
        this.chain = chain;
        this.export = export;
        this.clock = clock;
        this.member = current.get();
        member.require(Action.MAINTAIN_READING);
        addActions(new Button("Look again", click -> refresh()));
        add(content);
        refresh();
    }

    private void refresh() {
        SystemState now = health.now(member);
        content.removeAll();
        content.add(
                ReadingHealthView.section(
                        "The portal", "This node, and the database that all nodes share.", portal(now)),
                ReadingHealthView.section(
                        "Jobs",
                        "What is captured, imported and checked goes through one queue, for all teams. A job that fails is tried"
                                + " again, a little later each time.",
                        jobs(now.queue())),
                ReadingHealthView.section(
                        "Reading",
                        "Pages that could not be analysed, and sites that no longer look as expected. Reading health says more.",
                        reading(now)),
                ReadingHealthView.section(
                        "Backups",
                        "The portal makes none by itself.",
                        new Paragraph(
                                "With the embedded database: stop the portal and copy its data folder, secrets included;"
                                        + " without them stored contacts match nothing and encrypted pages cannot be read. With a"
                                        + " database of your own: use its means, and keep the data folder's secrets apart. A copy from"
                                        + " before an erasure still holds that person.")),
                ReadingHealthView.section(
                        "Audit log",
                        "Append-only, each entry with the hash of the one before. The exported file can be checked without the"
                                + " portal: java -jar plumbline.jar verify-audit FILE.",
                        audit()));
    }

    private static Table portal(SystemState now) {
        Table table = new Table("tbl", "What", "Now");
        row(table, "Version", now.version());
        row(table, "Running for", duration(now.up()));
        row(table, "Memory in use", "%s of %s".formatted(size(now.memoryUsed()), size(now.memoryMost())));
        row(
                table,
                "Database",
                "PostgreSQL %s, answered in %d ms"
                        .formatted(now.database(), now.answered().toMillis()));
        row(table, "Database size", size(now.databaseBytes()));
        return table;
    }

    private Table jobs(Queue queue) {
        Table table = new Table("tbl", "Jobs", "Now");
        row(table, "Waiting", Long.toString(queue.waiting()));
        row(
                table,
                "Oldest waiting",
                queue.oldest() == null
                        ? "none"
                        : duration(Duration.between(queue.oldest(), clock.instant())) + ", since "
                                + Times.moment(queue.oldest()));
        row(table, "Being done", Long.toString(queue.running()));
        row(table, "Scheduled for later", Long.toString(queue.later()));
        row(table, "Last try failed", Long.toString(queue.failing()));
        return table;
    }

    private Div reading(SystemState now) {
        Table table = new Table("tbl", "What", "Now");
        row(table, "Pages in quarantine", Long.toString(now.quarantined()));
        List<SiteDrift> changed = drift.list(member);
        Map<String, Long> sites =
                new TreeMap<>(changed.stream().collect(Collectors.groupingBy(SiteDrift::site, Collectors.counting())));
        row(table, "Sites that changed", Integer.toString(sites.size()));
        sites.forEach((site, fields) -> row(table, site, fields == 1 ? "1 field missing" : fields + " fields missing"));
        return new Div(table, Links.to("reading-health", "See reading health"));
    }

    private Div audit() {
        AuditExport.End end = export.end(member);
        Div said = new Div();
        said.addClassName("undo");
        said.getElement().setAttribute("role", "status");
        Button check = new Button("Check the chain", click -> {
            said.removeAll();
            said.add(new Span(
                    chain.verify(member.team()).isEmpty()
                            ? "The chain is whole."
                            : "The chain is broken at entry "
                                    + chain.verify(member.team()).getAsLong()
                                    + ": it is missing, was changed or was put in."));
        });
        Anchor file = new Anchor(
                new FileDownload(
                        "audit.jsonl",
                        "application/octet-stream",
                        () -> export.lines(member).getBytes(StandardCharsets.UTF_8)),
                AttachmentType.DOWNLOAD,
                "Export the log");
        Div actions = new Div(check, file);
        actions.addClassName("row");
        Paragraph where = new Paragraph("%d entries; the last has hash %s".formatted(end.entries(), end.hash()));
        where.addClassNames("s", "ink-2");
        return new Div(where, actions, said);
    }

    private static void row(Table table, String what, String now) {
        Component value = new Span(now);
        table.row(new Span(what), value);
    }

    private static String duration(Duration time) {
        if (time.toMinutes() < 1) {
            return Math.max(time.toSeconds(), 0) + " s";
        }
        return time.toHours() < 1
                ? time.toMinutes() + " min"
                : time.toDays() < 1 ? time.toHours() + " h" : time.toDays() + " d";
    }

    private static String size(long bytes) {
        return bytes < 1L << 30
                ? String.format(Locale.ENGLISH, "%.0f MB", bytes / (double) (1 << 20))
                : String.format(Locale.ENGLISH, "%.1f GB", bytes / (double) (1 << 30));
    }
}
