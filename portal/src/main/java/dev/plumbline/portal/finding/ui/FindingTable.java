package dev.plumbline.portal.finding.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import dev.plumbline.portal.base.ui.Foreign;
import dev.plumbline.portal.base.ui.Links;
import dev.plumbline.portal.base.ui.SeverityMark;
import dev.plumbline.portal.base.ui.Table;
import dev.plumbline.portal.base.ui.Times;
import dev.plumbline.portal.base.ui.VisibleText;
import dev.plumbline.portal.finding.DispositionState;
import dev.plumbline.portal.finding.FindingRow;
import dev.plumbline.portal.rules.RuleTexts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Findings, one a row; the open one is marked. */
final class FindingTable extends Div {
    private final Table table = new Table("findings", "Severity", "Finding", "Sites", "State", "Age");
    private final Map<UUID, NativeTableRow> rows = new LinkedHashMap<>();
    private @Nullable UUID selected;

    FindingTable() {
        add(table);
    }

    void clear() {
        table.clear();
        rows.clear();
    }

    void append(List<FindingRow> findings, Instant now) {
        for (FindingRow finding : findings) {
            NativeTableRow row = table.row(
                    new SeverityMark(finding.severity()),
                    headline(finding),
                    styled(new Span(VisibleText.of(finding.sites())), "sites"),
                    styled(new Span(state(finding)), "ink-2", "s"),
                    styled(new Span(Times.age(finding.firstSeen(), now)), "s", "ink-2"));
            String[] cells = {"c-sev", "c-f", "c-x", "c-x", "c-age"};
            for (int n = 0; n < cells.length; n++) {
                row.getComponentAt(n).addClassName(cells[n]);
            }
            rows.put(finding.id(), row);
        }
        select(selected);
    }

    /** Marks the finding that is open beside the list. */
    void select(@Nullable UUID finding) {
        selected = finding;
        rows.forEach((id, row) -> {
            if (id.equals(finding)) {
                row.getElement().setAttribute("aria-selected", "true");
            } else {
                row.getElement().removeAttribute("aria-selected");
            }
        });
    }

    /** Where a finding stands in the list, counted from 1; 0 where it is not in it. */
    int position(UUID finding) {
        return new ArrayList<>(rows.keySet()).indexOf(finding) + 1;
    }

    /** The finding at a place of the list, counted from 1. */
    Optional<UUID> at(int position) {
        return rows.keySet().stream()
                .skip(Math.max(0, position - 1L))
                .findFirst()
                .filter(found -> position > 0);
    }

    private static Div headline(FindingRow finding) {
        Anchor link = Links.to("inbox/" + finding.id(), finding.headline());
        link.addClassName("hl");
        Div sub = new Div(new Foreign(finding.candidateName()), new Span(" · " + RuleTexts.label(finding.rule())));
        sub.addClassName("sub");
        return new Div(link, sub);
    }

    private static String state(FindingRow finding) {
        return finding.state() == DispositionState.OPEN ? "–" : finding.state().word();
    }

    private static Span styled(Span span, String... styles) {
        span.addClassNames(styles);
        return span;
    }
}
