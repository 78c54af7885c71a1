package dev.plumbline.portal.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import dev.plumbline.portal.analysis.ReadingComplaint;
import dev.plumbline.portal.analysis.ReadingFault;
import dev.plumbline.portal.base.ui.ClaimKinds;
import dev.plumbline.portal.base.ui.Foreign;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.capture.LibraryJson;
import dev.plumbline.scraper.claim.Claim;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What is wrong with a claim, or what was missed on a page. */
final class ReadWronglyDialog extends Dialog {
    private final Select<String> field = new Select<>();
    private final Select<ReadingFault> fault = new Select<>();
    private final TextArea note = new TextArea(Words.say("readWrongly.note"));
    private final @Nullable String quote;
    private final transient Consumer<ReadingComplaint> answer;

    /**
     * Asks what is wrong.
     *
     * @param claim what was read wrongly; null where something was missed
     */
    ReadWronglyDialog(@Nullable Claim claim, Consumer<ReadingComplaint> answer) {
        this.answer = answer;
        this.quote = claim == null ? null : claim.evidence().quote();
        setHeaderTitle(claim == null ? Words.say("readWrongly.missed") : Words.say("readWrongly.title"));
        field.setLabel(claim == null ? Words.say("readWrongly.whatIsIt") : Words.say("readWrongly.field"));
        field.setItems(LibraryJson.CLAIM_KINDS);
        field.setItemLabelGenerator(ClaimKinds::words);
        field.setReadOnly(claim != null);
        fault.setLabel(Words.say("readWrongly.fault"));
        fault.setItems(faults(claim));
        fault.setItemLabelGenerator(Words::of);
        fault.setVisible(claim != null);
        if (claim == null) {
            fault.setValue(ReadingFault.MISSED);
        } else {
            field.setValue(claim.kind());
        }
        note.setMaxLength(ReadingComplaint.MAX_NOTE);
        Paragraph what = new Paragraph(Words.say("readWrongly.what"));
        what.addClassNames("s", "ink-2");
        Div form = new Div(what);
        if (claim != null) {
            form.add(new Paragraph(new Foreign(claim.text())));
        }
        form.add(field, fault, note);
        form.addClassName("dialog-form");
        add(form);
        getFooter()
                .add(
                        new Button(Words.say("review.cancel"), click -> close()),
                        new Button(Words.say("readWrongly.keep"), click -> keep()));
    }

    private static List<ReadingFault> faults(@Nullable Claim claim) {
        return Arrays.stream(ReadingFault.values())
                .filter(one -> claim == null || one != ReadingFault.MISSED)
                .toList();
    }

    private void keep() {
        field.setInvalid(field.getValue() == null);
        field.setErrorMessage(Words.say("readWrongly.fieldMissing"));
        fault.setInvalid(fault.getValue() == null);
        fault.setErrorMessage(Words.say("readWrongly.faultMissing"));
        if (field.getValue() != null && fault.getValue() != null) {
            close();
            String words = note.getValue().strip();
            answer.accept(
                    new ReadingComplaint(field.getValue(), quote, fault.getValue(), words.isEmpty() ? null : words));
        }
    }
}
