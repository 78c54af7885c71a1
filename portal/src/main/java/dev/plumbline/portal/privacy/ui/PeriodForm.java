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
    private final TextField contact = new TextField("Whom a person may ask (stands in the notice)");
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
        engaged = new IntegerField(KeptClass.ENGAGED.words() + ", days " + KeptClass.ENGAGED.since());
        if (now.engagedDays() != null) {
            engaged.setValue(now.engagedDays());
        }
        engaged.setHelperText("Empty: as long as nobody erases them");
        us = new Checkbox(
                "US records: payments and shipments of an erased person are kept apart for %d years"
                        .formatted(PrivacySetting.YEARS_APART),
                now.usRecords());
        inForce = new Checkbox("In force: erase each night whoever's time is over", now.inForce());
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
        Button save = new Button("Keep these periods", click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Paragraph law =
                new Paragraph("Where a law asks you to keep applications longer, as US employers are asked to for"
                        + " a year, set the days so. The periods proposed here are no advice.");
        law.addClassNames("s", "ink-2");
        add(us, contact, law, inForce, would, new Div(save), said);
        count();
    }

    private static IntegerField days(KeptClass kept, int days) {
        IntegerField field = new IntegerField(kept.words() + ", days " + kept.since());
        field.setValue(days);
        field.setRequiredIndicatorVisible(true);
        return field;
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
            would.add(new Span("A period is from 1 to 3,650 days."));
            return;
        }
        WouldErase now = retention.preview(member, asked());
        String classes = Arrays.stream(KeptClass.values())
                .filter(kept -> now.of(kept) > 0)
                .map(kept -> kept.words().toLowerCase(java.util.Locale.ROOT) + " " + ErasureWords.number(now.of(kept)))
                .collect(Collectors.joining("; "));
        would.add(new Span("These periods would erase %s %s now%s, and %s captured pages that are about nobody."
                .formatted(
                        ErasureWords.number(now.total()),
                        now.total() == 1 ? "person" : "people",
                        classes.isEmpty() ? "" : " (" + classes + ")",
                        ErasureWords.number(now.pages()))));
    }

    private void save() {
        said.removeAll();
        try {
            settings.set(member, asked());
            said.add(new Span(
                    inForce.getValue()
                            ? "Kept. The first night run erases whoever's time is over."
                            : "Kept. Nobody is erased by themselves as long as the periods are not in force."));
        } catch (Problem refused) {
            said.add(new Span(String.valueOf(refused.getMessage())));
        }
        count();
    }
}
