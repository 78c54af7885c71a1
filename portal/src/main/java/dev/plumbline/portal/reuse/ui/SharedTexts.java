package dev.plumbline.portal.reuse.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import dev.plumbline.portal.base.ui.Foreign;
import dev.plumbline.portal.base.ui.Links;
import dev.plumbline.portal.base.ui.Times;
import dev.plumbline.portal.base.ui.VisibleText;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.finding.Captured;
import dev.plumbline.portal.reuse.ReuseEdge;
import dev.plumbline.scraper.fingerprint.Overlap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Texts of two people side by side. Shared runs carry the same number on both sides; a number leads to the other side, and
 * the keys n and p to the next and the one before.
 */
final class SharedTexts extends Div {
    private final List<NativeButton> left = new ArrayList<>();
    private final List<NativeButton> right = new ArrayList<>();
    private final Map<NativeButton, Element> marks = new HashMap<>();
    private final int all;
    private int at = -1;

    SharedTexts(List<ReuseEdge> edges) {
        all = edges.stream()
                .mapToInt(edge -> spans(edge.overlap(), true).size())
                .sum();
        int before = 0;
        for (ReuseEdge edge : edges) {
            Div two = new Div(side(edge, true, before), side(edge, false, before));
            two.addClassName("two");
            add(two);
            before += spans(edge.overlap(), true).size();
        }
    }

    /** Has the keys n and p move between the shared runs while the focus is in this part of the screen. */
    void keys(Component around) {
        Shortcuts.addShortcutListener(this, () -> move(1), Key.KEY_N).listenOn(around);
        Shortcuts.addShortcutListener(this, () -> move(-1), Key.KEY_P).listenOn(around);
    }

    /** How many runs are shared. */
    int all() {
        return all;
    }

    private void move(int by) {
        if (all > 0) {
            go(Math.floorMod(at < 0 && by < 0 ? -1 : at + by, all), true);
        }
    }

    private void go(int run, boolean toLeft) {
        at = run;
        marks.values().forEach(mark -> mark.setAttribute("class", "reused"));
        for (List<NativeButton> side : List.of(left, right)) {
            side.stream()
                    .filter(button -> number(button) == run + 1)
                    .map(marks::get)
                    .forEach(mark -> mark.setAttribute("class", "reused here"));
        }
        (toLeft ? left : right)
                .stream()
                        .filter(button -> number(button) == run + 1)
                        .findFirst()
                        .ifPresent(NativeButton::focus);
    }

    private static int number(NativeButton button) {
        return Integer.parseInt(button.getText());
    }

    private Div side(ReuseEdge edge, boolean isLeft, int before) {
        ReuseEdge.Side side = isLeft ? edge.a() : edge.b();
        H3 name = new H3(new Foreign(side.holder().name()));
        Paragraph meta = new Paragraph(
                new Foreign(side.holder().site()),
                new Span(" · "
                        + Words.say(
                                "pair.seen",
                                Times.day(side.firstSeen()),
                                Times.moment(side.evidence().capturedAt()))));
        meta.addClassName("meta");
        Captured.capture(side.evidence())
                .ifPresent(capture ->
                        meta.add(new Span(" · "), Links.to("captures/" + capture, Words.say("pair.openCapture"))));
        Div text = new Div(name, meta, quote(side, spans(edge.overlap(), isLeft), isLeft, before));
        Overlap overlap = edge.overlap();
        if (overlap != null) {
            text.add(share(overlap, isLeft));
        }
        text.addClassName("txt");
        return text;
    }

    private HtmlComponent quote(ReuseEdge.Side side, List<Overlap.Span> spans, boolean isLeft, int before) {
        HtmlComponent quote = new HtmlComponent("blockquote");
        Element into = quote.getElement().setAttribute("dir", "auto");
        String text = side.text() == null ? side.evidence().quote() : side.text();
        int end = 0;
        for (int n : inOrder(spans)) {
            Overlap.Span span = spans.get(n);
            if (span.from() >= end && span.to() <= text.length()) {
                append(into, text.substring(end, span.from()));
                into.appendChild(mark(text.substring(span.from(), span.to()), before + n, isLeft));
                end = span.to();
            }
        }
        append(into, text.substring(end));
        return quote;
    }

    private Element mark(String words, int run, boolean isLeft) {
        NativeButton jump = new NativeButton(Integer.toString(run + 1), click -> go(run, !isLeft));
        jump.addClassName("jump");
        int count = words.strip().split("\\s+").length;
        jump.setAriaLabel(Words.say("pair.passage", run + 1, all, count));
        (isLeft ? left : right).add(jump);
        Element mark = new Element("mark").setAttribute("class", "reused");
        marks.put(jump, mark);
        return mark.appendChild(jump.getElement(), Element.createText(VisibleText.of(words)));
    }

    private static void append(Element quote, String words) {
        if (!words.isEmpty()) {
            quote.appendChild(Element.createText(VisibleText.of(words)));
        }
    }

    private static Paragraph share(Overlap overlap, boolean isLeft) {
        double of = isLeft ? overlap.ofLeft() : overlap.ofRight();
        long words = of == 0 ? 0 : Math.round(overlap.words() / of);
        Span figure = new Span(Words.say("pair.share", overlap.words(), words));
        figure.addClassName("b");
        Span also = new Span(" " + Words.say(isLeft ? "pair.onTheRight" : "pair.onTheLeft"));
        also.addClassName("ink-2");
        Paragraph share = new Paragraph(figure, also);
        share.addClassName("share");
        return share;
    }

    private static List<Overlap.Span> spans(@Nullable Overlap overlap, boolean isLeft) {
        return overlap == null ? List.of() : isLeft ? overlap.leftSpans() : overlap.rightSpans();
    }

    private static List<Integer> inOrder(List<Overlap.Span> spans) {
        return IntStream.range(0, spans.size())
                .boxed()
                .sorted(Comparator.comparingInt(n -> spans.get(n).from()))
                .toList();
    }
}
