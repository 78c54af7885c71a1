package dev.plumbline.portal.finding.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.Command;
import dev.plumbline.portal.audit.PersonViews;
import dev.plumbline.portal.base.ui.Addresses;
import dev.plumbline.portal.base.ui.Glyph;
import dev.plumbline.portal.base.ui.KeysDialog;
import dev.plumbline.portal.base.ui.LiveRefresh;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.finding.Dispositions;
import dev.plumbline.portal.finding.FindingDetail;
import dev.plumbline.portal.finding.FindingsFeed;
import dev.plumbline.portal.finding.Inbox;
import dev.plumbline.portal.finding.SignOff;
import dev.plumbline.portal.finding.SignOffs;
import dev.plumbline.portal.finding.StandingDismissals;
import dev.plumbline.portal.security.CurrentMember;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.MemberNames;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One finding beside the Inbox. */
@PermitAll
@PageTitle("screen.finding")
@Route(value = "inbox/:finding", layout = InboxView.class)
class FindingView extends Section implements BeforeEnterObserver, AfterNavigationObserver, Focusable<FindingView> {
    private final transient Inbox inbox;
    private final transient PersonViews views;
    private final transient MemberNames names;
    private final Member member;
    private final Span place = new Span();
    private final Div body = new Div();
    private final Triage triage;
    private final SignOffPanel signOff;
    private @Nullable UUID candidate;
    private @Nullable UUID finding;

    FindingView(
            Inbox inbox,
            Dispositions dispositions,
            StandingDismissals standing,
            SignOffs signOffs,
            PersonViews views,
            FindingsFeed feed,
            MemberNames names,
            CurrentMember current,
            Clock clock) {
        this.inbox = inbox;
        this.views = views;
        this.names = names;
        this.member = current.get();
        this.triage = new Triage(this, dispositions, standing, member, clock, this::refresh);
        this.signOff = new SignOffPanel(signOffs, member, this::refresh);
        addClassName("detail");
        setAriaLabel(Words.say("screen.finding"));
        getElement().setAttribute("tabindex", "-1");
        body.addClassName("d-body");
        add(bar(), body, signOff, triage);
        LiveRefresh.whileShown(this, this::refresh, live -> feed.listen(member.team(), of -> changed(of, live)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID asked = Addresses.id(event, "finding");
        finding = asked;
        triage.open(asked);
        signOff.open();
        refresh();
        UUID person = candidate;
        if (person != null) {
            views.saw(member, person);
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        showPlace();
        focus();
    }

    private void changed(UUID of, LiveRefresh live) {
        if (of.equals(candidate)) {
            live.request();
        }
    }

    private void refresh() {
        if (finding == null) {
            return;
        }
        FindingDetail detail = inbox.get(member, finding);
        candidate = detail.row().candidate();
        body.removeAll();
        body.add(new FindingBody(detail, people(detail)));
        signOff.show(detail, people(detail));
        triage.show(detail.row().state(), detail.row().severity());
        showPlace();
    }

    private void showPlace() {
        UUID shown = finding;
        if (shown != null) {
            inboxView().ifPresent(list -> place.setText(list.place(shown)));
        }
    }

    private void move(int rows) {
        UUID shown = finding;
        if (shown != null) {
            inboxView().ifPresent(list -> list.move(shown, rows));
        }
    }

    private Optional<InboxView> inboxView() {
        return Optional.ofNullable(findAncestor(InboxView.class));
    }

    private Map<UUID, String> people(FindingDetail detail) {
        Set<UUID> ids = new HashSet<>(detail.capturedBy());
        detail.history().forEach(answer -> {
            ids.add(answer.member());
            Optional.ofNullable(answer.signOff()).map(SignOff::by).ifPresent(ids::add);
        });
        return names.of(member.team(), ids);
    }

    private Div bar() {
        place.addClassName("grow");
        Button back = quiet("left", Words.say("finding.previous"), () -> move(-1));
        Button next = quiet("chev", Words.say("finding.next"), () -> move(1));
        back.addClickShortcut(Key.KEY_P).listenOn(this);
        next.addClickShortcut(Key.KEY_N).listenOn(this);
        Button keys = new Button("?", click -> new KeysDialog().open());
        keys.setAriaLabel(Words.say("finding.keys"));
        keys.addThemeVariants(ButtonVariant.TERTIARY);
        Button close = quiet("x", Words.say("finding.close"), () -> getUI().ifPresent(ui -> ui.navigate("inbox")));
        Div bar = new Div(place, triage.claim(), back, next, keys, close);
        bar.addClassName("d-bar");
        return bar;
    }

    private static Button quiet(String glyph, String words, Command action) {
        Button button = new Button(new Glyph(glyph), click -> action.execute());
        button.setAriaLabel(words);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
