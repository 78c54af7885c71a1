package dev.plumbline.scraper.generated;

import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Entities;

/** Markup: text put into it is escaped. */
record Html(String markup) {
    static final Html NONE = new Html("");

    /** A piece of markup with {@code {}} where the parts belong. */
    static Html of(String form, Object... parts) {
        StringBuilder markup = new StringBuilder();
        int from = 0;
        for (Object part : parts) {
            int hole = form.indexOf("{}", from);
            markup.append(form, from, hole).append(inner(part));
            from = hole + 2;
        }
        return new Html(markup.append(form, from, form.length()).toString());
    }

    static <T> Html each(Iterable<T> all, Function<T, Html> piece) {
        return new Html(StreamSupport.stream(all.spliterator(), false)
                .map(piece)
                .map(Html::markup)
                .collect(Collectors.joining("\n")));
    }

    private static String inner(Object part) {
        return part instanceof Html html ? html.markup() : Entities.escape(part.toString());
    }
}
