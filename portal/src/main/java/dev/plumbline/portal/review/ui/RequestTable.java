package dev.plumbline.portal.review.ui;

import com.vaadin.flow.component.html.Div;
import dev.plumbline.portal.base.ui.Foreign;
import dev.plumbline.portal.base.ui.Links;
import dev.plumbline.portal.base.ui.Table;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.interview.ListedVerification;
import dev.plumbline.portal.interview.Verification;
import java.time.Clock;
import java.util.List;

/** What was asked of others in lines: about whom, which claim, through whom, since when, what came of it. */
final class RequestTable extends Div {
    private final Table table = new Table(
            "tbl",
            Words.say("requests.candidate"),
            Words.say("verification.claim"),
            Words.say("verifications.askedThrough"),
            Words.say("verifications.opened"),
            Words.say("verifications.outcome"));
    private final transient Clock clock;

    RequestTable(Clock clock) {
        this.clock = clock;
        add(table);
    }

    void clear() {
        table.clear();
    }

    void add(List<ListedVerification> page, VerificationCells cells) {
        page.forEach(line -> {
            Verification task = line.task();
            table.row(
                    candidate(line),
                    VerificationCells.claim(task),
                    VerificationCells.through(task),
                    task.end() == null ? cells.waiting(task, clock.instant()) : cells.opened(task),
                    cells.outcome(task));
        });
    }

    private static Foreign candidate(ListedVerification line) {
        Foreign name = new Foreign("");
        name.getElement()
                .appendChild(Links.to("candidates/" + line.task().candidate() + "/interview", line.candidateName())
                        .getElement());
        return name;
    }
}
