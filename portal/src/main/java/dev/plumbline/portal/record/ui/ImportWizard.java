package dev.plumbline.portal.record.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.Command;
import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.base.ui.Refusals;
import dev.plumbline.portal.base.ui.VisibleText;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.record.RecordImports;
import dev.plumbline.portal.security.Member;
import dev.plumbline.scraper.record.Field;
import dev.plumbline.scraper.record.Mapping;
import dev.plumbline.scraper.record.Preview;
import dev.plumbline.scraper.record.RecordKind;
import java.util.ArrayList;
import java.util.List;

/** How a file would be read, to be corrected before it is: what its rows are, what its columns mean, its zone; its first rows below. */
final class ImportWizard extends Section {
    private final transient RecordImports imports;
    private final Member member;
    private final String fileName;
    private final byte[] content;
    private final transient Command done;
    private final MappingForm form;
    private final UnorderedList problems = new UnorderedList();
    private final PreviewTable rows = new PreviewTable();
    private final Button start = new Button(Words.say("records.start"), click -> start());
    private transient Preview preview;

    ImportWizard(RecordImports imports, Member member, String fileName, byte[] content, Preview preview, Command done) {
        this.imports = imports;
        this.member = member;
        this.fileName = fileName;
        this.content = content;
        this.preview = preview;
        this.done = done;
        this.form = new MappingForm(this::guessAgain, this::readAgain);
        addClassName("section");
        H2 title = new H2(Words.say("records.readLike", VisibleText.of(fileName)));
        title.addClassName("h2");
        problems.addClassName("bullets");
        problems.getElement().setAttribute("role", "alert");
        start.addThemeVariants(ButtonVariant.PRIMARY);
        Div actions = new Div(start, new Button(Words.say("records.cancel"), click -> done.execute()));
        actions.addClassNames("row", "more");
        Paragraph note = new Paragraph(Words.say("records.nothingKept"));
        note.addClassNames("s", "ink-2");
        add(title, note, form, problems, actions, rows);
        form.show(preview);
        show();
    }

    private void guessAgain(RecordKind kind) {
        preview = imports.guess(member, content, kind);
        form.show(preview);
        show();
    }

    private void readAgain(Mapping mapping) {
        preview = imports.preview(member, content, mapping);
        show();
    }

    private void show() {
        List<String> open = new ArrayList<>(form.problems());
        preview.missing().stream().map(ImportWizard::missing).forEach(open::add);
        if (!form.datesChosen()) {
            open.addAll(preview.ambiguous());
        }
        problems.removeAll();
        open.forEach(words -> problems.add(new ListItem(VisibleText.of(words))));
        problems.setVisible(!open.isEmpty());
        start.setEnabled(open.isEmpty());
        rows.show(preview);
    }

    private static String missing(Field field) {
        return Words.say("records.noColumn", Words.of(field));
    }

    private void start() {
        try {
            imports.begin(member, fileName, content, preview.mapping());
            done.execute();
        } catch (Problem refused) {
            problems.removeAll();
            problems.add(new ListItem(Refusals.say(refused)));
            problems.setVisible(true);
        }
    }
}
