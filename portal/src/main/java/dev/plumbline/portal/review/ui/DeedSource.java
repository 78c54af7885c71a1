package dev.plumbline.portal.review.ui;

import static dev.plumbline.portal.security.Action.CAPTURE;
import static dev.plumbline.portal.security.Action.IMPORT_RECORDS;
import static dev.plumbline.portal.security.Action.MANAGE_INTEGRATIONS;
import static dev.plumbline.portal.security.Action.MANAGE_PRIVACY;
import static dev.plumbline.portal.security.Action.MANAGE_TEAM;
import static dev.plumbline.portal.security.Action.MANAGE_WATCHLISTS;
import static dev.plumbline.portal.security.Action.PAIR_DEVICE;
import static dev.plumbline.portal.security.Action.READ;
import static dev.plumbline.portal.security.Action.SET_RULES;
import static dev.plumbline.portal.security.Action.SHORTLIST;

import dev.plumbline.portal.base.ui.PaletteEntry;
import dev.plumbline.portal.base.ui.PaletteSource;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.CurrentMember;
import dev.plumbline.portal.security.Member;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What a member may begin from anywhere. */
@Component
@Order(1)
class DeedSource implements PaletteSource {
    private record Deed(Action needs, PaletteEntry entry) {}

    private static final List<Deed> DEEDS = List.of(
            deed(SHORTLIST, "New shortlist", "", "shortlists?new"),
            deed(CAPTURE, "Import saved pages", "HTML, MHTML, ZIP, PDF", "imports"),
            deed(IMPORT_RECORDS, "Import records", "sign-ins, payments, shipments, software", "records"),
            deed(PAIR_DEVICE, "Pair the extension", "shows a code", "team"),
            deed(READ, "Get the extension", "", "extension"),
            deed(READ, "Compare candidates", "side by side", "compare"),
            deed(MANAGE_WATCHLISTS, "New watchlist", "", "watchlists?new"),
            deed(MANAGE_TEAM, "Invite somebody", "to the team", "team"),
            deed(SET_RULES, "Set rules", "on, shadow or off", "rules"),
            deed(MANAGE_INTEGRATIONS, "Connect another system", "tokens and webhooks", "integrations"),
            deed(MANAGE_PRIVACY, "Erase a person", "holds, periods, copies", "privacy"));

    private final CurrentMember current;

    DeedSource(CurrentMember current) {
        this.current = current;
    }

    @Override
    public String group() {
        return "Do";
    }

    @Override
    public List<PaletteEntry> find(String query, int most) {
        Member member = current.get();
        return DEEDS.stream()
                .filter(deed -> member.may(deed.needs()))
                .map(Deed::entry)
                .filter(entry -> entry.isMeant(query))
                .limit(most)
                .toList();
    }

    private static Deed deed(Action needs, String words, String detail, String path) {
        return new Deed(needs, new PaletteEntry(words, detail, path));
    }
}
