package dev.plumbline.portal.watch.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.base.ui.DayField;
import dev.plumbline.portal.base.ui.Refusals;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.watch.Watchlist;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Until when a list holds, and who looks after it. */
final class EditWatchlistDialog extends Dialog {

    /** Takes what was chosen. */
    interface Keep {
        void keep(Instant until, UUID owner);
    }

    EditWatchlistDialog(Watchlist list, List<Member> owners, Keep keep) {
        setHeaderTitle(Words.say("watchlist.expiry"));
        DayField until =
                new DayField(Words.say("watchlist.holdsUntil"), LocalDate.ofInstant(list.expiresAt(), ZoneOffset.UTC));
        until.setHelperText(Words.say("watchlist.holdsHelp"));
        until.setRequiredIndicatorVisible(true);
        Select<Member> owner = new Select<>();
        owner.setLabel(Words.say("watchlist.lookedAfter"));
        owner.setItems(owners);
        owner.setItemLabelGenerator(Member::name);
        owners.stream().filter(one -> one.id().equals(list.owner())).findFirst().ifPresent(owner::setValue);
        Div problem = new Div();
        problem.getElement().setAttribute("role", "alert");
        Div form = new Div(until, owner, problem);
        form.addClassName("dialog-form");
        add(form);
        Button save = new Button(Words.say("watchlist.keep"), click -> {
            if (until.getValue() == null || owner.getValue() == null) {
                problem.setText(Words.say("watchlist.sayUntil"));
                return;
            }
            try {
                keep.keep(
                        until.getValue().atStartOfDay(ZoneOffset.UTC).toInstant(),
                        owner.getValue().id());
                close();
            } catch (Problem refused) {
                problem.setText(Refusals.say(refused));
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(Words.say("watchlist.cancel"), click -> close()), save);
        addOpenedChangeListener(opened -> until.focus());
    }
}
