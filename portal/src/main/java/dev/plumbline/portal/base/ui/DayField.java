package dev.plumbline.portal.base.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.text.DateFormatSymbols;
import java.time.LocalDate;
import java.time.temporal.WeekFields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a day is chosen, with a calendar in the language of the screen. */
public final class DayField extends DatePicker {

    /** A field with its label and the day that it begins with; null for none. */
    public DayField(String label, @Nullable LocalDate day) {
        super(label, day);
        setI18n(words());
    }

    /** What a calendar says. */
    public static DatePickerI18n words() {
        DateFormatSymbols names = DateFormatSymbols.getInstance(Words.locale());
        return new DatePickerI18n()
                .setMonthNames(List.of(names.getMonths()).subList(0, 12))
                .setWeekdays(List.of(names.getWeekdays()).subList(1, 8))
                .setWeekdaysShort(List.of(names.getShortWeekdays()).subList(1, 8))
                .setFirstDayOfWeek(
                        WeekFields.of(Words.locale()).getFirstDayOfWeek().getValue() % 7)
                .setToday(Words.say("date.today"))
                .setCancel(Words.say("date.cancel"));
    }
}
