package dev.plumbline.portal.admin.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.plumbline.portal.audit.AuditChain;
import dev.plumbline.portal.audit.AuditEntry;
import dev.plumbline.portal.audit.AuditExport;
import dev.plumbline.portal.audit.AuditFilter;
import dev.plumbline.portal.audit.AuditList;
import dev.plumbline.portal.base.ui.EmptyState;
import dev.plumbline.portal.base.ui.Links;
import dev.plumbline.portal.base.ui.MainLayout;
import dev.plumbline.portal.base.ui.Page;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.security.Account;
import dev.plumbline.portal.security.CurrentMember;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.MemberNames;
import dev.plumbline.portal.team.Members;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the members did, and the portal for them, the newest first; and whether nothing of it was changed. */
@RolesAllowed({"ADMIN", "AUDITOR"})
@PageTitle("screen.audit")
@Menu(title = "screen.audit", order = 12.3, icon = "log")
@Route(value = AuditView.PATH, layout = MainLayout.class)
class AuditView extends Page implements AfterNavigationObserver {
    static final String PATH = "audit";

    private static final int PAGE = 50;
    private static final int LONGEST = 100;

    private final transient AuditList list;
    private final transient MemberNames names;
    private final Member member;
    private final Select<Member> who = new Select<>();
    private final TextField words = new TextField();
    private final AuditTable table = new AuditTable();
    private final Div below = new Div();

    AuditView(
            AuditList list,
            AuditChain chain,
            AuditExport export,
            MemberNames names,
            Members members,
            CurrentMember current) {
        super(Words.say("screen.audit"));
        this.list = list;
        this.names = names;
        this.member = current.get();
        who.setItems(members.list(member).stream().map(Account::member).toList());
        who.setItemLabelGenerator(one -> one == null ? "" : one.name());
        who.setEmptySelectionAllowed(true);
        who.setEmptySelectionCaption(Words.say("audit.everybody"));
        who.setPlaceholder(Words.say("audit.everybody"));
        who.setAriaLabel(Words.say("audit.member"));
        who.addValueChangeListener(change -> refresh());
        words.setPlaceholder(Words.say("audit.words"));
        words.setAriaLabel(Words.say("audit.words"));
        words.setMaxLength(LONGEST);
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> refresh());
        Paragraph what = new Paragraph(Words.say("audit.what"));
        what.addClassNames("s", "ink-2", "prose");
        Div filters = new Div(who, words);
        filters.addClassNames("filters", "more");
        add(what, new AuditFiles(chain, export, member), filters, table, below);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh();
    }

    private void refresh() {
        table.clear();
        append(Long.MAX_VALUE);
    }

    private void append(long before) {
        List<AuditEntry> found = list.page(member, filter(), before, PAGE + 1);
        List<AuditEntry> page = found.subList(0, Math.min(PAGE, found.size()));
        table.add(
                page,
                names.of(
                        member.team(),
                        page.stream()
                                .map(AuditEntry::member)
                                .filter(Objects::nonNull)
                                .collect(Collectors.toSet())));
        table.setVisible(before != Long.MAX_VALUE || !page.isEmpty());
        below.removeAll();
        if (found.size() > PAGE) {
            Button more = new Button(
                    Words.say("audit.more"), click -> append(page.getLast().no()));
            more.addClassName("more");
            below.add(more);
        }
        if (before == Long.MAX_VALUE && page.isEmpty()) {
            below.add(new EmptyState(
                    Words.say("audit.none"), Words.say("audit.noneWhy"), Links.to(PATH, Words.say("audit.seeAll"))));
        }
    }

    /** Deeds are named with hyphens and shown without. */
    private AuditFilter filter() {
        return new AuditFilter(
                Optional.ofNullable(who.getValue()).map(Member::id).orElse(null),
                words.getValue().strip().toLowerCase(Locale.ROOT).replace(' ', '-'));
    }
}
