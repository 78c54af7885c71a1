package dev.plumbline.portal.finding.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import dev.plumbline.portal.base.ui.FindingWords;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.finding.FindingRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Findings, one a row; the open one is marked. A row that stays the same keeps its place in the page, and the focus. */
final class FindingTable extends Div {
    private final NativeTable table = new NativeTable();
    private final Checkbox all = new Checkbox();
    private final Chosen chosen;
    private final List<FindingLine> lines = new ArrayList<>();
    private @Nullable UUID open;

    FindingTable(Chosen chosen) {
        this.chosen = chosen;
        table.addClassName("findings");
        table.getHead().add(head());
        add(table);
        chosen.listen(this::showChosen);
    }

    /** Makes the rows these, in this order. */
    void show(List<FindingLine.Shown> findings, Instant now) {
        Map<UUID, FindingLine> before = new HashMap<>();
        lines.forEach(line -> before.put(line.id(), line));
        List<FindingLine> after = new ArrayList<>();
        for (FindingLine.Shown shown : findings) {
            FindingLine old = before.get(shown.finding().id());
            after.add(old != null && old.shows(shown) ? old : new FindingLine(shown, chosen, now));
        }
        lines.stream().filter(line -> !after.contains(line)).forEach(FindingLine::removeFromParent);
        List<FindingLine> kept = lines.stream().filter(after::contains).toList();
        boolean inOrder = kept.equals(after.stream().filter(kept::contains).toList());
        if (!inOrder) {
            kept.forEach(FindingLine::removeFromParent);
        }
        for (int n = 0; n < after.size(); n++) {
            FindingLine line = after.get(n);
            if (!inOrder || !kept.contains(line)) {
                table.getBody().addComponentAtIndex(n, line);
            }
        }
        lines.clear();
        lines.addAll(after);
        select(open);
        showChosen();
    }

    /** Marks the finding that is open beside the list. */
    void select(@Nullable UUID finding) {
        open = finding;
        lines.forEach(line -> line.showOpen(line.id().equals(finding)));
    }

    /** The rows, in order. */
    List<FindingLine> lines() {
        return List.copyOf(lines);
    }

    private NativeTableRow head() {
        all.setAriaLabel(Words.say("inbox.chooseAll"));
        all.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                List.copyOf(lines).forEach(line -> choose(line, change.getValue()));
                showChosen();
            }
        });
        NativeTableRow head = new NativeTableRow(headCell(new NativeTableHeaderCell(all)));
        for (String words : FindingLine.heads()) {
            head.add(headCell(new NativeTableHeaderCell(words)));
        }
        return head;
    }

    private void choose(FindingLine line, boolean value) {
        FindingRow finding = line.finding();
        chosen.set(finding.id(), FindingWords.say(finding.headline()), value);
    }

    private void showChosen() {
        long number = lines.stream().filter(line -> chosen.has(line.id())).count();
        lines.forEach(line -> line.showChosen(chosen.has(line.id())));
        all.setValue(number > 0 && number == lines.size());
        all.setIndeterminate(number > 0 && number < lines.size());
    }

    private static NativeTableHeaderCell headCell(NativeTableHeaderCell cell) {
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }
}
