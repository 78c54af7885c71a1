package dev.plumbline.portal.shortlist.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.plumbline.portal.base.ui.EmptyState;
import dev.plumbline.portal.base.ui.Links;
import dev.plumbline.portal.base.ui.MainLayout;
import dev.plumbline.portal.base.ui.Page;
import dev.plumbline.portal.base.ui.Times;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.CurrentMember;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.shortlist.Shortlist;
import dev.plumbline.portal.shortlist.Shortlists;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** The team's shortlists. */
@PermitAll
@PageTitle("screen.shortlists")
@Menu(title = "screen.shortlists", order = 3, icon = "list")
@Route(value = "shortlists", layout = MainLayout.class)
class ShortlistsView extends Page implements AfterNavigationObserver {
    private final transient Shortlists shortlists;
    private final Member member;

    ShortlistsView(Shortlists shortlists, CurrentMember current) {
        super(Words.say("screen.shortlists"));
        this.shortlists = shortlists;
        this.member = current.get();
        List<Shortlist> all = shortlists.all(member);
        if (all.isEmpty()) {
            add(new EmptyState(Words.say("shortlists.empty"), Words.say("shortlists.emptyWhy"), newList()));
            return;
        }
        addActions(newList());
        Div cards = new Div();
        cards.addClassName("cards");
        all.forEach(list -> cards.add(card(list)));
        add(cards);
    }

    private static Div card(Shortlist list) {
        Span size = new Span(Words.say("shortlists.size", list.size(), list.decided(), Times.day(list.createdAt())));
        size.addClassNames("s", "ink-2");
        Div card = new Div(Links.to("shortlists/" + list.id(), list.name()), size);
        card.addClassName("card");
        return card;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        boolean asked = event.getLocation().getQueryParameters().getParameters().containsKey("new");
        if (asked && member.may(Action.SHORTLIST)) {
            begin();
        }
    }

    private void begin() {
        new NewShortlistDialog(name -> {
                    Object id = shortlists.create(member, name);
                    getUI().ifPresent(ui -> ui.navigate("shortlists/" + id));
                })
                .open();
    }

    private Button newList() {
        Button button = new Button(Words.say("shortlists.new"), click -> begin());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setVisible(member.may(Action.SHORTLIST));
        return button;
    }
}
