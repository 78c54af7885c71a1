package dev.plumbline.portal.finding.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import dev.plumbline.portal.base.ui.Times;
import dev.plumbline.portal.finding.DismissalReason;
import dev.plumbline.portal.finding.DispositionState;
import dev.plumbline.portal.finding.NewDisposition;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Why a finding does not count: a reason, and words where none of the list fits. */
final class DismissDialog extends Dialog {
    private static final int LONGEST = 4000;

    private final Select<DismissalReason> reason = new Select<>();
    private final TextArea comment = new TextArea("Comment for the team");
    private final TextArea shareable = new TextArea("Comment that may be shared");
    private final DatePicker until = new DatePicker("Counts until");
    private final transient Consumer<NewDisposition> answer;

    DismissDialog(String what, Clock clock, Consumer<NewDisposition> answer) {
        this.answer = answer;
        setHeaderTitle("Dismiss " + what);
        reason.setLabel("Reason (required)");
        reason.setItems(DismissalReason.values());
        reason.setItemLabelGenerator(DismissalReason::words);
        comment.setMaxLength(LONGEST);
        shareable.setMaxLength(LONGEST);
        shareable.setHelperText("Stands in dossiers of every level; name nobody else.");
        LocalDate today = LocalDate.ofInstant(clock.instant(), Times.zone());
        until.setMin(today.plusDays(1));
        until.setMax(today.plusYears(1));
        until.setClearButtonVisible(true);
        until.setHelperText("Empty: until the pages say something new.");
        Div form = new Div(reason, comment, shareable, until);
        form.addClassName("dialog-form");
        add(form);
        Button dismiss = new Button("Dismiss", click -> dismiss());
        dismiss.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(this).resetFocusOnActiveElement();
        getFooter().add(new Button("Cancel", click -> close()), dismiss);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                reason.focus();
            }
        });
    }

    private void dismiss() {
        DismissalReason chosen = reason.getValue();
        String words = comment.getValue().strip();
        reason.setInvalid(chosen == null);
        reason.setErrorMessage("Choose a reason");
        boolean tooShort = chosen == DismissalReason.OTHER && words.length() < DismissalReason.LEAST_WORDS;
        comment.setInvalid(tooShort);
        comment.setErrorMessage("Say in %d characters or more why".formatted(DismissalReason.LEAST_WORDS));
        if (chosen != null && !tooShort && !until.isInvalid()) {
            close();
            answer.accept(new NewDisposition(
                    DispositionState.DISMISSED,
                    chosen,
                    end(),
                    orNull(words),
                    orNull(shareable.getValue().strip())));
        }
    }

    private @Nullable Instant end() {
        LocalDate day = until.getValue();
        return day == null ? null : day.atStartOfDay(Times.zone()).toInstant();
    }

    private static @Nullable String orNull(String words) {
        return words.isEmpty() ? null : words;
    }
}
