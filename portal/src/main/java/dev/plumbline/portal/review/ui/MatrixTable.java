package dev.plumbline.portal.review.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import dev.plumbline.portal.base.ui.ComparisonMark;
import dev.plumbline.portal.base.ui.Foreign;
import dev.plumbline.portal.base.ui.Times;
import dev.plumbline.portal.base.ui.VisibleText;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.scraper.compare.Agreement;
import dev.plumbline.scraper.compare.Comparison;
import dev.plumbline.scraper.compare.Matrix;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What each source says about the same thing: claims down, sources across; a cell opens its quotes below its row. */
final class MatrixTable extends NativeTable {
    private static final int LONGEST_VALUE = 160;

    private final Matrix matrix;
    private @Nullable NativeTableRow opened;
    private @Nullable NativeTableRow quotes;

    MatrixTable(Matrix matrix) {
        this.matrix = matrix;
        addClassName("matrix");
        NativeTableRow head = new NativeTableRow();
        head.add(scoped(new NativeTableHeaderCell(Words.say("matrix.claim")), "col"));
        for (Matrix.Column column : matrix.columns()) {
            NativeTableHeaderCell cell = scoped(new NativeTableHeaderCell(), "col");
            cell.getElement().appendChild(new Element("b").setText(VisibleText.of(column.label())));
            cell.add(new Span(Times.day(column.capturedAt())));
            head.add(cell);
        }
        getHead().add(head);
        matrix.rows().forEach(row -> getBody().add(row(row)));
    }

    private NativeTableRow row(Matrix.Row row) {
        NativeTableRow shown = new NativeTableRow();
        shown.add(scoped(new NativeTableHeaderCell(VisibleText.of(row.label())), "row"));
        for (int n = 0; n < row.cells().size(); n++) {
            shown.add(cell(row, n, shown));
        }
        if (row.cells().stream().anyMatch(MatrixTable::differs)) {
            shown.addClassName("has-d");
        }
        return shown;
    }

    private NativeTableCell cell(Matrix.Row row, int n, NativeTableRow shown) {
        Matrix.Cell said = row.cells().get(n);
        NativeTableCell cell = new NativeTableCell();
        cell.getElement()
                .setAttribute("data-src", VisibleText.of(matrix.columns().get(n).label()));
        if (said.claims().isEmpty()) {
            cell.addClassName("none");
            cell.add(new ComparisonMark(ComparisonMark.Kind.ABSENT, Words.say("matrix.absent")));
            return cell;
        }
        ComparisonMark.Kind kind = kind(said.comparison());
        cell.addClassName(kind.style());
        NativeButton open = new NativeButton();
        open.addClassName("cell");
        open.getElement().setAttribute("aria-expanded", "false");
        open.add(value(row, said), new ComparisonMark(kind, words(said)));
        open.addClickListener(click -> open(row, shown, open));
        cell.add(open);
        return cell;
    }

    private static Span value(Matrix.Row row, Matrix.Cell said) {
        String text = said.claims().stream()
                .map(claim -> CellWords.of(row, claim))
                .distinct()
                .collect(Collectors.joining(", "));
        String shown = text.length() > LONGEST_VALUE ? text.substring(0, LONGEST_VALUE) + "…" : text;
        Foreign words = new Foreign(differs(said) ? "" : shown);
        if (differs(said)) {
            words.getElement().appendChild(new Element("mark").setText(VisibleText.of(shown)));
        }
        Span value = new Span(words);
        value.addClassName("v");
        return value;
    }

    private void open(Matrix.Row row, NativeTableRow shown, NativeButton cell) {
        boolean same = shown.equals(opened);
        close();
        if (same) {
            return;
        }
        NativeTableCell wide = new NativeTableCell(new RowQuotes(matrix, row, this::close));
        wide.getElement()
                .setAttribute("colspan", Integer.toString(matrix.columns().size() + 1));
        NativeTableRow below = new NativeTableRow(wide);
        below.addClassName("open");
        getBody().addComponentAtIndex(getBody().indexOf(shown) + 1, below);
        shown.addClassName("is-open");
        cell.getElement().setAttribute("aria-expanded", "true");
        opened = shown;
        quotes = below;
    }

    private void close() {
        if (opened != null && quotes != null) {
            opened.removeClassName("is-open");
            opened.getElement()
                    .getChildren()
                    .flatMap(Element::getChildren)
                    .filter(element -> element.hasAttribute("aria-expanded"))
                    .forEach(element -> element.setAttribute("aria-expanded", "false"));
            getBody().remove(quotes);
        }
        opened = null;
        quotes = null;
    }

    private static boolean differs(Matrix.Cell cell) {
        return cell.comparison() != null && cell.comparison().differs();
    }

    private static ComparisonMark.Kind kind(@Nullable Comparison comparison) {
        Agreement agreement = comparison == null ? Agreement.CANNOT_TELL : comparison.agreement();
        return switch (agreement) {
            case AGREE -> ComparisonMark.Kind.AGREE;
            case COMPATIBLE -> ComparisonMark.Kind.COMPATIBLE;
            case DIFFER -> ComparisonMark.Kind.DIFFER;
            case CANNOT_TELL -> ComparisonMark.Kind.ABSENT;
        };
    }

    private static String words(Matrix.Cell said) {
        Comparison comparison = said.comparison();
        if (comparison == null) {
            return Words.say("matrix.onlyHere");
        }
        return switch (comparison.agreement()) {
            case AGREE -> Words.say("comparison.agrees");
            case COMPATIBLE -> with(comparison, Words.say("comparison.compatible"));
            case DIFFER -> Words.say("matrix.differsFrom", String.join(", ", said.against()));
            case CANNOT_TELL -> with(comparison, Words.say("matrix.notCompared"));
        };
    }

    private static String with(Comparison comparison, String words) {
        return comparison.reason().isEmpty() ? words : words + " · " + comparison.reason();
    }

    private static NativeTableHeaderCell scoped(NativeTableHeaderCell cell, String scope) {
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
