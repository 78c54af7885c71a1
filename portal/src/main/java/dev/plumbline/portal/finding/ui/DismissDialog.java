package dev.plumbline.portal.finding.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import dev.plumbline.portal.base.ui.DayField;
import dev.plumbline.portal.base.ui.Times;
import dev.plumbline.portal.base.ui.Words;
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
    private final TextArea comment = new TextArea(Words.say("dismiss.comment"));
    private final TextArea shareable = new TextArea(Words.say("dismiss.shareable"));
    private final DayField until = new DayField(Words.say("dismiss.until"), null);
    private final transient Consumer<NewDisposition> answer;

    DismissDialog(int findings, Clock clock, Consumer<NewDisposition> answer) {
        this.answer = answer;
        setHeaderTitle(Words.say("dismiss.title", findings));
        reason.setLabel(Words.say("dismiss.reason"));
        reason.setItems(DismissalReason.values());
        reason.setItemLabelGenerator(Words::of);
        comment.setMaxLength(LONGEST);
        shareable.setMaxLength(LONGEST);
        shareable.setHelperText(Words.say("dismiss.shareableHelp"));
        LocalDate today = LocalDate.ofInstant(clock.instant(), Times.zone());
        until.setMin(today.plusDays(1));
        until.setMax(today.plusYears(1));
        until.setClearButtonVisible(true);
        until.setHelperText(Words.say("dismiss.untilHelp"));
        Div form = new Div(reason, comment, shareable, until);
        form.addClassName("dialog-form");
        add(form);
        Button dismiss = new Button(Words.say("dismiss.dismiss"), click -> dismiss());
        dismiss.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(this).resetFocusOnActiveElement();
        getFooter().add(new Button(Words.say("finding.cancel"), click -> close()), dismiss);
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
        reason.setErrorMessage(Words.say("dismiss.noReason"));
        boolean tooShort = chosen == DismissalReason.OTHER && words.length() < DismissalReason.LEAST_WORDS;
        comment.setInvalid(tooShort);
        comment.setErrorMessage(Words.say("dismiss.tooShort", DismissalReason.LEAST_WORDS));
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
