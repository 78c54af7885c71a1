package dev.plumbline.portal.finding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import dev.plumbline.portal.base.ui.FindingWords;
import dev.plumbline.portal.base.ui.Foreign;
import dev.plumbline.portal.base.ui.Links;
import dev.plumbline.portal.base.ui.SeverityMark;
import dev.plumbline.portal.base.ui.Times;
import dev.plumbline.portal.base.ui.VisibleText;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.finding.DispositionState;
import dev.plumbline.portal.finding.FindingRow;
import dev.plumbline.portal.finding.Inbox;
import dev.plumbline.portal.rules.RuleTexts;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One finding as a row: chosen or not, how heavy, what, where, since when, whose, and how many are alike. */
final class FindingLine extends NativeTableRow {

    private final Shown shown;
    private final Checkbox box = new Checkbox();
    private final Anchor link;

    /**
     * What a row shows.
     *
     * @param by who gave the answer that stands; empty where nobody did
     * @param similar how many others rest on the same words
     */
    record Shown(FindingRow finding, String by, int similar) {}

    FindingLine(Shown shown, Chosen chosen, Instant now) {
        this.shown = shown;
        FindingRow finding = shown.finding();
        link = Links.to("inbox/" + finding.id(), FindingWords.say(finding.headline()));
        link.addClassName("hl");
        box.setAriaLabel(Words.say("inbox.choose", VisibleText.of(FindingWords.say(finding.headline()))));
        box.setValue(chosen.has(finding.id()));
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                chosen.set(finding.id(), FindingWords.say(finding.headline()), change.getValue());
                box.setValue(chosen.has(finding.id()));
            }
        });
        cell("c-box", box);
        cell("c-sev", new SeverityMark(finding.severity()));
        cell("c-f", headline());
        cell("c-x", styled(VisibleText.of(finding.sites()), "sites"));
        cell("c-age", styled(Times.age(finding.firstSeen(), now), "s", "ink-2"));
        cell(
                finding.state() == DispositionState.OPEN && !finding.waiting() ? "c-x" : "c-state",
                styled(state(), "ink-2", "s"));
        cell("c-x", similar());
    }

    static String[] heads() {
        return new String[] {
            Words.say("inbox.severity"),
            Words.say("inbox.finding"),
            Words.say("inbox.sites"),
            Words.say("inbox.age"),
            Words.say("inbox.state"),
            Words.say("inbox.similar")
        };
    }

    UUID id() {
        return shown.finding().id();
    }

    FindingRow finding() {
        return shown.finding();
    }

    boolean shows(Shown other) {
        return shown.equals(other);
    }

    /** Puts the keyboard on this row. */
    void focus() {
        link.focus();
    }

    void showChosen(boolean chosen) {
        box.setValue(chosen);
        getElement().getClassList().set("chosen", chosen);
    }

    void showOpen(boolean open) {
        if (open) {
            getElement().setAttribute("aria-selected", "true");
        } else {
            getElement().removeAttribute("aria-selected");
        }
    }

    private void cell(String style, Component content) {
        NativeTableCell cell = new NativeTableCell(content);
        cell.addClassName(style);
        add(cell);
    }

    private Div headline() {
        FindingRow finding = finding();
        Div sub = new Div(new Foreign(finding.candidateName()), new Span(" · " + RuleTexts.label(finding.rule())));
        sub.addClassName("sub");
        return new Div(link, sub);
    }

    private String state() {
        FindingRow finding = finding();
        if (finding.waiting()) {
            return Words.say("inbox.waits");
        }
        if (finding.state() == DispositionState.OPEN) {
            return "–";
        }
        return shown.by().isEmpty()
                ? Words.of(finding.state())
                : Words.say("inbox.stateBy", Words.of(finding.state()), VisibleText.of(shown.by()));
    }

    private Component similar() {
        @Nullable String alike = finding().alike();
        if (shown.similar() == 0 || alike == null) {
            return styled("–", "s", "ink-3");
        }
        String number =
                shown.similar() >= Inbox.MOST_SIMILAR ? Inbox.MOST_SIMILAR + "+" : Integer.toString(shown.similar());
        Anchor all = Links.to("inbox?view=all&similar=" + alike, number);
        all.addClassName("s");
        all.getElement().setAttribute("aria-label", Words.say("inbox.similarLabel", number));
        return all;
    }

    private static Span styled(String words, String... styles) {
        Span span = new Span(words);
        span.addClassNames(styles);
        return span;
    }
}
