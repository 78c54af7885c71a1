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
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.CurrentMember;
import dev.plumbline.portal.security.Member;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What a member may begin from anywhere. */
@Component
@Order(1)
class DeedSource implements PaletteSource {
    /** What may be begun; its words and its detail are keys of texts. */
    private record Deed(
            Action needs, String words, @Nullable String detail, String path) {
        PaletteEntry entry() {
            return new PaletteEntry(Words.say(words), detail == null ? "" : Words.say(detail), path);
        }
    }

    private static final List<Deed> DEEDS = List.of(
            new Deed(SHORTLIST, "deeds.newList", null, "shortlists?new"),
            new Deed(CAPTURE, "deeds.importPages", "deeds.importPagesDetail", "imports"),
            new Deed(IMPORT_RECORDS, "deeds.importRecords", "deeds.importRecordsDetail", "records"),
            new Deed(PAIR_DEVICE, "deeds.pair", "deeds.pairDetail", "team"),
            new Deed(READ, "deeds.getExtension", null, "extension"),
            new Deed(READ, "deeds.compare", "deeds.compareDetail", "compare"),
            new Deed(MANAGE_WATCHLISTS, "deeds.newWatchlist", null, "watchlists?new"),
            new Deed(MANAGE_TEAM, "deeds.invite", "deeds.inviteDetail", "team"),
            new Deed(SET_RULES, "deeds.rules", "deeds.rulesDetail", "rules"),
            new Deed(MANAGE_INTEGRATIONS, "deeds.connect", "deeds.connectDetail", "integrations"),
            new Deed(MANAGE_PRIVACY, "deeds.erase", "deeds.eraseDetail", "privacy"));

    private final CurrentMember current;

    DeedSource(CurrentMember current) {
        this.current = current;
    }

    @Override
    public String group() {
        return Words.say("deeds.title");
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
}
