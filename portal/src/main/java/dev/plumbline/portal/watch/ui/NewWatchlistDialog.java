package dev.plumbline.portal.watch.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.base.ui.DayField;
import dev.plumbline.portal.base.ui.Refusals;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.watch.NewWatchlist;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Consumer;

/** What a new list must say: its name, where it comes from, why, and until when it holds. */
final class NewWatchlistDialog extends Dialog {
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST = 500;

    NewWatchlistDialog(Clock clock, Consumer<NewWatchlist> make) {
        setHeaderTitle(Words.say("newList.title"));
        TextField name = field(Words.say("newList.name"), LONGEST_NAME);
        TextField source = field(Words.say("newList.source"), LONGEST);
        TextField reason = field(Words.say("newList.reason"), LONGEST);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        DayField until = new DayField(Words.say("watchlist.holdsUntil"), today.plusYears(1));
        until.setMin(today.plusDays(1));
        Checkbox benign = new Checkbox(Words.say("newList.benign"));
        Div problem = new Div();
        problem.getElement().setAttribute("role", "alert");
        Div form = new Div(name, source, reason, until, benign, problem);
        form.addClassName("dialog-form");
        add(form);
        Button begin = new Button(Words.say("newList.make"), click -> {
            LocalDate day = until.getValue() == null ? today : until.getValue();
            try {
                make.accept(new NewWatchlist(
                        name.getValue(),
                        source.getValue(),
                        reason.getValue(),
                        benign.getValue(),
                        day.atStartOfDay(ZoneOffset.UTC).toInstant()));
                close();
            } catch (Problem refused) {
                problem.setText(Refusals.say(refused));
            }
        });
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(Words.say("watchlist.cancel"), click -> close()), begin);
        addOpenedChangeListener(opened -> name.focus());
    }

    private static TextField field(String label, int longest) {
        TextField field = new TextField(label);
        field.setMaxLength(longest);
        field.setRequiredIndicatorVisible(true);
        return field;
    }
}
