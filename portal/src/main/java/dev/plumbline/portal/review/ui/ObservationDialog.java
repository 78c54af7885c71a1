package dev.plumbline.portal.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.base.ui.DayField;
import dev.plumbline.portal.base.ui.LibraryWords;
import dev.plumbline.portal.base.ui.Refusals;
import dev.plumbline.portal.base.ui.Times;
import dev.plumbline.portal.base.ui.VisibleText;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.interview.NewObservation;
import dev.plumbline.portal.interview.Notes;
import dev.plumbline.portal.interview.Observations;
import dev.plumbline.portal.security.Member;
import dev.plumbline.scraper.observation.Choice;
import dev.plumbline.scraper.observation.Topic;
import dev.plumbline.scraper.observation.Topics;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was seen: a topic and what is picked under it, how often, when, and who else saw it. */
final class ObservationDialog extends Dialog {
    private final Select<Topic> topic = new Select<>();
    private final RadioButtonGroup<Choice> choice = new RadioButtonGroup<>();
    private final IntegerField times = new IntegerField(Words.say("observation.times"));
    private final DateTimePicker at =
            new DateTimePicker(Words.say("observation.when", Times.zone().getId()));
    private final Select<Member> second = new Select<>();
    private final Checkbox accommodation = new Checkbox(Words.say("observation.accommodation"));
    private final TextArea note = new TextArea(Words.say("observation.note"));
    private final Paragraph problem = new Paragraph();

    ObservationDialog(InterviewDesk desk, Member member, UUID candidate, Runnable kept) {
        setHeaderTitle(Words.say("observation.title"));
        topic.setLabel(Words.say("observation.about"));
        topic.setItems(Topics.ALL);
        topic.setItemLabelGenerator(one -> LibraryWords.say(one.title()));
        topic.addValueChangeListener(change -> pick(change.getValue()));
        choice.setItemLabelGenerator(picked -> LibraryWords.say(picked.sentence()));
        choice.setVisible(false);
        choice.addValueChangeListener(change -> chosen(change.getValue()));
        times.setMin(1);
        times.setMax(Observations.MOST_TIMES);
        times.setValue(1);
        times.setStepButtonsVisible(true);
        times.setVisible(false);
        at.setDatePickerI18n(DayField.words());
        at.setValue(
                LocalDateTime.ofInstant(desk.clock().instant(), Times.zone()).truncatedTo(ChronoUnit.MINUTES));
        at.setDatePickerI18n(DayField.words());
        second.setLabel(Words.say("observation.second"));
        second.setItems(desk.colleagues(member));
        second.setItemLabelGenerator(one -> one == null ? Words.say("observation.nobody") : VisibleText.of(one.name()));
        second.setEmptySelectionAllowed(true);
        second.setEmptySelectionCaption(Words.say("observation.nobody"));
        accommodation.setVisible(false);
        note.setMaxLength(Notes.LONGEST);
        note.setValueChangeMode(ValueChangeMode.LAZY);
        note.addValueChangeListener(change -> checkNote());
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        Div form = new Div(topic, choice, times, at, second, accommodation, note, problem);
        form.addClassName("dialog-form");
        add(form);
        Button keep = new Button(Words.say("review.keep"), click -> keep(desk, member, candidate, kept));
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(Words.say("review.cancel"), click -> close()), keep);
    }

    private void pick(@Nullable Topic picked) {
        choice.setVisible(picked != null);
        times.setVisible(picked != null && picked.counted());
        times.setValue(1);
        accommodation.setVisible(false);
        if (picked != null) {
            choice.setLabel(LibraryWords.say(picked.question()));
            choice.setItems(picked.choices());
        }
    }

    private void chosen(@Nullable Choice picked) {
        boolean explains = picked != null && picked.accommodation();
        accommodation.setVisible(explains);
        if (!explains) {
            accommodation.setValue(false);
        }
    }

    private boolean checkNote() {
        String objection = Notes.objection(note.getValue()).orElse("");
        note.setErrorMessage(objection);
        note.setInvalid(!objection.isEmpty());
        return objection.isEmpty();
    }

    private void keep(InterviewDesk desk, Member member, UUID candidate, Runnable kept) {
        topic.setInvalid(topic.getValue() == null);
        topic.setErrorMessage(Words.say("observation.aboutMissing"));
        choice.setInvalid(choice.getValue() == null);
        choice.setErrorMessage(Words.say("observation.choiceMissing"));
        Choice picked = choice.getValue();
        if (!checkNote() || picked == null || topic.getValue() == null) {
            return;
        }
        try {
            desk.observations().add(member, candidate, observation(picked));
            close();
            kept.run();
        } catch (Problem lacking) {
            problem.setText(Refusals.say(lacking));
        }
    }

    private NewObservation observation(Choice picked) {
        LocalDateTime when = at.getValue();
        Member other = second.getValue();
        return new NewObservation(
                picked.topic(),
                picked.id(),
                Objects.requireNonNullElse(times.getValue(), 1),
                when == null ? null : when.atZone(Times.zone()).toInstant(),
                other == null ? null : other.id(),
                accommodation.getValue(),
                note.getValue());
    }
}
