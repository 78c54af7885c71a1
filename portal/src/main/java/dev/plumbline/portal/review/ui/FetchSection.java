package dev.plumbline.portal.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.plumbline.portal.base.ui.Links;
import dev.plumbline.portal.base.ui.Refusals;
import dev.plumbline.portal.base.ui.Sentence;
import dev.plumbline.portal.base.ui.Table;
import dev.plumbline.portal.base.ui.Times;
import dev.plumbline.portal.base.ui.VisibleText;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.fetch.Fetches;
import dev.plumbline.portal.fetch.LinkFetch;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sites of the candidate's own: what was fetched and when, what came of it, and what can be fetched now. */
final class FetchSection extends Section {
    private final transient Fetches fetches;
    private final Member member;
    private final UUID candidate;
    private final Div content = new Div();

    FetchSection(Fetches fetches, Member member, UUID candidate) {
        this.fetches = fetches;
        this.member = member;
        this.candidate = candidate;
        addClassName("section");
        H2 title = new H2(Words.say("fetch.title"));
        title.addClassName("h2");
        add(title, content);
        refresh();
    }

    private void refresh() {
        content.removeAll();
        boolean allowed = fetches.allowed(member);
        Map<String, @Nullable LinkFetch> rows = new LinkedHashMap<>();
        if (allowed) {
            fetches.links(member, candidate).keySet().forEach(url -> rows.put(url, null));
        }
        List<LinkFetch> asked = fetches.of(member, candidate);
        asked.forEach(fetch -> rows.put(fetch.url(), fetch));
        if (!allowed) {
            Paragraph off = new Paragraph(Sentence.around(Links.to("team", Words.say("fetch.team")), "fetch.off"));
            off.addClassNames("s", "ink-2");
            content.add(off);
        } else if (rows.isEmpty()) {
            Paragraph none = new Paragraph(Words.say("fetch.none"));
            none.addClassNames("s", "ink-2");
            content.add(none);
        }
        if (!rows.isEmpty()) {
            Table table =
                    new Table("tbl", Words.say("fetch.link"), Words.say("fetch.outcome"), Words.say("fetch.when"), "");
            rows.forEach((url, fetch) -> table.row(
                    Links.out(url, url), outcome(fetch), new Span(when(fetch)), actions(url, fetch, allowed)));
            content.add(table);
        }
    }

    private static Component outcome(@Nullable LinkFetch fetch) {
        if (fetch == null) {
            return quiet(Words.say("fetch.notFetched"));
        }
        if (fetch.outcome() == null) {
            return quiet(Words.say("fetch.waiting"));
        }
        Div outcome = new Div(new Span(Words.of(fetch.outcome())));
        if (fetch.reason() != null) {
            Div reason = new Div(quiet(Refusals.say(fetch.reason())));
            outcome.add(reason);
        }
        if (!fetch.at().equals(fetch.url())) {
            outcome.add(new Div(quiet(Words.say("fetch.ledTo", fetch.at()))));
        }
        return outcome;
    }

    private static String when(@Nullable LinkFetch fetch) {
        if (fetch == null) {
            return "";
        }
        return fetch.endedAt() == null
                ? Words.say("fetch.asked", Times.moment(fetch.askedAt()))
                : Times.moment(fetch.endedAt());
    }

    private Div actions(String url, @Nullable LinkFetch fetch, boolean allowed) {
        Div actions = new Div();
        actions.addClassName("row");
        if (fetch != null && fetch.capture() != null) {
            actions.add(Links.to("captures/" + fetch.capture(), Words.say("fetch.openCapture")));
        }
        boolean waiting = fetch != null && fetch.outcome() == null;
        if (allowed && !waiting && member.may(Action.CAPTURE)) {
            Button now =
                    new Button(fetch == null ? Words.say("fetch.fetchNow") : Words.say("fetch.fetchAgain"), click -> {
                        fetches.fetch(member, candidate, url);
                        refresh();
                    });
            now.setAriaLabel(now.getText() + ": " + VisibleText.of(url));
            actions.add(now);
        }
        return actions;
    }

    private static Span quiet(String words) {
        Span quiet = new Span(VisibleText.of(words));
        quiet.addClassNames("s", "ink-2");
        return quiet;
    }
}
