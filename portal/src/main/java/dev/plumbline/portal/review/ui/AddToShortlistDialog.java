package dev.plumbline.portal.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.plumbline.portal.base.ui.VisibleText;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.shortlist.Added;
import dev.plumbline.portal.shortlist.Shortlist;
import dev.plumbline.portal.shortlist.Shortlists;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Onto which shortlist, with which note; the first one can be begun here. */
final class AddToShortlistDialog extends Dialog {
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_NOTE = 4000;

    private final Select<Shortlist> list = new Select<>();
    private final TextField name = new TextField(Words.say("addToList.name"));
    private final TextArea note = new TextArea(Words.say("addToList.note"));

    AddToShortlistDialog(Shortlists shortlists, Member member, UUID candidate, Consumer<Added> added) {
        setHeaderTitle(Words.say("addToList.title"));
        List<Shortlist> all = shortlists.all(member);
        list.setLabel(Words.say("addToList.list"));
        list.setItems(all);
        list.setItemLabelGenerator(item -> item == null ? Words.say("addToList.newOne") : VisibleText.of(item.name()));
        list.setEmptySelectionAllowed(true);
        list.setEmptySelectionCaption(Words.say("addToList.newOne"));
        list.setVisible(!all.isEmpty());
        all.stream().findFirst().ifPresent(list::setValue);
        list.addValueChangeListener(change -> name.setVisible(change.getValue() == null));
        name.setMaxLength(LONGEST_NAME);
        name.setVisible(all.isEmpty());
        name.setErrorMessage(Words.say("addToList.nameMissing"));
        note.setMaxLength(LONGEST_NOTE);
        Div form = new Div(list, name, note);
        form.addClassName("dialog-form");
        add(form);
        Button add = new Button(Words.say("addToList.add"), click -> {
            boolean missing = list.getValue() == null && name.getValue().isBlank();
            name.setInvalid(missing);
            if (!missing) {
                close();
                UUID chosen = list.getValue() == null
                        ? shortlists.create(member, name.getValue())
                        : list.getValue().id();
                added.accept(shortlists.add(member, chosen, candidate, note.getValue()));
            }
        });
        add.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(Words.say("review.cancel"), click -> close()), add);
    }
}
