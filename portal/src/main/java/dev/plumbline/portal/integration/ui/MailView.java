package dev.plumbline.portal.integration.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.base.ui.MainLayout;
import dev.plumbline.portal.base.ui.Page;
import dev.plumbline.portal.base.ui.Refusals;
import dev.plumbline.portal.base.ui.Times;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.integration.Digest;
import dev.plumbline.portal.integration.DigestRhythm;
import dev.plumbline.portal.integration.Digests;
import dev.plumbline.portal.security.CurrentMember;
import dev.plumbline.portal.security.Member;
import jakarta.annotation.security.PermitAll;

/** What one wants to be told by mail. */
@PermitAll
@PageTitle("screen.mailDigest")
@Route(value = "mail", layout = MainLayout.class)
class MailView extends Page {
    private final Digests digests;
    private final Member member;
    private final Paragraph said = new Paragraph();

    MailView(Digests digests, CurrentMember current) {
        super(Words.say("screen.mailDigest"));
        this.digests = digests;
        this.member = current.get();
        said.getElement().setAttribute("role", "status");
        said.addClassNames("s", "ink-2");
        Digest digest = digests.of(member);
        Section choice = new Section(rhythm(digest));
        choice.addClassName("section");
        Section sending = new Section(
                digests.isMailSetUp()
                        ? new Button(Words.say("mail.sendNow"), click -> sendNow())
                        : prose(Words.say("mail.noServer")),
                said);
        sending.addClassName("section");
        add(prose(Words.say("mail.what")), choice, sending);
        said.setText(last(digest));
    }

    private RadioButtonGroup<DigestRhythm> rhythm(Digest digest) {
        RadioButtonGroup<DigestRhythm> rhythm = new RadioButtonGroup<>(Words.say("mail.howOften"));
        rhythm.setItems(DigestRhythm.values());
        rhythm.setItemLabelGenerator(Words::of);
        rhythm.setValue(digest.rhythm());
        rhythm.setHelperText(
                Words.say("mail.from", Digest.MORNING.toString(), Times.zone().getId()));
        rhythm.addValueChangeListener(changed -> {
            digests.choose(member, changed.getValue(), Times.zone());
            said.setText(Words.say("mail.kept", Words.of(changed.getValue())));
        });
        return rhythm;
    }

    private void sendNow() {
        try {
            digests.sendNow(member);
            said.setText(Words.say("mail.sent"));
        } catch (Problem problem) {
            said.setText(Refusals.say(problem));
        }
    }

    private static String last(Digest digest) {
        if (!digest.trouble().isEmpty()) {
            return Words.say("mail.notSent", Refusals.say(digest.trouble()));
        }
        return digest.sentAt() == null ? "" : Words.say("mail.last", Times.moment(digest.sentAt()));
    }

    private static Paragraph prose(String words) {
        Paragraph prose = new Paragraph(words);
        prose.addClassName("prose");
        return prose;
    }
}
