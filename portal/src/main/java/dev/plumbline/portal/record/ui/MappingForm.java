package dev.plumbline.portal.record.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import dev.plumbline.portal.base.ui.Table;
import dev.plumbline.portal.base.ui.VisibleText;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.scraper.record.Field;
import dev.plumbline.scraper.record.Mapping;
import dev.plumbline.scraper.record.Preview;
import dev.plumbline.scraper.record.RecordKind;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the rows of a file are, what its columns mean, and how it writes times. */
final class MappingForm extends Div {
    private static final int MOST_COLUMNS = 100;
    private static final int EXAMPLES = 3;
    private static final List<String> DATES = List.of(
            "yyyy-MM-dd",
            "dd/MM/yyyy",
            "MM/dd/yyyy",
            "dd.MM.yyyy",
            "yyyy-MM-dd HH:mm:ss",
            "dd/MM/yyyy HH:mm",
            "MM/dd/yyyy HH:mm");

    private final transient Consumer<Mapping> changed;
    private final Select<RecordKind> kind = new Select<>();
    private final ComboBox<String> zone = new ComboBox<>(Words.say("records.timesIn"));
    private final Select<String> dates = new Select<>();
    private final Table columns =
            new Table("tbl", Words.say("records.column"), Words.say("records.firstValues"), Words.say("records.holds"));
    private final transient Map<String, Select<Field>> fields = new LinkedHashMap<>();
    private transient @Nullable Mapping base;
    private boolean filling;

    /**
     * @param kindChosen takes another kind, for which all is guessed again
     * @param changed takes each other change
     */
    MappingForm(Consumer<RecordKind> kindChosen, Consumer<Mapping> changed) {
        this.changed = changed;
        kind.setLabel(Words.say("records.rowsAre"));
        kind.setItems(RecordKind.values());
        kind.setItemLabelGenerator(ImportWords::kind);
        kind.addValueChangeListener(change -> {
            if (!filling && change.getValue() != null) {
                kindChosen.accept(change.getValue());
            }
        });
        zone.setItems(ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/") || id.equals("UTC"))
                .filter(id -> !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
                .sorted()
                .toList());
        zone.addValueChangeListener(change -> tell());
        dates.setLabel(Words.say("records.datesAs"));
        dates.setItems(DATES);
        dates.setEmptySelectionAllowed(true);
        dates.setEmptySelectionCaption(Words.say("records.asInFile"));
        dates.addValueChangeListener(change -> tell());
        Div line = new Div(kind, zone, dates);
        line.addClassName("row");
        add(line, columns);
    }

    /** Shows how a file would be read. */
    void show(Preview preview) {
        filling = true;
        Mapping mapping = preview.mapping();
        base = mapping;
        kind.setValue(mapping.kind());
        zone.setValue(
                mapping.zone().getId().equals("Z") ? "UTC" : mapping.zone().getId());
        String pattern = mapping.datePattern();
        dates.setValue(pattern != null && DATES.contains(pattern) ? pattern : null);
        columns.clear();
        fields.clear();
        List<String> header = preview.header();
        for (int n = 0; n < Math.min(header.size(), MOST_COLUMNS); n++) {
            row(preview, header.get(n), n);
        }
        columns.setVisible(!header.isEmpty());
        zone.setVisible(!header.isEmpty());
        dates.setVisible(!header.isEmpty());
        filling = false;
    }

    private void row(Preview preview, String name, int n) {
        Select<Field> field = new Select<>();
        field.setItems(Field.values());
        field.setItemLabelGenerator(one -> one == null ? "" : Words.of(one));
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(Words.say("records.notUsed"));
        field.setAriaLabel(Words.say("records.columnHolds", VisibleText.of(name)));
        preview.mapping().columns().entrySet().stream()
                .filter(entry -> entry.getValue().equals(name))
                .findFirst()
                .ifPresent(entry -> field.setValue(entry.getKey()));
        field.addValueChangeListener(change -> tell());
        if (fields.putIfAbsent(name, field) == null) {
            String examples = preview.rows().stream()
                    .limit(EXAMPLES)
                    .map(row -> n < row.cells().size() ? row.cells().get(n) : "")
                    .filter(cell -> !cell.isBlank())
                    .collect(Collectors.joining(" · "));
            columns.row(new Span(VisibleText.of(name)), new Span(VisibleText.of(examples)), field);
        }
    }

    private void tell() {
        Mapping before = base;
        if (filling || before == null) {
            return;
        }
        Map<Field, String> chosen = new EnumMap<>(Field.class);
        fields.forEach((name, field) -> {
            if (field.getValue() != null) {
                chosen.putIfAbsent(field.getValue(), name);
            }
        });
        String id = zone.getValue() == null ? "UTC" : zone.getValue();
        changed.accept(new Mapping(
                before.format(), before.kind(), chosen, ZoneId.of(id), dates.getValue(), before.decimalSign()));
    }

    /** Whether a person said how dates are written. */
    boolean datesChosen() {
        return dates.getValue() != null;
    }

    /** What of the form contradicts itself, in sentences. */
    List<String> problems() {
        Map<Field, List<String>> byField = new EnumMap<>(Field.class);
        fields.forEach((name, field) -> {
            if (field.getValue() != null) {
                byField.computeIfAbsent(field.getValue(), key -> new ArrayList<>())
                        .add(name);
            }
        });
        return byField.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(entry ->
                        Words.say("records.twoColumns", Words.of(entry.getKey()), String.join(", ", entry.getValue())))
                .toList();
    }
}
