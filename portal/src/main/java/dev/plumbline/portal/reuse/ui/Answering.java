package dev.plumbline.portal.reuse.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.server.Command;
import dev.plumbline.portal.base.ui.UndoLine;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.finding.DismissalReason;
import dev.plumbline.portal.reuse.DismissedReuse;
import dev.plumbline.portal.reuse.Pairing;
import dev.plumbline.portal.reuse.ReuseDismissals;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Dismissing a line and taking it back. */
final class Answering extends UndoLine {
    private final transient ReuseDismissals dismissals;
    private final Member member;
    private final Command changed;

    Answering(ReuseDismissals dismissals, Member member, Command changed) {
        super(false);
        this.dismissals = dismissals;
        this.member = member;
        this.changed = changed;
    }

    boolean may() {
        return member.may(Action.TRIAGE);
    }

    /** Opens the dialog for a line. */
    Button dismiss(Pairing line) {
        Button button = new Button(
                Words.say("reuse.dismissOpen"),
                click -> new DismissReuseDialog((reason, comment) -> dismiss(line, reason, comment)).open());
        button.setAriaLabel(Words.say(
                "reuse.dismissLabel",
                ReuseWords.family(line.family()),
                line.a().name(),
                line.b().name()));
        return button;
    }

    Button restore(DismissedReuse answer) {
        UUID id = answer.id();
        return new Button(Words.say("reuse.restore"), click -> {
            if (id != null) {
                restore(id, Words.say("reuse.restored"));
            }
        });
    }

    private void dismiss(Pairing line, DismissalReason reason, @Nullable String comment) {
        UUID given = dismissals.dismiss(member, line.a().profile(), line.b().profile(), line.family(), reason, comment);
        changed.execute();
        offer(Words.say("reuse.isDismissed"), () -> restore(given, Words.say("reuse.takenBack")));
    }

    private void restore(UUID dismissal, String words) {
        dismissals.restore(member, dismissal);
        changed.execute();
        say(words);
    }
}
