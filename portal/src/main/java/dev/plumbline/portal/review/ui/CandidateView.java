package dev.plumbline.portal.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.plumbline.portal.audit.PersonViews;
import dev.plumbline.portal.base.ui.Addresses;
import dev.plumbline.portal.base.ui.Links;
import dev.plumbline.portal.base.ui.LiveRefresh;
import dev.plumbline.portal.base.ui.MainLayout;
import dev.plumbline.portal.base.ui.Page;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.candidate.Candidate;
import dev.plumbline.portal.candidate.Profile;
import dev.plumbline.portal.candidate.SameAnswer;
import dev.plumbline.portal.fetch.FetchFeed;
import dev.plumbline.portal.finding.FindingsFeed;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.CurrentMember;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.shortlist.Added;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One candidate: accounts and why they are joined, what was compared, what does not line up, what is linked. */
@PermitAll
@PageTitle("screen.candidate")
@Route(value = "candidates/:candidate", layout = MainLayout.class)
class CandidateView extends Page implements BeforeEnterObserver {
    private final transient CandidateDesk desk;
    private final transient PersonViews views;
    private final Member member;
    private final Div content = new Div();
    private final Div undo = new Div();
    private final Div interview = new Div();
    private @Nullable UUID candidate;

    CandidateView(CandidateDesk desk, PersonViews views, FindingsFeed feed, FetchFeed fetched, CurrentMember current) {
        super(Words.say("screen.candidate"));
        this.desk = desk;
        this.views = views;
        this.member = current.get();
        interview.addClassName("row");
        undo.addClassName("undo");
        undo.getElement().setAttribute("role", "status");
        Button add = new Button(Words.say("candidate.addToList"), click -> addToShortlist());
        add.setVisible(member.may(Action.SHORTLIST));
        Button file = new Button(Words.say("candidate.addFile"), click -> addFile());
        file.setVisible(member.may(Action.JOIN_ACCOUNTS));
        addActions(interview, file, add);
        add(undo, content);
        LiveRefresh.whileShown(this, this::refresh, live -> feed.listen(member.team(), of -> changed(of, live)));
        LiveRefresh.whileShown(this, this::refresh, live -> fetched.listen(member.team(), live::request));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID asked = Addresses.id(event, "candidate");
        showTitle(desk.candidates().get(member, asked).name());
        candidate = asked;
        views.saw(member, asked);
        interview.removeAll();
        interview.add(
                Links.to("candidates/" + asked + "/dossier", Words.say("candidate.dossier")),
                new Span(" · "),
                Links.to("candidates/" + asked + "/interview", Words.say("candidate.interview")));
        if (member.may(Action.MANAGE_PRIVACY)) {
            interview.add(
                    new Span(" · "), Links.to("candidates/" + asked + "/privacy", Words.say("candidate.privacy")));
        }
        refresh();
    }

    private void changed(UUID of, LiveRefresh live) {
        if (of.equals(candidate)) {
            live.request();
        }
    }

    private void refresh() {
        Optional<Candidate> found =
                candidate == null ? Optional.empty() : desk.candidates().find(member, candidate);
        found.ifPresent(known -> {
            content.removeAll();
            content.add(desk.summary(member, known));
            content.add(accounts(known));
            desk.sections(member, known).forEach(content::add);
        });
    }

    private Component accounts(Candidate known) {
        H2 title = new H2(Words.say("accounts.title"));
        title.addClassName("h2");
        Section section = new Section(
                title,
                new AccountList(desk.reasons().of(member, known.id()), member.may(Action.JOIN_ACCOUNTS), this::answer));
        section.addClassName("section");
        if (member.may(Action.JOIN_ACCOUNTS)) {
            Button join = new Button(
                    Words.say("accounts.add"),
                    click -> new JoinDialog(desk.candidates(), member, known.id(), this::joinWith).open());
            join.addClassName("more");
            section.add(join);
        }
        return section;
    }

    private void joinWith(Profile other) {
        if (candidate != null) {
            desk.candidates().profiles(member, candidate).stream()
                    .findFirst()
                    .ifPresent(own -> answer(other, List.of(own), SameAnswer.YES));
        }
    }

    private void answer(Profile account, List<Profile> others, SameAnswer answer) {
        List<UUID> given = new ArrayList<>();
        List<Profile> with = answer == SameAnswer.NO ? others : others.subList(0, 1);
        with.forEach(other -> given.add(desk.samePerson().answer(member, account.id(), other.id(), answer)));
        if (candidate != null && desk.candidates().find(member, candidate).isEmpty()) {
            UUID joined =
                    account.candidate().equals(candidate) ? others.getFirst().candidate() : account.candidate();
            getUI().ifPresent(ui -> ui.navigate("candidates/" + joined));
            return;
        }
        Button back = new Button(Words.say("review.undo"), click -> takeBack(given));
        undo.removeAll();
        undo.add(
                new Span(
                        switch (answer) {
                            case YES -> Words.say("accounts.keptSame");
                            case NO -> Words.say("accounts.keptDifferent");
                            case UNSURE -> Words.say("accounts.keptUnsure");
                        }),
                back);
        refresh();
        back.focus();
    }

    private void takeBack(List<UUID> given) {
        given.reversed().forEach(judgement -> desk.samePerson().undo(member, judgement));
        undo.removeAll();
        undo.add(new Span(Words.say("review.takenBack")));
        refresh();
    }

    private void addFile() {
        if (candidate != null) {
            Candidate to = desk.candidates().get(member, candidate);
            new AddFileDialog(desk.files(), member, to, desk.addresses(member, to), this::addedFile).open();
        }
    }

    private void addedFile(String words) {
        undo.removeAll();
        undo.add(new Paragraph(words));
        refresh();
    }

    private void addToShortlist() {
        if (candidate != null) {
            new AddToShortlistDialog(desk.shortlists(), member, candidate, this::added).open();
        }
    }

    private void added(Added added) {
        undo.removeAll();
        undo.add(new Paragraph(desk.addedWords(member, added)));
        refresh();
    }
}
