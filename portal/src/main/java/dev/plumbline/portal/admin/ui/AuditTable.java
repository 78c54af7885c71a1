package dev.plumbline.portal.admin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.plumbline.portal.audit.AuditEntry;
import dev.plumbline.portal.base.ui.Links;
import dev.plumbline.portal.base.ui.Table;
import dev.plumbline.portal.base.ui.Times;
import dev.plumbline.portal.base.ui.VisibleText;
import dev.plumbline.portal.base.ui.Words;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Deeds in lines: when, who, what, to what. */
final class AuditTable extends Div {
    /** Where the screen of a thing stands, by the kind that the log names. */
    private static final Map<String, String> SCREENS = Map.of(
            "candidate", "candidates/",
            "finding", "inbox/",
            "capture", "captures/",
            "shortlist", "shortlists/",
            "watchlist", "watchlists/");

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Table table = new Table(
            "tbl",
            Words.say("audit.no"),
            Words.say("audit.at"),
            Words.say("audit.member"),
            Words.say("audit.deed"),
            Words.say("audit.subject"));

    AuditTable() {
        add(table);
    }

    void clear() {
        table.clear();
    }

    /** @param people names of members by id */
    void add(List<AuditEntry> page, Map<UUID, String> people) {
        page.forEach(entry -> {
            Div deed = new Div(new Span(VisibleText.of(entry.action().replace('-', ' '))));
            String details = details(entry);
            if (!details.isEmpty()) {
                deed.add(new Div(quiet(details)));
            }
            table.row(
                    whole(Long.toString(entry.no())),
                    quiet(Times.moment(entry.at())),
                    new Span(VisibleText.of(who(entry, people))),
                    deed,
                    subject(entry.subject()));
        });
    }

    private static String who(AuditEntry entry, Map<UUID, String> people) {
        UUID member = entry.member();
        return member == null ? Words.say("audit.portal") : people.getOrDefault(member, Words.say("work.formerMember"));
    }

    /** Ids say nothing to people; the files have them. */
    private static String details(AuditEntry entry) {
        return entry.details().entrySet().stream()
                .filter(detail -> !ID.matcher(detail.getValue()).matches())
                .map(detail -> detail.getKey() + ": " + detail.getValue())
                .collect(Collectors.joining(" · "));
    }

    /** Leads to what it was done to, where that has a screen; it may be gone by now. */
    private static Component subject(String subject) {
        int slash = subject.indexOf('/');
        String screen = slash < 0 ? null : SCREENS.get(subject.substring(0, slash));
        return screen == null
                ? quiet(subject)
                : Links.to(screen + subject.substring(slash + 1), subject.substring(0, slash));
    }

    private static Span whole(String number) {
        Span whole = quiet(number);
        whole.addClassName("nowrap");
        return whole;
    }

    private static Span quiet(String words) {
        Span quiet = new Span(VisibleText.of(words));
        quiet.addClassNames("s", "ink-2");
        return quiet;
    }
}
