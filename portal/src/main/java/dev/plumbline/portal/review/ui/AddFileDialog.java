package dev.plumbline.portal.review.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import dev.plumbline.portal.base.ui.FileUpload;
import dev.plumbline.portal.base.ui.VisibleText;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.candidate.Candidate;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.upload.CandidateFiles;
import dev.plumbline.scraper.document.GitLogPage;
import dev.plumbline.scraper.extract.GitLog;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A CV or a git log for a candidate; of a log with several authors somebody says which one the candidate is. */
final class AddFileDialog extends Dialog {
    private final transient CandidateFiles files;
    private final Member member;
    private final transient Candidate candidate;
    private final Set<String> addresses;
    private final transient Consumer<String> added;
    private final Select<GitLog.Author> author = new Select<>();
    private final Paragraph about = new Paragraph(Words.say("addFile.about"));
    private final Button add = new Button(Words.say("addFile.add"), click -> addLog());
    private transient @Nullable GitLog log;
    private String logName = "";

    AddFileDialog(
            CandidateFiles files, Member member, Candidate candidate, Set<String> addresses, Consumer<String> added) {
        this.files = files;
        this.member = member;
        this.candidate = candidate;
        this.addresses = addresses;
        this.added = added;
        setHeaderTitle(Words.say("addFile.title"));
        UI screen = UI.getCurrent();
        FileUpload place = new FileUpload(1, CandidateFiles.MAX_BYTES, (name, content) -> take(screen, name, content));
        author.setLabel(Words.say("addFile.whichAuthor"));
        author.setVisible(false);
        author.setItemLabelGenerator(AddFileDialog::words);
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.setVisible(false);
        Div form = new Div(about, place, author);
        form.addClassName("dialog-form");
        add(form);
        getFooter().add(new Button(Words.say("review.cancel"), click -> close()), add);
    }

    private void take(UI screen, String name, byte[] content) {
        Optional<GitLog> found = files.gitLog(content);
        if (found.isPresent()) {
            screen.accessLater(() -> ask(name, found.get()), () -> {}).run();
            return;
        }
        CandidateFiles.Added kept = files.addDocument(member, candidate.id(), name, content);
        screen.accessLater(() -> finish(words(name, kept)), () -> {}).run();
    }

    private void ask(String name, GitLog read) {
        List<GitLog.Author> authors = read.authors();
        log = read;
        logName = name;
        about.setText(
                Words.say("addFile.log", read.commits().size(), authors.size(), Integer.toString(GitLogPage.MOST)));
        author.setItems(authors);
        author.setVisible(true);
        authors.stream().filter(this::isCandidate).findFirst().ifPresent(author::setValue);
        add.setVisible(!authors.isEmpty());
    }

    /** Who has the candidate's name or address is offered first; it is a person who says so. */
    private boolean isCandidate(GitLog.Author one) {
        return addresses.contains(one.email())
                || one.name().toLowerCase(Locale.ROOT).equals(candidate.name().toLowerCase(Locale.ROOT));
    }

    private void addLog() {
        GitLog.Author chosen = author.getValue();
        author.setInvalid(chosen == null);
        author.setErrorMessage(Words.say("addFile.authorMissing"));
        if (log != null && chosen != null) {
            finish(words(logName, files.addGitLog(member, candidate.id(), logName, log, chosen)));
        }
    }

    private void finish(String words) {
        close();
        added.accept(words);
    }

    private static String words(String name, CandidateFiles.Added added) {
        String file = VisibleText.of(name);
        if (added.already()) {
            return Words.say("addFile.already", file);
        }
        return added.extent().isEmpty()
                ? Words.say("addFile.added", file)
                : Words.say("addFile.addedInPart", file, added.extent());
    }

    private static String words(GitLog.@Nullable Author author) {
        if (author == null) {
            return "";
        }
        String address = author.email().isEmpty() ? "" : " <" + author.email() + ">";
        return Words.say("addFile.author", VisibleText.of(author.name() + address), author.commits());
    }
}
