package dev.plumbline.portal.privacy.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.base.ui.MidSentence;
import dev.plumbline.portal.base.ui.Refusals;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.privacy.KeptClass;
import dev.plumbline.portal.privacy.PrivacySetting;
import dev.plumbline.portal.privacy.PrivacySettings;
import dev.plumbline.portal.privacy.Retention;
import dev.plumbline.portal.privacy.WouldErase;
import dev.plumbline.portal.security.Member;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;

/** The team's periods, with what they would erase now. */
final class PeriodForm extends Div {
    private final transient Retention retention;
    private final transient PrivacySettings settings;
    private final Member member;
    private final IntegerField notShortlisted;
    private final IntegerField dismissed;
    private final IntegerField shortlisted;
    private final IntegerField engaged;
    private final Checkbox us;
    private final Checkbox inForce;
    private final TextField contact = new TextField(Words.say("privacy.contact"));
    private final Div would = new Div();
    private final Div said = PrivacyView.said();

    PeriodForm(Retention retention, PrivacySettings settings, Member member) {
        this.retention = retention;
        this.settings = settings;
        this.member = member;
        PrivacySetting now = settings.get(member);
        notShortlisted = days(KeptClass.NOT_SHORTLISTED, now.notShortlistedDays());
        dismissed = days(KeptClass.DISMISSED, now.dismissedDays());
        shortlisted = days(KeptClass.SHORTLISTED, now.shortlistedDays());
        engaged = new IntegerField(label(KeptClass.ENGAGED));
        if (now.engagedDays() != null) {
            engaged.setValue(now.engagedDays());
        }
        engaged.setHelperText(Words.say("privacy.engagedHelp"));
        us = new Checkbox(Words.say("privacy.usRecords", PrivacySetting.YEARS_APART), now.usRecords());
        inForce = new Checkbox(Words.say("privacy.inForce"), now.inForce());
        contact.setValue(now.contact());
        contact.setMaxLength(200);
        addClassNames("stack", "prose");
        for (IntegerField field : new IntegerField[] {notShortlisted, dismissed, shortlisted, engaged}) {
            field.setMin(1);
            field.setMax(PrivacySetting.LONGEST);
            field.setStepButtonsVisible(true);
            field.setWidthFull();
            field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
            field.addValueChangeListener(changed -> count());
            add(field);
        }
        contact.setWidthFull();
        would.getElement().setAttribute("role", "status");
        Button save = new Button(Words.say("privacy.keepPeriods"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Paragraph law = new Paragraph(Words.say("privacy.law"));
        law.addClassNames("s", "ink-2");
        add(us, contact, law, inForce, would, new Div(save), said);
        count();
    }

    private static IntegerField days(KeptClass kept, int days) {
        IntegerField field = new IntegerField(label(kept));
        field.setValue(days);
        field.setRequiredIndicatorVisible(true);
        return field;
    }

    private static String label(KeptClass kept) {
        String words = Words.of(kept);
        return switch (kept) {
            case NOT_SHORTLISTED -> Words.say("privacy.daysNotShortlisted", words);
            case DISMISSED -> Words.say("privacy.daysDismissed", words);
            case SHORTLISTED -> Words.say("privacy.daysShortlisted", words);
            case ENGAGED -> Words.say("privacy.daysEngaged", words);
        };
    }

    private PrivacySetting asked() {
        return new PrivacySetting(
                inForce.getValue(),
                Objects.requireNonNullElse(notShortlisted.getValue(), 0),
                Objects.requireNonNullElse(dismissed.getValue(), 0),
                Objects.requireNonNullElse(shortlisted.getValue(), 0),
                engaged.getValue(),
                us.getValue(),
                contact.getValue());
    }

    private void count() {
        would.removeAll();
        if (!asked().isSound()) {
            would.add(new Span(Words.say("privacy.badPeriod")));
            return;
        }
        WouldErase now = retention.preview(member, asked());
        String classes = Arrays.stream(KeptClass.values())
                .filter(kept -> now.of(kept) > 0)
                .map(kept -> MidSentence.of(Words.of(kept)) + " " + ErasureWords.number(now.of(kept)))
                .collect(Collectors.joining("; "));
        would.add(new Span(
                Words.say("privacy.would", now.total(), classes.isEmpty() ? "" : " (" + classes + ")", now.pages())));
    }

    private void save() {
        said.removeAll();
        try {
            settings.set(member, asked());
            said.add(new Span(
                    inForce.getValue() ? Words.say("privacy.keptInForce") : Words.say("privacy.keptNotInForce")));
        } catch (Problem refused) {
            said.add(new Span(Refusals.say(refused)));
        }
        count();
    }
}
