package dev.plumbline.portal.review.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.scraper.compare.ActivityHours;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Seven days by 24 hours; each cell says its number and is the darker the more happened. */
final class HoursTable extends NativeTable {
    private static final int STEPS = 4;

    HoursTable(ActivityHours hours, @Nullable HoursBand band) {
        addClassName("hours");
        getElement().setAttribute("aria-label", Words.say("hours.label"));
        int most = hours.week().stream()
                .flatMap(List::stream)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        NativeTableRow head = new NativeTableRow(new NativeTableHeaderCell());
        for (int hour = 0; hour < 24; hour++) {
            head.add(scoped("%02d".formatted(hour), "col"));
        }
        getHead().add(head);
        for (DayOfWeek day : DayOfWeek.values()) {
            NativeTableRow row = new NativeTableRow(scoped(day.getDisplayName(TextStyle.SHORT, Words.locale()), "row"));
            List<Integer> counts = hours.week().get(day.getValue() - 1);
            for (int hour = 0; hour < counts.size(); hour++) {
                NativeTableCell cell = cell(counts.get(hour), most);
                if (band != null && band.has(day.getValue() - 1, hour)) {
                    cell.addClassName("claimed");
                }
                row.add(cell);
            }
            getBody().add(row);
        }
    }

    private static NativeTableCell cell(int count, int most) {
        NativeTableCell cell = new NativeTableCell(new Span(Integer.toString(count)));
        cell.addClassName("h" + (count == 0 ? 0 : 1 + (count * STEPS - 1) / most));
        return cell;
    }

    private static NativeTableHeaderCell scoped(String words, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
