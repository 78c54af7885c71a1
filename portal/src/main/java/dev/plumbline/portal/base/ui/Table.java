package dev.plumbline.portal.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** A table with row hairlines that becomes a list where the screen is narrow. */
public final class Table extends NativeTable {
    private final List<String> heads;

    /** An empty table with its column heads. */
    public Table(String styles, String... heads) {
        this.heads = List.of(heads);
        addClassNames(styles.split(" "));
        NativeTableRow head = new NativeTableRow();
        for (String words : heads) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(words);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        getHead().add(head);
    }

    /** Adds a row of one component a column; each knows its head, for styles that say it where the heads are not shown. */
    public NativeTableRow row(Component... cells) {
        NativeTableRow row = new NativeTableRow();
        for (Component cell : cells) {
            NativeTableCell place = new NativeTableCell(cell);
            if (row.getComponentCount() < heads.size()) {
                place.getElement().setAttribute("data-head", heads.get(row.getComponentCount()));
            }
            row.add(place);
        }
        getBody().add(row);
        return row;
    }

    /** Removes all rows. */
    public void clear() {
        getBody().removeAll();
    }
}
