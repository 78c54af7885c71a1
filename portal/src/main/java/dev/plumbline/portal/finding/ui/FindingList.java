package dev.plumbline.portal.finding.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.Command;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.finding.FindingPage;
import dev.plumbline.portal.finding.FindingRow;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.MemberNames;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A table of findings that grows by a page at a time and stays as long as it was when it is drawn again. */
final class FindingList extends Div {
    /** Drawn again to no more than this. */
    private static final int MOST_AGAIN = 500;

    private final FindingTable table;
    private final Div below = new Div();
    private final transient Pages pages;
    private final transient MemberNames names;
    private final transient Clock clock;
    private final Member member;
    private final List<FindingRow> rows = new ArrayList<>();

    /** Where its findings come from. */
    interface Pages {
        /** The next page behind a finding, or the first. */
        FindingPage behind(@Nullable FindingRow after);

        /** Of each of these, how many others rest on the same words. */
        Map<UUID, Integer> similar(List<FindingRow> rows);
    }

    FindingList(Pages pages, Chosen chosen, Member member, MemberNames names, Clock clock) {
        this.pages = pages;
        this.member = member;
        this.names = names;
        this.clock = clock;
        this.table = new FindingTable(chosen);
        add(table, below);
    }

    /** Reads again as many as are shown; tells whether there are any. */
    boolean refresh() {
        int before = Math.min(rows.size(), MOST_AGAIN);
        rows.clear();
        FindingPage page = pages.behind(null);
        rows.addAll(page.rows());
        while (page.more() && rows.size() < before) {
            page = pages.behind(page.last().orElse(null));
            rows.addAll(page.rows());
        }
        draw(page);
        return !rows.isEmpty();
    }

    FindingTable table() {
        return table;
    }

    private void more(FindingRow after) {
        FindingPage page = pages.behind(after);
        rows.addAll(page.rows());
        draw(page);
    }

    private void draw(FindingPage page) {
        Map<UUID, Integer> similar = pages.similar(rows);
        Map<UUID, String> people = names.of(
                member.team(),
                rows.stream()
                        .map(FindingRow::answeredBy)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
        table.show(
                rows.stream()
                        .map(row -> new FindingLine.Shown(
                                row,
                                Optional.ofNullable(row.answeredBy())
                                        .map(by -> people.getOrDefault(by, Words.say("finding.formerMember")))
                                        .orElse(""),
                                similar.getOrDefault(row.id(), 0)))
                        .toList(),
                clock.instant());
        table.setVisible(!rows.isEmpty());
        below.removeAll();
        page.last().ifPresent(last -> below.add(moreButton(() -> more(last))));
    }

    private static Button moreButton(Command action) {
        Button more = new Button(Words.say("inbox.more"), click -> action.execute());
        more.addClassName("more");
        return more;
    }
}
