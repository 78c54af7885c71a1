package dev.plumbline.portal.review.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.plumbline.portal.audit.PersonViews;
import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.base.ui.Addresses;
import dev.plumbline.portal.base.ui.Glyph;
import dev.plumbline.portal.base.ui.Links;
import dev.plumbline.portal.base.ui.Refusals;
import dev.plumbline.portal.base.ui.VisibleText;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.CurrentMember;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.shortlist.Decision;
import dev.plumbline.portal.shortlist.Entry;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;

/** A lead's review of a shortlist: one candidate at a time, what does not line up with its quotes, and the decision beside it. */
@RolesAllowed({"LEAD", "ADMIN"})
@PageTitle("screen.review")
@Route(value = "shortlists/:shortlist/review/:candidate", autoLayout = false)
class ReviewView extends Div implements BeforeEnterObserver {
    private final transient CandidateDesk desk;
    private final transient PersonViews views;
    private final Member member;
    private final Header top = new Header();
    private final Main grid = new Main();

    ReviewView(CandidateDesk desk, PersonViews views, CurrentMember current) {
        this.desk = desk;
        this.views = views;
        this.member = current.get();
        member.require(Action.DECIDE);
        addClassName("review");
        top.addClassName("r-top");
        grid.addClassName("r-grid");
        grid.setId("main");
        add(top, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID list = Addresses.id(event, "shortlist");
        UUID candidate = Addresses.id(event, "candidate");
        String name = desk.shortlists().get(member, list).name();
        List<Entry> entries = desk.shortlists().entries(member, list);
        int at = entries.stream().map(Entry::candidate).toList().indexOf(candidate);
        if (at < 0) {
            throw Problem.notFound();
        }
        views.saw(member, candidate);
        showTop(name, entries, at);
        grid.removeAll();
        grid.add(new ReviewFindings(desk, member, entries.get(at)));
        DecisionForm form = new DecisionForm(entries.get(at));
        form.decides((decision, reason) -> decide(form, entries, at, decision, reason));
        grid.add(form);
    }

    private void showTop(String name, List<Entry> entries, int at) {
        Span words = new Span(VisibleText.of(name));
        words.addClassName("b");
        Span size = new Span(" · " + Words.say("review.size", entries.size()));
        size.addClassNames("s", "ink-2");
        Span place = new Span(Words.say("review.place", at + 1, entries.size()));
        place.addClassName("b");
        Button back = new Button(new Glyph("left"), click -> show(entries, at - 1));
        back.setAriaLabel(Words.say("review.previous"));
        back.setEnabled(at > 0);
        back.addClickShortcut(Key.ARROW_LEFT, KeyModifier.ALT);
        Button next = new Button(new Glyph("chev"), click -> show(entries, at + 1));
        next.setAriaLabel(Words.say("review.next"));
        next.setEnabled(at + 1 < entries.size());
        next.addClickShortcut(Key.ARROW_RIGHT, KeyModifier.ALT);
        Div middle = new Div(back, new ReviewSteps(entries, at), place, next);
        middle.addClassName("mid");
        String list = "shortlists/" + entries.get(at).shortlist();
        Anchor dossier = Links.to(list + "/dossier", Words.say("review.dossierOfList"));
        Anchor leave = Links.to(list, Words.say("review.leave"));
        Div end = new Div(dossier, new Span(" · "), leave);
        end.addClassName("end");
        top.removeAll();
        top.add(new Div(words, size), middle, end);
    }

    private void decide(DecisionForm form, List<Entry> entries, int at, Decision decision, String reason) {
        Entry entry = entries.get(at);
        try {
            desk.shortlists().decide(member, entry.shortlist(), entry.candidate(), decision, reason);
            show(entries, at + 1);
        } catch (Problem refused) {
            form.refuse(Refusals.say(refused));
        }
    }

    /** Goes to another candidate of the list; past the last one, back to the list. */
    private void show(List<Entry> entries, int at) {
        String list = "shortlists/" + entries.getFirst().shortlist();
        String path = at < entries.size()
                ? list + "/review/" + entries.get(Math.max(at, 0)).candidate()
                : list;
        getUI().ifPresent(ui -> ui.navigate(path));
    }
}
