package dev.plumbline.portal.watch.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.plumbline.portal.base.ui.EmptyState;
import dev.plumbline.portal.base.ui.Links;
import dev.plumbline.portal.base.ui.LiveRefresh;
import dev.plumbline.portal.base.ui.MainLayout;
import dev.plumbline.portal.base.ui.Page;
import dev.plumbline.portal.base.ui.Table;
import dev.plumbline.portal.base.ui.Times;
import dev.plumbline.portal.base.ui.VisibleText;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.CurrentMember;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.watch.WatchFeed;
import dev.plumbline.portal.watch.Watchlist;
import dev.plumbline.portal.watch.Watchlists;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The lists of a team. */
@PermitAll
@PageTitle("screen.watchlists")
@Menu(title = "screen.watchlists", order = 5.5, icon = "eye")
@Route(value = "watchlists", layout = MainLayout.class)
class WatchlistsView extends Page implements AfterNavigationObserver {
    private static final Duration SOON = Duration.ofDays(14);

    private final transient Watchlists lists;
    private final transient Clock clock;
    private final Member member;
    private final Div place = new Div();

    WatchlistsView(Watchlists lists, WatchFeed feed, CurrentMember current, Clock clock) {
        super(Words.say("screen.watchlists"));
        this.lists = lists;
        this.clock = clock;
        this.member = current.get();
        if (member.may(Action.MANAGE_WATCHLISTS)) {
            addActions(new Button(Words.say("watchlists.new"), click -> begin()));
        }
        add(place);
        refresh();
        LiveRefresh.whileShown(this, this::refresh, live -> feed.listen(member.team(), changed -> live.request()));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        boolean asked = event.getLocation().getQueryParameters().getParameters().containsKey("new");
        if (asked && member.may(Action.MANAGE_WATCHLISTS)) {
            begin();
        }
    }

    private void begin() {
        new NewWatchlistDialog(clock, list -> UI.getCurrent().navigate("watchlists/" + lists.make(member, list)))
                .open();
    }

    private void refresh() {
        List<Watchlist> all = lists.all(member);
        place.removeAll();
        if (all.isEmpty()) {
            place.add(new EmptyState(
                    Words.say("watchlists.empty"),
                    Words.say("watchlists.emptyWhy")
                            + (member.may(Action.MANAGE_WATCHLISTS) ? "" : " " + Words.say("watchlists.anAdmin"))));
            return;
        }
        Table table = new Table(
                "tbl with-heads",
                Words.say("watchlists.list"),
                Words.say("watchlists.mode"),
                Words.say("watchlist.entries"),
                Words.say("watchlist.matching"),
                Words.say("watchlists.falseMatches"),
                Words.say("watchlist.holdsUntil"));
        all.forEach(list -> table.row(
                Links.to("watchlists/" + list.id(), list.name()),
                new Span(WatchWords.mode(list)),
                new Span(WatchWords.number(list.entries())),
                new Span(WatchWords.number(list.hits())),
                new Span(
                        list.answered() == 0
                                ? Words.say("watchlists.noneAnswered")
                                : WatchWords.share("watchlists.falseShare", list)),
                new Span(VisibleText.of(until(list)))));
        place.add(table);
    }

    private String until(Watchlist list) {
        Instant now = clock.instant();
        String day = Times.day(list.expiresAt());
        return list.isOver(now)
                ? Words.say("watchlists.overSince", day)
                : list.expiresAt().isBefore(now.plus(SOON)) ? Words.say("watchlists.soon", day) : day;
    }
}
