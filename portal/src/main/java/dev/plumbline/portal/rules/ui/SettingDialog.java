package dev.plumbline.portal.rules.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.shared.Registration;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.rules.Rehearsal;
import dev.plumbline.portal.rules.RuleSetting;
import dev.plumbline.portal.rules.RuleState;
import dev.plumbline.portal.rules.RuleTexts;
import dev.plumbline.portal.security.Member;
import dev.plumbline.scraper.rule.RuleInfo;
import dev.plumbline.scraper.rule.Threshold;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sets a rule: state and figures, tried out on the last 90 days before they hold. */
final class SettingDialog extends Dialog {
    private static final int POLL_MILLIS = 500;
    private static final int NO_POLL = -1;

    private final transient SettingDesk.Services services;
    private final Member member;
    private final transient RuleInfo info;
    private final transient Runnable changed;
    private final Select<RuleState> state = new Select<>();
    private final Map<String, NumberField> figures = new LinkedHashMap<>();
    private final Button save = new Button(Words.say("rule.save"), click -> save());
    private final RehearsalResult result = new RehearsalResult();
    private transient Rehearsal.@Nullable Run run;
    private @Nullable Registration polling;

    SettingDialog(SettingDesk.Services services, Member member, RuleInfo info, RuleSetting now, Runnable changed) {
        this.services = services;
        this.member = member;
        this.info = info;
        this.changed = changed;
        setHeaderTitle(RuleTexts.label(info.id()));
        state.setLabel(Words.say("rule.state"));
        state.setItems(RuleState.values());
        state.setItemLabelGenerator(Words::of);
        state.setValue(now.state());
        state.addValueChangeListener(change -> touched());
        Div form = new Div(state);
        for (Threshold threshold : info.thresholds()) {
            NumberField field = field(threshold, figure(now, threshold));
            figures.put(threshold.name(), field);
            form.add(field);
        }
        form.add(result, new SettingHistory(services, member, info.id()));
        form.addClassName("dialog-form");
        add(form);
        save.setEnabled(false);
        getFooter()
                .add(
                        new Button(Words.say("rule.cancel"), click -> close()),
                        new Button(Words.say("rule.tryOut"), click -> tryOut()),
                        save);
        addDetachListener(detached -> stop());
    }

    /** What holds: the team's figure, else the rule's. */
    static double figure(RuleSetting setting, Threshold threshold) {
        return setting.thresholds().getOrDefault(threshold.name(), threshold.value());
    }

    private NumberField field(Threshold threshold, double value) {
        NumberField field = new NumberField(RuleTexts.figure(threshold));
        field.setMin(threshold.least());
        field.setMax(threshold.most());
        field.setHelperText(Words.say("rule.range", threshold.least(), threshold.most(), threshold.value()));
        field.setValue(value);
        field.addValueChangeListener(change -> touched());
        return field;
    }

    /** What was tried is not what would be saved any more. */
    private void touched() {
        stop();
        save.setEnabled(false);
        result.clear();
    }

    private void tryOut() {
        stop();
        if (figures.values().stream().anyMatch(field -> field.isInvalid() || field.isEmpty())) {
            return;
        }
        run = services.rehearsal().begin(member, setting());
        if (!step()) {
            UI ui = UI.getCurrent();
            ui.setPollInterval(POLL_MILLIS);
            polling = ui.addPollListener(poll -> step());
        }
    }

    /** Tries some more; true when all is tried. */
    private boolean step() {
        if (run == null) {
            return true;
        }
        Rehearsal.Progress progress = run.step();
        result.show(progress);
        if (progress.ended()) {
            stop();
            save.setEnabled(true);
        }
        return progress.ended();
    }

    private void stop() {
        run = null;
        if (polling != null) {
            polling.remove();
            polling = null;
            getUI().ifPresent(ui -> ui.setPollInterval(NO_POLL));
        }
    }

    private void save() {
        services.settings().save(member, setting());
        close();
        changed.run();
    }

    private RuleSetting setting() {
        Map<String, Double> set = new HashMap<>();
        for (Threshold threshold : info.thresholds()) {
            NumberField field = figures.get(threshold.name());
            if (field != null && field.getValue() != null && field.getValue() != threshold.value()) {
                set.put(threshold.name(), field.getValue());
            }
        }
        return new RuleSetting(info.id(), state.getValue(), set);
    }
}
