package dev.plumbline.portal.rules.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.plumbline.portal.rules.Answers;
import dev.plumbline.portal.rules.Rate;
import dev.plumbline.portal.rules.RuleSetting;
import dev.plumbline.portal.rules.RuleState;
import dev.plumbline.portal.rules.RuleTexts;
import dev.plumbline.scraper.rule.RuleInfo;
import dev.plumbline.scraper.rule.Threshold;

/** How the team asks a rule, how people answered it, and the way to set it otherwise. */
final class SettingPanel extends Div {

    SettingPanel(RuleInfo info, RuleSetting setting, Answers answers, int inShadow, Runnable change) {
        Button set = new Button("Set…", click -> change.run());
        set.setAriaLabel("Set “" + RuleTexts.label(info.id()) + "”");
        set.addThemeVariants(ButtonVariant.TERTIARY);
        Div state = new Div(new Span("State: " + setting.state().words()), set);
        state.addClassName("row");
        add(state);
        if (setting.state() == RuleState.SHADOW) {
            add(line(
                    inShadow == 1
                            ? "1 finding that only admins see here"
                            : inShadow + " findings that only admins see here"));
        }
        for (Threshold threshold : info.thresholds()) {
            add(line("%s: %s".formatted(threshold.summary(), SettingDialog.figure(setting, threshold))));
        }
        add(line(
                answers.answered() == 0
                        ? "Nobody has answered a finding of this rule."
                        : "Dismissed %s, confirmed %s of the answered; the interval holds 95 times of 100."
                                .formatted(
                                        Rate.of(answers.dismissed(), answers.answered())
                                                .words(),
                                        Rate.of(answers.confirmed(), answers.answered())
                                                .words())));
    }

    private static Div line(String words) {
        Div line = new Div(words);
        line.addClassNames("s", "ink-2");
        return line;
    }
}
