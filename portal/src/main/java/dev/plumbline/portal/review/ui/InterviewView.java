package dev.plumbline.portal.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import dev.plumbline.portal.audit.PersonViews;
import dev.plumbline.portal.base.ui.Addresses;
import dev.plumbline.portal.base.ui.Foreign;
import dev.plumbline.portal.base.ui.Links;
import dev.plumbline.portal.base.ui.LiveRefresh;
import dev.plumbline.portal.base.ui.MainLayout;
import dev.plumbline.portal.base.ui.Page;
import dev.plumbline.portal.base.ui.Sentence;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.candidate.Candidate;
import dev.plumbline.portal.finding.FindingsFeed;
import dev.plumbline.portal.interview.VerificationFeed;
import dev.plumbline.portal.security.CurrentMember;
import dev.plumbline.portal.security.Member;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An interview: the questions that the candidate's own contradictions ask for, what was seen, what is to be verified. */
@PermitAll
@PageTitle("screen.interview")
@Route(value = "candidates/:candidate/interview", layout = MainLayout.class)
class InterviewView extends Page implements BeforeEnterObserver {
    private final transient InterviewDesk desk;
    private final transient PersonViews views;
    private final Member member;
    private final Div content = new Div();
    private final Outcomes outcomes;
    private @Nullable UUID candidate;

    InterviewView(
            InterviewDesk desk,
            PersonViews views,
            FindingsFeed feed,
            VerificationFeed verified,
            CurrentMember current) {
        super(Words.say("screen.interview"));
        this.desk = desk;
        this.views = views;
        this.member = current.get();
        this.outcomes = new Outcomes(desk.verifications(), member, this::refresh);
        add(content, outcomes);
        LiveRefresh.whileShown(this, this::refresh, live -> {
            Consumer<UUID> ofThisOne = of -> {
                if (of.equals(candidate)) {
                    live.request();
                }
            };
            return Registration.combine(
                    feed.listen(member.team(), ofThisOne), verified.listen(member.team(), ofThisOne));
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID asked = Addresses.id(event, "candidate");
        desk.candidates().get(member, asked);
        candidate = asked;
        views.saw(member, asked);
        refresh();
    }

    private void refresh() {
        if (candidate != null) {
            desk.candidates().find(member, candidate).ifPresent(this::show);
        }
    }

    private void show(Candidate known) {
        content.removeAll();
        content.add(
                about(known),
                new QuestionSection(desk.questions(member, known.id()), desk.called(member)),
                new ObservationSection(desk, member, known.id(), this::refresh),
                new VerificationSection(desk, member, known.id(), outcomes::ask, this::refresh));
    }

    private static Paragraph about(Candidate known) {
        Paragraph about = new Paragraph(Sentence.around(new Foreign(known.name()), "interview.about"));
        about.add(new Span(" "), Links.to("candidates/" + known.id(), Words.say("interview.back")));
        about.addClassNames("s", "ink-2");
        return about;
    }
}
