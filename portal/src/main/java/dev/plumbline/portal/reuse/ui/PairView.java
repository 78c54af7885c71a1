package dev.plumbline.portal.reuse.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.base.ui.Addresses;
import dev.plumbline.portal.base.ui.EmptyState;
import dev.plumbline.portal.base.ui.Foreign;
import dev.plumbline.portal.base.ui.Links;
import dev.plumbline.portal.base.ui.MainLayout;
import dev.plumbline.portal.base.ui.Page;
import dev.plumbline.portal.base.ui.Times;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.reuse.Boilerplate;
import dev.plumbline.portal.reuse.DismissedReuse;
import dev.plumbline.portal.reuse.Identity;
import dev.plumbline.portal.reuse.Pairing;
import dev.plumbline.portal.reuse.ReuseBoard;
import dev.plumbline.portal.reuse.ReuseDismissals;
import dev.plumbline.portal.reuse.SharedByTwo;
import dev.plumbline.portal.security.CurrentMember;
import dev.plumbline.portal.security.Member;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Two people side by side, by an account of each. */
@PermitAll
@PageTitle("screen.sideBySide")
@Route(value = "reuse/:profile/:other", layout = MainLayout.class)
class PairView extends Page implements BeforeEnterObserver {
    private final transient ReuseBoard board;
    private final Member member;
    private final Answering answering;
    private final Marking marking;
    private final Div content = new Div();
    private @Nullable UUID profile;
    private @Nullable UUID other;
    private boolean shown;

    PairView(ReuseBoard board, ReuseDismissals dismissals, Boilerplate boilerplate, CurrentMember current) {
        super(Words.say("screen.sideBySide"));
        this.board = board;
        this.member = current.get();
        this.answering = new Answering(dismissals, member, this::refresh);
        this.marking = new Marking(boilerplate, member, this::refresh);
        add(answering, marking, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        profile = Addresses.id(event, "profile");
        other = Addresses.id(event, "other");
        shown = false;
        refresh();
    }

    private void refresh() {
        if (profile == null || other == null) {
            return;
        }
        try {
            show(board.pair(member, profile, other));
            shown = true;
        } catch (Problem nothing) {
            if (!shown) {
                throw nothing;
            }
            // What was marked just now is looked at again at once, so this can come sooner than the way back is
            // offered.
            content.removeAll();
            content.add(new EmptyState(
                    Words.say("pair.gone"), Words.say("pair.goneWhy"), Links.to("reuse", Words.say("screen.reuse"))));
        }
    }

    private void show(SharedByTwo two) {
        content.removeAll();
        content.add(who(two));
        two.lines().forEach(line -> content.add(section(two, line)));
        content.add(
                new FirstSeenList(Identity.of(two.lines().stream()
                        .flatMap(line -> line.edges().stream())
                        .toList())),
                new Explanations());
    }

    private static Paragraph who(SharedByTwo two) {
        Paragraph line = new Paragraph(
                Links.to("reuse", Words.say("screen.reuse")),
                new Span(" / "),
                Links.to("reuse/" + two.one().profile(), Words.say("screen.cluster")),
                new Span(" · "),
                new Foreign(two.one().name()),
                new Span(" " + Words.say("pair.and") + " "),
                new Foreign(two.other().name()));
        line.addClassNames("s", "ink-2");
        return line;
    }

    private Section section(SharedByTwo two, Pairing line) {
        H2 title = new H2(ReuseWords.family(line.family()));
        title.addClassName("h2");
        Span extent = new Span(
                new Foreign(ReuseWords.extent(line)),
                new Span(" · " + Words.say("pair.found", Times.day(line.foundAt()))));
        extent.addClassNames("s", "ink-2", "grow");
        Div head = new Div(title, extent);
        head.addClassNames("row", "pair-head");
        SharedTexts texts = new SharedTexts(line.edges());
        Section section = new Section(head);
        section.addClassName("section");
        section.setAriaLabel(Words.say("pair.beside", ReuseWords.family(line.family())));
        if (line.dismissed()) {
            answer(two.answers(), line, head);
        } else if (answering.may()) {
            head.add(answering.dismiss(line));
        }
        if (!line.longestRun().isEmpty() && marking.may()) {
            head.add(marking.mark(Words.say("boilerplate.open"), line.longestRun()));
        }
        if (texts.all() > 0) {
            Paragraph keys = new Paragraph(Words.say("pair.keys"));
            keys.addClassNames("s", "ink-2", "board-note");
            section.add(keys);
            texts.keys(this);
        }
        section.add(texts);
        return section;
    }

    private void answer(List<DismissedReuse> answers, Pairing line, Div head) {
        answers.stream()
                .filter(answer -> answer.covers(line.edges().getFirst()))
                .findFirst()
                .ifPresent(answer -> {
                    Span why = new Span(Words.say("pair.dismissedWith", ReuseWords.reason(answer)));
                    why.addClassName("s");
                    head.add(why);
                    if (answer.finding() != null) {
                        head.add(Links.to("inbox/" + answer.finding(), Words.say("reuse.answeredAtFinding")));
                    } else if (answering.may()) {
                        head.add(answering.restore(answer));
                    }
                });
    }
}
