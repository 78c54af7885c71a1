package dev.plumbline.portal.integration.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.base.ui.MainLayout;
import dev.plumbline.portal.base.ui.Page;
import dev.plumbline.portal.base.ui.Times;
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
        super("Mail digest");
        this.digests = digests;
        this.member = current.get();
        said.getElement().setAttribute("role", "status");
        said.addClassNames("s", "ink-2");
        Digest digest = digests.of(member);
        add(
                prose("How many findings wait, and the way to them: open, to settle first, claimed by you, to sign off."
                        + " The mail names no candidate and quotes nothing."),
                rhythm(digest));
        if (digests.isMailSetUp()) {
            add(new Button("Send me one now", click -> sendNow()));
        } else {
            add(prose("This portal has no mail server yet, so nothing is sent. Whoever runs it names one:"
                    + " SPRING_MAIL_HOST and PLUMBLINE_MAIL_FROM."));
        }
        add(said);
        said.setText(last(digest));
    }

    private RadioButtonGroup<DigestRhythm> rhythm(Digest digest) {
        RadioButtonGroup<DigestRhythm> rhythm = new RadioButtonGroup<>("How often");
        rhythm.setItems(DigestRhythm.values());
        rhythm.setItemLabelGenerator(DigestRhythm::words);
        rhythm.setValue(digest.rhythm());
        rhythm.setHelperText("From %s on, %s time.".formatted(Digest.MORNING, Times.zone()));
        rhythm.addValueChangeListener(changed -> {
            digests.choose(member, changed.getValue(), Times.zone());
            said.setText("Kept: %s.".formatted(changed.getValue().words().toLowerCase(java.util.Locale.ROOT)));
        });
        return rhythm;
    }

    private void sendNow() {
        try {
            digests.sendNow(member);
            said.setText("Sent. It takes a minute or two to arrive.");
        } catch (Problem problem) {
            said.setText(problem.getMessage());
        }
    }

    private static String last(Digest digest) {
        if (!digest.trouble().isEmpty()) {
            return "The last one was not sent: " + digest.trouble();
        }
        return digest.sentAt() == null
                ? ""
                : "Last sent or with nothing to say: " + Times.moment(digest.sentAt()) + ".";
    }

    private static Paragraph prose(String words) {
        Paragraph prose = new Paragraph(words);
        prose.addClassName("prose");
        return prose;
    }
}
