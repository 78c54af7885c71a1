package dev.plumbline.portal.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.plumbline.portal.analysis.Cases;
import dev.plumbline.portal.analysis.ReadingCase;
import dev.plumbline.portal.analysis.ReadingComplaint;
import dev.plumbline.portal.base.ui.EmptyState;
import dev.plumbline.portal.base.ui.VisibleText;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Reading;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a page says, what it lacks, and what somebody says was read wrongly. */
final class SaidSection extends Section {
    private final transient Cases cases;
    private final Member member;
    private final UUID capture;
    private final Div said = new Div();
    private final Div status = new Div();

    SaidSection(Cases cases, Member member, UUID capture, Optional<Reading> reading) {
        this.cases = cases;
        this.member = member;
        this.capture = capture;
        addClassName("section");
        H2 title = new H2(Words.say("said.title"));
        title.addClassName("h2");
        status.addClassName("undo");
        status.getElement().setAttribute("role", "status");
        add(title, status, said);
        List<Claim> claims = reading.map(Reading::claims).orElse(List.of());
        boolean may = member.may(Action.TRIAGE);
        if (claims.isEmpty()) {
            add(new EmptyState(Words.say("said.empty"), Words.say("said.emptyWhy")));
        } else {
            add(new ClaimTable(claims, may ? this::ask : null));
        }
        List<String> missing = reading.map(Reading::missing).orElse(List.of());
        if (!missing.isEmpty()) {
            add(new Paragraph(Words.say("said.missing", VisibleText.of(String.join(", ", missing)))));
        }
        if (may) {
            Button missed = new Button(Words.say("said.notRead"), click -> ask(null));
            missed.addClassName("more");
            add(missed);
        }
        refresh();
    }

    private void ask(@Nullable Claim claim) {
        new ReadWronglyDialog(claim, this::keep).open();
    }

    private void keep(ReadingComplaint complaint) {
        cases.report(member, capture, complaint);
        say(Words.say("said.kept"));
    }

    private void undo(ReadingCase of) {
        cases.undo(member, of.id());
        say(Words.say("review.takenBack"));
    }

    private void say(String words) {
        status.removeAll();
        status.add(new Span(words));
        refresh();
    }

    private void refresh() {
        said.removeAll();
        List<ReadingCase> all = cases.of(member, capture);
        if (!all.isEmpty()) {
            Span title = new Span(Words.say("said.readWrongly"));
            title.addClassName("h3");
            said.add(title, new CaseList(all, member, this::undo));
        }
    }
}
