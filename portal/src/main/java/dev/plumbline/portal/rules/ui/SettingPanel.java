package dev.plumbline.portal.rules.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.plumbline.portal.base.ui.Words;
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
        Button set = new Button(Words.say("rule.set"), click -> change.run());
        set.setAriaLabel(Words.say("rule.setOf", RuleTexts.label(info.id())));
        set.addThemeVariants(ButtonVariant.TERTIARY);
        Div state = new Div(new Span(Words.say("rule.stateIs", Words.of(setting.state()))), set);
        state.addClassName("row");
        add(state);
        if (setting.state() == RuleState.SHADOW) {
            add(line(Words.say("rule.shadowed", inShadow)));
        }
        for (Threshold threshold : info.thresholds()) {
            add(line("%s: %s".formatted(RuleTexts.figure(threshold), SettingDialog.figure(setting, threshold))));
        }
        add(line(
                answers.answered() == 0
                        ? Words.say("rule.noAnswers")
                        : Words.say(
                                "rule.rates",
                                Rate.of(answers.dismissed(), answers.answered()).words(),
                                Rate.of(answers.confirmed(), answers.answered()).words())));
    }

    private static Div line(String words) {
        Div line = new Div(words);
        line.addClassNames("s", "ink-2");
        return line;
    }
}
