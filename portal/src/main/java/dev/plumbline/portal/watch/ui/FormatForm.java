package dev.plumbline.portal.watch.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import dev.plumbline.portal.base.ui.Table;
import dev.plumbline.portal.base.ui.VisibleText;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.scraper.watch.ListField;
import dev.plumbline.scraper.watch.ListFiles.Recognised;
import dev.plumbline.scraper.watch.ListFormat;
import dev.plumbline.scraper.watch.ListMapping;
import dev.plumbline.scraper.watch.Matter;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** How a file of a list would be read: its format as recognised, the columns of a table, what the lines of a plain list are. */
final class FormatForm extends Section {
    private static final int MOST_COLUMNS = 50;

    private final ListFormat format;
    private final transient Map<String, Select<ListField>> fields = new LinkedHashMap<>();
    private final Select<Matter> matter = new Select<>();

    /** @param chosen takes how to read it, or null where somebody thought better of it */
    FormatForm(String fileName, Recognised recognised, Consumer<@Nullable ListMapping> chosen) {
        this.format = recognised.mapping().format();
        addClassName("section");
        H2 title = new H2(Words.say("watchlist.readAs", VisibleText.of(fileName), Words.of(format)));
        title.addClassName("h2");
        Button begin = new Button(Words.say("watchlist.makeDraft"), click -> chosen.accept(mapping()));
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        Div actions = new Div(begin, new Button(Words.say("watchlist.cancel"), click -> chosen.accept(null)));
        actions.addClassNames("row", "more");
        Paragraph note = new Paragraph(Words.say("watchlist.draftNote"));
        note.addClassNames("s", "ink-2");
        add(title, note);
        if (format == ListFormat.TABLE) {
            add(columns(recognised));
        } else if (format == ListFormat.PLAIN) {
            matter.setLabel(Words.say("watchlist.eachLine"));
            matter.setItems(Matter.values());
            matter.setItemLabelGenerator(one -> one == null ? "" : WatchWords.of(one));
            matter.setEmptySelectionAllowed(true);
            matter.setEmptySelectionCaption(Words.say("watchlist.byForm"));
            add(matter);
        }
        add(actions);
    }

    private Table columns(Recognised recognised) {
        Table table = new Table("tbl", Words.say("watchlist.column"), Words.say("watchlist.holds"));
        recognised.header().stream().limit(MOST_COLUMNS).forEach(name -> {
            Select<ListField> field = new Select<>();
            field.setItems(ListField.values());
            field.setItemLabelGenerator(one -> one == null ? "" : Words.of(one));
            field.setEmptySelectionAllowed(true);
            field.setEmptySelectionCaption(Words.say("watchlist.notUsed"));
            field.setAriaLabel(Words.say("watchlist.columnHolds", VisibleText.of(name)));
            recognised.mapping().columns().entrySet().stream()
                    .filter(column -> column.getValue().equals(name))
                    .findFirst()
                    .ifPresent(column -> field.setValue(column.getKey()));
            if (fields.putIfAbsent(name, field) == null) {
                table.row(new Span(VisibleText.of(name)), field);
            }
        });
        return table;
    }

    private ListMapping mapping() {
        Map<ListField, String> columns = new EnumMap<>(ListField.class);
        fields.forEach((name, field) -> {
            if (field.getValue() != null) {
                columns.putIfAbsent(field.getValue(), name);
            }
        });
        return new ListMapping(format, columns, matter.getValue());
    }
}
