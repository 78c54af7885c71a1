package dev.plumbline.portal.finding.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.plumbline.portal.base.ui.SeverityMark;
import dev.plumbline.portal.finding.FindingFilter;
import dev.plumbline.portal.finding.FindingSort;
import dev.plumbline.portal.rules.RuleTexts;
import dev.plumbline.scraper.rule.Severity;
import java.util.List;
import java.util.function.Consumer;

/** Narrows the list: severity, rule, site, the beginning of a name. */
final class InboxFilters extends Div {
    private static final int LONGEST_NAME = 120;

    private final Select<Severity> severity = select("Severity", "Every severity");
    private final Select<String> rule = select("Rule", "Every rule");
    private final Select<String> site = select("Site", "Every site");
    private final TextField name = new TextField();
    private final Select<FindingSort> sort = new Select<>();

    InboxFilters(Consumer<FindingFilter> changed, Consumer<FindingSort> sorted) {
        addClassName("filters");
        severity.setItems(Severity.values());
        severity.setItemLabelGenerator(item -> item == null ? "Every severity" : SeverityMark.word(item));
        rule.setItems(RuleTexts.ids());
        rule.setItemLabelGenerator(item -> item == null ? "Every rule" : RuleTexts.label(item));
        site.setItemLabelGenerator(item -> item == null ? "Every site" : item);
        name.setPlaceholder("Name begins with");
        name.setAriaLabel("Candidate's name begins with");
        name.setMaxLength(LONGEST_NAME);
        name.setClearButtonVisible(true);
        name.setValueChangeMode(ValueChangeMode.LAZY);
        sort.setAriaLabel("Order");
        sort.setItems(FindingSort.values());
        sort.setItemLabelGenerator(FindingSort::words);
        sort.setValue(FindingSort.NEWEST);
        sort.addValueChangeListener(change -> sorted.accept(change.getValue()));
        add(severity, rule, site, name, sort);
        severity.addValueChangeListener(change -> changed.accept(filter()));
        rule.addValueChangeListener(change -> changed.accept(filter()));
        site.addValueChangeListener(change -> changed.accept(filter()));
        name.addValueChangeListener(change -> changed.accept(filter()));
    }

    void setSites(List<String> labels) {
        String chosen = site.getValue();
        site.setItems(labels);
        if (chosen != null && labels.contains(chosen)) {
            site.setValue(chosen);
        }
    }

    private FindingFilter filter() {
        String begin = name.getValue().strip();
        return new FindingFilter(severity.getValue(), rule.getValue(), site.getValue(), begin.isEmpty() ? null : begin);
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
