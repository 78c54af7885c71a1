package dev.plumbline.portal.base.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** One statement: the words in their context, then site, time with zone, who captured it, and the way to the capture. */
public final class Quote extends HtmlComponent {

    /** Shows a statement; words that differ are marked, reused words are blue and numbered. */
    public Quote(Statement said) {
        super("figure");
        addClassName("quote");
        getElement().appendChild(words(said), caption(said));
    }

    private static Element words(Statement said) {
        Element quote = new Element("blockquote").setAttribute("dir", "auto");
        appendDim(quote, Context.before(said));
        String text = said.quote();
        int at = 0;
        for (Statement.Part part : said.marks()) {
            append(quote, text.substring(at, part.from()));
            quote.appendChild(mark(text.substring(part.from(), part.to()), part.number()));
            at = part.to();
        }
        append(quote, text.substring(at));
        appendDim(quote, Context.after(said));
        return quote;
    }

    private static Element mark(String words, int number) {
        Element mark = new Element("mark");
        if (number > 0) {
            mark.setAttribute("class", "reused");
            mark.appendChild(new Element("sup").setText(Integer.toString(number)));
        }
        return mark.appendChild(Element.createText(VisibleText.of(words)));
    }

    private static void append(Element quote, String words) {
        if (!words.isEmpty()) {
            quote.appendChild(Element.createText(VisibleText.of(words)));
        }
    }

    private static void appendDim(Element quote, String words) {
        if (!words.isEmpty()) {
            quote.appendChild(new Element("span").setAttribute("class", "dim").setText(VisibleText.of(words)));
        }
    }

    private static Element caption(Statement said) {
        Element caption = new Element("figcaption");
        caption.appendChild(new Element("b").setText(VisibleText.of(said.site())));
        if (!said.place().isEmpty()) {
            caption.appendChild(new Span(said.place()).getElement());
        }
        String by = said.by() == null ? "" : " · " + Words.say("quote.by", VisibleText.of(said.by()));
        caption.appendChild(new Span(Times.moment(said.at()) + by).getElement());
        Statement.Kept kept = said.kept();
        if (kept != null) {
            caption.appendChild(Links.to(kept.path(), kept.words()).getElement());
        }
        if (!Links.isMadeUp(said.url())) {
            caption.appendChild(
                    Links.out(said.url(), Words.say("quote.openPage")).getElement());
        }
        return caption;
    }
}
