package dev.plumbline.portal.rules.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.NumberField;
import dev.plumbline.portal.base.ui.LiveRefresh;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.rules.Rehearsal;
import dev.plumbline.portal.rules.RehearsalState;
import dev.plumbline.portal.rules.RuleSetting;
import dev.plumbline.portal.rules.RuleState;
import dev.plumbline.portal.rules.RuleTexts;
import dev.plumbline.portal.security.Member;
import dev.plumbline.scraper.rule.RuleInfo;
import dev.plumbline.scraper.rule.Threshold;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sets a rule: state and figures, tried out on the last 90 days before they hold. */
final class SettingDialog extends Dialog {
    private final transient SettingDesk.Services services;
    private final Member member;
    private final transient RuleInfo info;
    private final transient Runnable changed;
    private final Select<RuleState> state = new Select<>();
    private final Map<String, NumberField> figures = new LinkedHashMap<>();
    private final Button save = new Button(Words.say("rule.save"), click -> save());
    private final RehearsalResult result = new RehearsalResult();
    private @Nullable UUID tried;

    /** With what holds, or with a setting that is being tried out. */
    SettingDialog(
            SettingDesk.Services services,
            Member member,
            RuleInfo info,
            RuleSetting now,
            Optional<Rehearsal> rehearsal,
            Runnable changed) {
        this.services = services;
        this.member = member;
        this.info = info;
        this.changed = changed;
        setHeaderTitle(RuleTexts.label(info.id()));
        state.setLabel(Words.say("rule.state"));
        state.setItems(RuleState.values());
        state.setItemLabelGenerator(Words::of);
        RuleSetting shown = rehearsal.map(Rehearsal::setting).orElse(now);
        state.setValue(shown.state());
        state.addValueChangeListener(change -> touched());
        Div form = new Div(state);
        for (Threshold threshold : info.thresholds()) {
            NumberField field = field(threshold, figure(shown, threshold));
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
        tried = rehearsal.map(Rehearsal::id).orElse(null);
        look();
        LiveRefresh.whileShown(
                this, this::look, live -> services.feed().listen(member.team(), advanced -> live.request()));
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
        tried = null;
        save.setEnabled(false);
        result.clear();
    }

    private void tryOut() {
        if (figures.values().stream().anyMatch(field -> field.isInvalid() || field.isEmpty())) {
            return;
        }
        tried = services.rehearsals().begin(member, setting()).id();
        look();
    }

    /** Shows how far the try is; one that another admin replaced is not ours any more. */
    private void look() {
        if (tried == null) {
            return;
        }
        services.rehearsals()
                .find(member, tried)
                .ifPresentOrElse(
                        rehearsal -> {
                            result.show(rehearsal, services.rehearsals().named(member, rehearsal));
                            save.setEnabled(rehearsal.state() == RehearsalState.DONE);
                        },
                        this::touched);
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
