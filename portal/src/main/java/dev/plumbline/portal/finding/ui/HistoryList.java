package dev.plumbline.portal.finding.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import dev.plumbline.portal.base.ui.Links;
import dev.plumbline.portal.base.ui.Times;
import dev.plumbline.portal.base.ui.VisibleText;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.finding.DismissalReason;
import dev.plumbline.portal.finding.DismissalScope;
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
            Span words = new Span(VisibleText.of(words(answer, names)));
            UUID given = answer.givenWith();
            if (given != null) {
                words.add(new Span(". "), Links.to("inbox/" + given, Words.say("history.whereSaid")));
            }
            add(line(answer.at(), words));
        }
        add(line(detail.row().firstSeen(), new Span(Words.say("history.found"))));
    }

    private static ListItem line(Instant at, Span words) {
        return new ListItem(new Span(Times.moment(at)), words);
    }

    private static String signed(SignOff said, Map<UUID, String> names) {
        String by = said.by() == null ? "" : names.getOrDefault(said.by(), Words.say("finding.formerMember"));
        return switch (said.state()) {
            case WAITING -> Words.say("history.waits");
            case APPROVED -> Words.say("history.signedOff", by);
            case SENT_BACK ->
                said.comment() == null
                        ? Words.say("history.sentBack", by)
                        : Words.say("history.sentBackWhy", by, said.comment());
        };
    }

    private static String words(Disposition answer, Map<UUID, String> names) {
        String name = names.getOrDefault(answer.member(), Words.say("finding.formerMember"));
        StringBuilder words = new StringBuilder(
                answer.givenWith() != null
                        ? Words.say("history.standing", name)
                        : switch (answer.state()) {
                            case OPEN -> Words.say("history.openedAgain", name);
                            case UNSURE -> Words.say("history.unsure", name);
                            default -> Words.say("history.by", Words.of(answer.state()), name);
                        });
        String why = why(answer);
        if (!why.isEmpty()) {
            words.append(answer.reason() != null ? ": " : answer.scope() == DismissalScope.FINDING ? " " : ", ")
                    .append(why);
        }
        if (answer.signOff() != null) {
            words.append(", ").append(signed(answer.signOff(), names));
        }
        if (answer.undoneAt() != null) {
            words.append(" ").append(Words.say("history.takenBack"));
        }
        return words.toString();
    }

    /** The reason of an answer, what it counts for and until when, and the comments. */
    static String why(Disposition answer) {
        StringBuilder why = new StringBuilder();
        if (answer.reason() != null) {
            DismissalReason.of(answer.reason()).ifPresent(reason -> why.append(Words.of(reason)));
        }
        if (answer.scope() != DismissalScope.FINDING) {
            why.append(why.isEmpty() ? "" : ", ").append(Words.say("history.over", Words.of(answer.scope())));
        }
        if (answer.until() != null) {
            why.append(" ").append(Words.say("history.until", Times.day(answer.until())));
        }
        if (answer.comment() != null && !answer.comment().isBlank()) {
            why.append(" ").append(Words.say("history.comment", answer.comment()));
        }
        if (answer.shareableComment() != null && !answer.shareableComment().isBlank()) {
            why.append(" ").append(Words.say("history.mayBeShared", answer.shareableComment()));
        }
        return why.toString().strip();
    }
}
