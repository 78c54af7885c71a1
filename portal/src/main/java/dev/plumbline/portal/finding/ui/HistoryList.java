package dev.plumbline.portal.finding.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import dev.plumbline.portal.base.ui.Times;
import dev.plumbline.portal.base.ui.VisibleText;
import dev.plumbline.portal.finding.DismissalReason;
import dev.plumbline.portal.finding.Disposition;
import dev.plumbline.portal.finding.FindingDetail;
import dev.plumbline.portal.finding.SignOff;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** What happened to a finding, newest first. */
final class HistoryList extends OrderedList {

    HistoryList(FindingDetail detail, Map<UUID, String> names) {
        addClassName("hist");
        for (Disposition answer : detail.history()) {
            add(line(answer.at(), words(answer, names)));
        }
        add(line(detail.row().firstSeen(), "Found"));
    }

    private static ListItem line(Instant at, String words) {
        return new ListItem(new Span(Times.moment(at)), new Span(VisibleText.of(words)));
    }

    private static String signed(SignOff said, Map<UUID, String> names) {
        String by = said.by() == null ? "" : names.getOrDefault(said.by(), "a former member");
        return switch (said.state()) {
            case WAITING -> ", waits for a second person";
            case APPROVED -> ", signed off by " + by;
            case SENT_BACK -> ", sent back by " + by + (said.comment() == null ? "" : ": “" + said.comment() + "”");
        };
    }

    private static String words(Disposition answer, Map<UUID, String> names) {
        String name = names.getOrDefault(answer.member(), "a former member");
        StringBuilder words = new StringBuilder(
                switch (answer.state()) {
                    case OPEN -> "Opened again by " + name;
                    case UNSURE -> name + " is unsure";
                    default -> answer.state().word() + " by " + name;
                });
        if (answer.reason() != null) {
            DismissalReason.of(answer.reason())
                    .ifPresent(reason -> words.append(": ").append(reason.words()));
        }
        if (answer.until() != null) {
            words.append(" until ").append(Times.day(answer.until()));
        }
        if (answer.comment() != null && !answer.comment().isBlank()) {
            words.append(" – “").append(answer.comment()).append('”');
        }
        if (answer.shareableComment() != null && !answer.shareableComment().isBlank()) {
            words.append(" – may be shared: “")
                    .append(answer.shareableComment())
                    .append('”');
        }
        if (answer.signOff() != null) {
            words.append(signed(answer.signOff(), names));
        }
        if (answer.undoneAt() != null) {
            words.append(" (taken back)");
        }
        return words.toString();
    }
}
