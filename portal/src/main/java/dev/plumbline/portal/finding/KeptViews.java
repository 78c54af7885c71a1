package dev.plumbline.portal.finding;

import dev.plumbline.portal.audit.AuditLog;
import dev.plumbline.portal.base.Ids;
import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.base.StorableText;
import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Views that members keep for themselves, and that leads and admins share with the team. No view holds a person's name. */
@Service
public class KeptViews {
    /** So many views a member sees beside the built-in ones. */
    public static final int MOST = 20;

    /** The longest name, in characters. */
    public static final int LONGEST_NAME = 60;

    private final KeptViewRepository views;
    private final TenantTransaction transactions;
    private final AuditLog audit;
    private final Ids ids;
    private final Clock clock;

    KeptViews(KeptViewRepository views, TenantTransaction transactions, AuditLog audit, Ids ids, Clock clock) {
        this.views = views;
        this.transactions = transactions;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** A member's own views and the shared ones, by name. */
    public List<KeptView> of(Member member) {
        member.require(Action.READ);
        return transactions.call(member.team(), () -> views.of(member.team(), member.id(), MOST));
    }

    /** Whether a member may rename and delete a view. */
    public boolean mayChange(Member member, KeptView view) {
        return view.shared() ? member.may(Action.DECIDE) : view.owner().equals(member.id());
    }

    /**
     * Keeps a view; how a candidate's name begins, and a group, are left out of it.
     *
     * @throws Problem 400 for a name that is empty, too long or in use, or for one view too many; 403 for a shared one
     */
    public KeptView keep(Member member, String name, boolean shared, ListChoice choice) {
        member.require(shared ? Action.DECIDE : Action.READ);
        FindingFilter filter = choice.filter();
        FindingFilter kept = new FindingFilter(filter.severity(), filter.rule(), filter.site(), null);
        return transactions.call(member.team(), () -> {
            List<KeptView> there = views.of(member.team(), member.id(), MOST);
            if (there.size() >= MOST) {
                throw invalid("There are %d views already; delete one first.".formatted(MOST));
            }
            KeptView view = new KeptView(ids.next(), named(there, name), member.id(), shared, choice.with(kept));
            views.insert(member.team(), view, clock.instant());
            audit.add(member, shared ? "view-shared" : "view-kept", "inbox-view/" + view.id(), Map.of());
            return view;
        });
    }

    /** Renames a view. */
    public void rename(Member member, UUID id, String name) {
        transactions.run(member.team(), () -> {
            KeptView view = changeable(member, id);
            List<KeptView> others = views.of(member.team(), member.id(), MOST).stream()
                    .filter(other -> !other.id().equals(view.id()))
                    .toList();
            views.rename(member.team(), id, named(others, name));
            audit.add(member, "view-renamed", "inbox-view/" + id, Map.of());
        });
    }

    /** Deletes a view. */
    public void delete(Member member, UUID id) {
        Instant now = clock.instant();
        transactions.run(member.team(), () -> {
            changeable(member, id);
            views.remove(member.team(), id, now, now.minus(Dispositions.UNDO_WITH_WAY));
            audit.add(member, "view-deleted", "inbox-view/" + id, Map.of());
        });
    }

    /** Brings a deleted view back while there is time; false where there is none any more. */
    public boolean undo(Member member, UUID id) {
        Instant since = clock.instant().minus(Dispositions.UNDO_WITH_WAY);
        return transactions.call(member.team(), () -> {
            changeable(member, id);
            boolean restored = views.restore(member.team(), id, since);
            if (restored) {
                audit.add(member, "view-restored", "inbox-view/" + id, Map.of());
            }
            return restored;
        });
    }

    private KeptView changeable(Member member, UUID id) {
        member.require(Action.READ);
        KeptView view = views.find(member.team(), member.id(), id).orElseThrow(Problem::notFound);
        if (!mayChange(member, view)) {
            throw new Problem(403, "not-allowed", "A shared view is changed by a lead or an admin.");
        }
        return view;
    }

    private static String named(List<KeptView> others, String asked) {
        String name = StorableText.of(asked).strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw invalid("Give the view a name of 1 to %d characters.".formatted(LONGEST_NAME));
        }
        if (others.stream().anyMatch(other -> other.name().equalsIgnoreCase(name))) {
            throw invalid("There is a view of that name already; give it another one.");
        }
        return name;
    }

    private static Problem invalid(String sentence) {
        return new Problem(400, "view-invalid", sentence);
    }
}
