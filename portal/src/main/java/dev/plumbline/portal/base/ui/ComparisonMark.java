package dev.plumbline.portal.base.ui;

import com.vaadin.flow.component.html.Span;

/** What a comparison said: glyph, word, colour. */
public final class ComparisonMark extends Span {

    /** The kinds of result. */
    public enum Kind {
        AGREE("agree"),
        COMPATIBLE("compat"),
        DIFFER("differ"),
        ABSENT("absent"),
        REUSED("reused");

        private final String glyph;

        Kind(String glyph) {
            this.glyph = glyph;
        }

        /** The name of its style. */
        public String style() {
            return glyph;
        }
    }

    /**
     * Marks one result.
     *
     * @param words with the reason, if any: {@code compatible · city only}
     */
    public ComparisonMark(Kind kind, String words) {
        addClassNames("cmp", kind.style());
        add(new Glyph(kind.style()), new Span(VisibleText.of(words)));
    }

    /** The result of a finding's feature: {@code agrees}, {@code compatible}, {@code differs}, or a figure, which gets no glyph. */
    public static Span ofResult(String result) {
        return switch (result) {
            case "agrees" -> new ComparisonMark(Kind.AGREE, Words.say("comparison.agrees"));
            case "compatible" -> new ComparisonMark(Kind.COMPATIBLE, Words.say("comparison.compatible"));
            case "differs" -> new ComparisonMark(Kind.DIFFER, Words.say("comparison.differs"));
            case "reused" -> new ComparisonMark(Kind.REUSED, Words.say("comparison.reused"));
            default -> {
                Span figure = new Span(VisibleText.of(FindingWords.say(result)));
                figure.addClassName("ink-2");
                yield figure;
            }
        };
    }
}
