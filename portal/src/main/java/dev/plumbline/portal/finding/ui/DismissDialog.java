package dev.plumbline.portal.finding.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import dev.plumbline.portal.base.ui.DayField;
import dev.plumbline.portal.base.ui.Times;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.finding.DismissalReason;
import dev.plumbline.portal.finding.DismissalScope;
import dev.plumbline.portal.finding.DispositionState;
import dev.plumbline.portal.finding.NewDisposition;
import dev.plumbline.portal.finding.ScopeOffer;
import dev.plumbline.portal.team.AnswerPolicy;
import dev.plumbline.scraper.rule.Severity;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Why a finding does not count: a reason, and words where none of the list fits. */
final class DismissDialog extends Dialog {
    private static final int LONGEST = 4000;
    private static final long MOST_DAYS = 365;

    private final RadioButtonGroup<ScopeOffer> scope = new RadioButtonGroup<>();
    private final Select<DismissalReason> reason = new Select<>();
    private final TextArea comment = new TextArea(Words.say("dismiss.comment"));
    private final TextArea shareable = new TextArea(Words.say("dismiss.shareable"));
    private final DayField until = new DayField(Words.say("dismiss.until"), null);
    private final transient Consumer<NewDisposition> answer;
    private final boolean written;

    /** For many findings, each by itself; in writing where the team wants that of any. */
    DismissDialog(int findings, AnswerPolicy policy, Clock clock, Consumer<NewDisposition> answer) {
        this(findings, List.of(), policy, policy.wantsWords(Severity.SETTLE), clock, answer);
    }

    /** For one finding, in one of the scopes. */
    DismissDialog(
            List<ScopeOffer> offers,
            Severity severity,
            AnswerPolicy policy,
            Clock clock,
            Consumer<NewDisposition> answer) {
        this(1, offers, policy, policy.wantsWords(severity), clock, answer);
    }

    private DismissDialog(
            int findings,
            List<ScopeOffer> offers,
            AnswerPolicy policy,
            boolean written,
            Clock clock,
            Consumer<NewDisposition> answer) {
        this.answer = answer;
        this.written = written;
        setHeaderTitle(Words.say("dismiss.title", findings));
        reason.setLabel(Words.say("dismiss.reason"));
        reason.setItems(DismissalReason.values());
        reason.setItemLabelGenerator(Words::of);
        comment.setMaxLength(LONGEST);
        if (written) {
            comment.setHelperText(Words.say("dismiss.written", DismissalReason.LEAST_WORDS));
        }
        shareable.setMaxLength(LONGEST);
        shareable.setHelperText(Words.say("dismiss.shareableHelp"));
        LocalDate today = LocalDate.ofInstant(clock.instant(), Times.zone());
        until.setMin(today.plusDays(1));
        long longest = policy.longest().map(Duration::toDays).orElse(MOST_DAYS);
        until.setMax(today.plusDays(longest));
        until.setClearButtonVisible(true);
        until.setHelperText(
                policy.longest().isPresent()
                        ? Words.say("dismiss.untilAtMost", longest)
                        : Words.say("dismiss.untilHelp"));
        Div form = new Div(reason);
        if (offers.size() > 1) {
            choose(offers);
            form.add(scope);
        }
        form.add(comment, shareable, until);
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

    private void choose(List<ScopeOffer> offers) {
        scope.setLabel(Words.say("dismiss.scope"));
        scope.addThemeName("vertical");
        scope.setItems(offers);
        scope.setValue(offers.getFirst());
        scope.setItemLabelGenerator(offer -> offer.others() == 0
                ? Words.of(offer.scope())
                : Words.say("dismiss.scopeOthers", Words.of(offer.scope()), offer.others()));
        scope.addValueChangeListener(
                change -> scope.setHelperText(meaning(change.getValue().scope())));
        scope.setHelperText(meaning(offers.getFirst().scope()));
    }

    private static String meaning(DismissalScope scope) {
        return switch (scope) {
            case FINDING -> Words.say("dismiss.scopeFinding");
            case PAIR -> Words.say("dismiss.scopePair");
            case CANDIDATE_AND_RULE -> Words.say("dismiss.scopeCandidate");
            case TEXT -> Words.say("dismiss.scopeText");
        };
    }

    private void dismiss() {
        DismissalReason chosen = reason.getValue();
        String words = comment.getValue().strip();
        reason.setInvalid(chosen == null);
        reason.setErrorMessage(Words.say("dismiss.noReason"));
        boolean tooShort = (written || chosen == DismissalReason.OTHER) && words.length() < DismissalReason.LEAST_WORDS;
        comment.setInvalid(tooShort);
        comment.setErrorMessage(Words.say("dismiss.tooShort", DismissalReason.LEAST_WORDS));
        if (chosen == null) {
            reason.focus();
        } else if (tooShort) {
            comment.focus();
        } else if (!until.isInvalid()) {
            close();
            answer.accept(new NewDisposition(
                    DispositionState.DISMISSED,
                    chosen,
                    scope.getOptionalValue().map(ScopeOffer::scope).orElse(DismissalScope.FINDING),
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
