package dev.plumbline.portal.reuse.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.base.ui.EmptyState;
import dev.plumbline.portal.base.ui.Links;
import dev.plumbline.portal.base.ui.MainLayout;
import dev.plumbline.portal.base.ui.Refusals;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.finding.StandingDismissal;
import dev.plumbline.portal.finding.StandingDismissals;
import dev.plumbline.portal.security.CurrentMember;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.MemberNames;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The dismissals that cover more than one finding, the newest first, those taken back and ended too. */
@PermitAll
@PageTitle("screen.standing")
@Route(value = "reuse/standing", layout = MainLayout.class)
class StandingView extends BoardPage {
    private final transient StandingDismissals standing;
    private final transient MemberNames names;
    private final transient Clock clock;
    private final Member member;
    private final Div said = new Div();

    StandingView(StandingDismissals standing, MemberNames names, CurrentMember current, Clock clock) {
        super("reuse/standing");
        this.standing = standing;
        this.names = names;
        this.clock = clock;
        this.member = current.get();
        said.addClassName("undo");
        said.getElement().setAttribute("role", "status");
        above(said);
        addCsv("standing-dismissals.csv", () -> StandingCsv.of(standing.all(member), clock.instant()));
    }

    @Override
    void refresh() {
        List<StandingDismissal> all = standing.all(member);
        if (all.isEmpty()) {
            show(new EmptyState(
                    Words.say("standing.empty"),
                    Words.say("standing.emptyWhy"),
                    Links.to("inbox", Words.say("standing.seeInbox"))));
            return;
        }
        StandingTable table =
                new StandingTable(names.of(member.team(), people(all)), clock.instant(), member, this::takeBack);
        all.forEach(table::line);
        show(Words.say("standing.what"), table.table());
    }

    private static Set<UUID> people(List<StandingDismissal> all) {
        Set<UUID> people = new HashSet<>();
        all.forEach(each -> {
            people.add(each.answer().member());
            Optional.ofNullable(each.undoneBy()).ifPresent(people::add);
        });
        return people;
    }

    private void takeBack(StandingDismissal each) {
        said.removeAll();
        try {
            standing.takeBack(member, each.answer().id());
            said.add(new Span(Words.say("standing.takenBack", each.covered() + 1)));
        } catch (Problem problem) {
            said.add(new Span(Refusals.say(problem)));
        }
        refresh();
    }
}
