package dev.plumbline.portal.finding.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import dev.plumbline.portal.base.ui.DayField;
import dev.plumbline.portal.base.ui.Times;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.finding.NewDisposition;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Consumer;

/** Until which day a finding sleeps. */
final class SnoozeDialog extends Dialog {
    private static final int DAYS = 7;

    SnoozeDialog(int findings, Clock clock, Consumer<NewDisposition> answer) {
        setHeaderTitle(Words.say("snooze.title", findings));
        ZoneId zone = Times.zone();
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        DayField day = new DayField(Words.say("snooze.again"), today.plusDays(DAYS));
        day.setMin(today.plusDays(1));
        day.setMax(today.plusYears(1));
        day.setRequiredIndicatorVisible(true);
        Div form = new Div(day);
        form.addClassName("dialog-form");
        add(form);
        Button snooze = new Button(Words.say("snooze.snooze"), click -> {
            LocalDate chosen = day.getValue();
            if (chosen != null && !day.isInvalid()) {
                close();
                answer.accept(NewDisposition.snoozed(chosen.atStartOfDay(zone).toInstant()));
            }
        });
        getFooter().add(new Button(Words.say("finding.cancel"), click -> close()), snooze);
    }
}
