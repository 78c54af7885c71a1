package dev.plumbline.portal.finding.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.Command;
import dev.plumbline.portal.base.ui.SeverityMark;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.finding.FindingFilter;
import dev.plumbline.portal.finding.FindingSort;
import dev.plumbline.portal.finding.Grouping;
import dev.plumbline.portal.finding.ListChoice;
import dev.plumbline.portal.rules.RuleTexts;
import dev.plumbline.scraper.rule.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** Narrows the list: severity, rule, site, the beginning of a name; puts it in an order, and into groups. */
final class InboxFilters extends Div {
    private static final int LONGEST_NAME = 120;

    private final Select<Severity> severity = select(Words.say("inbox.severity"), Words.say("filter.everySeverity"));
    private final Select<String> rule = select(Words.say("filter.rule"), Words.say("filter.everyRule"));
    private final Select<String> site = select(Words.say("filter.site"), Words.say("filter.everySite"));
    private final TextField name = new TextField();
    private final Select<FindingSort> sort = new Select<>();
    private final Select<Grouping> grouping = select(Words.say("filter.groups"), Words.say("filter.notGrouped"));
    private final transient Consumer<InboxFilters> changed;
    private boolean quiet;

    InboxFilters(Consumer<InboxFilters> changed) {
        this.changed = changed;
        addClassName("filters");
        severity.setItems(Severity.values());
        severity.setItemLabelGenerator(
                item -> item == null ? Words.say("filter.everySeverity") : SeverityMark.word(item));
        rule.setItems(RuleTexts.ids());
        rule.setItemLabelGenerator(item -> item == null ? Words.say("filter.everyRule") : RuleTexts.label(item));
        site.setItemLabelGenerator(item -> item == null ? Words.say("filter.everySite") : item);
        name.setPlaceholder(Words.say("filter.name"));
        name.setAriaLabel(Words.say("filter.nameLabel"));
        name.setMaxLength(LONGEST_NAME);
        name.setClearButtonVisible(true);
        name.setValueChangeMode(ValueChangeMode.LAZY);
        sort.setAriaLabel(Words.say("filter.order"));
        sort.setItems(FindingSort.values());
        sort.setItemLabelGenerator(Words::of);
        sort.setValue(FindingSort.NEWEST);
        grouping.setItems(Grouping.values());
        grouping.setItemLabelGenerator(item -> item == null ? Words.say("filter.notGrouped") : Words.of(item));
        add(severity, rule, site, name, sort, grouping);
        severity.addValueChangeListener(change -> tell());
        rule.addValueChangeListener(change -> tell());
        site.addValueChangeListener(change -> tell());
        name.addValueChangeListener(change -> tell());
        sort.addValueChangeListener(change -> tell());
        grouping.addValueChangeListener(change -> tell());
    }

    void setSites(List<String> labels) {
        quietly(() -> {
            String chosen = site.getValue();
            List<String> all = new ArrayList<>(labels);
            if (chosen != null && !all.contains(chosen)) {
                all.add(chosen);
            }
            if (!all.equals(site.getListDataView().getItems().toList())) {
                site.setItems(all);
                site.setValue(chosen);
            }
        });
    }

    /** What is asked for, beside a view. */
    ListChoice on(ListChoice choice) {
        String begin = name.getValue().strip();
        FindingFilter filter = new FindingFilter(
                severity.getValue(),
                rule.getValue(),
                site.getValue(),
                begin.isEmpty() ? null : begin,
                choice.filter().group());
        return choice.with(filter)
                .with(Objects.requireNonNullElse(sort.getValue(), FindingSort.NEWEST))
                .groupedBy(grouping.getValue());
    }

    /** Turns to what somebody kept. */
    void show(ListChoice choice) {
        quietly(() -> {
            FindingFilter filter = choice.filter();
            severity.setValue(filter.severity());
            rule.setValue(filter.rule());
            if (filter.site() != null) {
                site.setItems(filter.site());
            }
            site.setValue(filter.site());
            name.setValue("");
            sort.setValue(choice.sort());
            grouping.setValue(choice.grouping());
        });
    }

    private void quietly(Command change) {
        quiet = true;
        change.execute();
        quiet = false;
    }

    private void tell() {
        if (!quiet) {
            changed.accept(this);
        }
    }

    private static <T> Select<T> select(String label, String all) {
        Select<T> select = new Select<>();
        select.setAriaLabel(label);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(all);
        select.setPlaceholder(all);
        return select;
    }
}
