package dev.plumbline.portal.watch.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.base.ui.Addresses;
import dev.plumbline.portal.base.ui.FileDownload;
import dev.plumbline.portal.base.ui.FileUpload;
import dev.plumbline.portal.base.ui.LiveRefresh;
import dev.plumbline.portal.base.ui.MainLayout;
import dev.plumbline.portal.base.ui.Page;
import dev.plumbline.portal.base.ui.Times;
import dev.plumbline.portal.base.ui.VisibleText;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.CurrentMember;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.MemberNames;
import dev.plumbline.portal.watch.WatchFeed;
import dev.plumbline.portal.watch.WatchImports;
import dev.plumbline.portal.watch.Watchlist;
import dev.plumbline.portal.watch.Watchlists;
import dev.plumbline.scraper.watch.ListFiles.Recognised;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One list: what it is for, its imports and drafts, who matches it, and its entries. */
@PermitAll
@PageTitle("screen.watchlist")
@Route(value = "watchlists/:list", layout = MainLayout.class)
class WatchlistView extends Page implements BeforeEnterObserver {
    private final transient Watchlists lists;
    private final transient WatchImports imports;
    private final transient MemberNames names;
    private final transient Clock clock;
    private final Member member;
    private final Paragraph about = new Paragraph();
    private final Div wizard = new Div();
    private final Div content = new Div();
    private @Nullable UUID shown;

    WatchlistView(
            Watchlists lists,
            WatchImports imports,
            WatchFeed feed,
            MemberNames names,
            CurrentMember current,
            Clock clock) {
        super(Words.say("screen.watchlist"));
        this.lists = lists;
        this.imports = imports;
        this.names = names;
        this.clock = clock;
        this.member = current.get();
        about.addClassNames("s", "ink-2");
        if (member.may(Action.MANAGE_WATCHLISTS)) {
            addActions(new Button(Words.say("watchlist.expiryOpen"), click -> edit()));
        }
        addActions(new Anchor(
                new FileDownload("watchlist.csv", "text/csv;charset=utf-8", this::export),
                AttachmentType.DOWNLOAD,
                Words.say("watchlist.csv")));
        add(about, wizard, content);
        LiveRefresh.whileShown(
                this,
                this::refresh,
                live -> feed.listen(member.team(), changed -> {
                    if (changed.equals(shown)) {
                        live.request();
                    }
                }));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID asked = Addresses.id(event, "list");
        showTitle(lists.find(member, asked).orElseThrow(Problem::notFound).name());
        shown = asked;
        offer();
        refresh();
    }

    private void offer() {
        wizard.removeAll();
        if (member.may(Action.MANAGE_WATCHLISTS)) {
            UI screen = UI.getCurrent();
            Paragraph formats = new Paragraph(Words.say("watchlist.formats"));
            wizard.add(formats, new FileUpload(1, WatchImports.MAX_BYTES, (name, bytes) -> {
                Recognised recognised = imports.recognise(member, bytes);
                screen.accessLater(() -> choose(name, bytes, recognised), () -> {})
                        .run();
            }));
        }
    }

    private void choose(String name, byte[] bytes, Recognised recognised) {
        wizard.removeAll();
        wizard.add(new FormatForm(name, recognised, mapping -> {
            if (shown != null && mapping != null) {
                imports.begin(member, shown, name, bytes, mapping);
            }
            offer();
            refresh();
        }));
    }

    private void refresh() {
        UUID list = shown;
        if (list != null) {
            lists.find(member, list).ifPresent(this::show);
        }
    }

    private void show(Watchlist list) {
        String owner = names.of(member.team(), List.of(list.owner()))
                .getOrDefault(list.owner(), Words.say("watchlist.nobody"));
        about.setText(Words.say(
                        "watchlist.about",
                        WatchWords.mode(list),
                        VisibleText.of(list.source()),
                        VisibleText.of(list.reason()),
                        VisibleText.of(owner),
                        Times.day(list.expiresAt()))
                + (list.isOver(clock.instant()) ? Words.say("watchlist.over") : "")
                + " · "
                + WatchWords.falseMatches(list));
        content.removeAll();
        content.add(
                section(
                        Words.say("watchlist.imports"),
                        new WatchImportList(imports, member, list.id(), clock.instant(), this::refresh)),
                section(Words.say("watchlist.matching"), new HitTable(lists, member, list)),
                section(Words.say("watchlist.entries"), new EntryTable(lists, member, list)));
    }

    private void edit() {
        UUID list = shown;
        if (list != null) {
            lists.find(member, list)
                    .ifPresent(now -> new EditWatchlistDialog(now, lists.owners(member), (until, owner) -> {
                                lists.keep(member, list, until, owner);
                                refresh();
                            })
                            .open());
        }
    }

    private byte[] export() {
        return shown == null ? new byte[0] : lists.export(member, shown);
    }

    private static Section section(String words, Component content) {
        H2 title = new H2(words);
        title.addClassName("h2");
        Section section = new Section(title, content);
        section.addClassName("section");
        return section;
    }
}
