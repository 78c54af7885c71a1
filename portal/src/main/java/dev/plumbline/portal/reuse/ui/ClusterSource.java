package dev.plumbline.portal.reuse.ui;

import dev.plumbline.portal.base.ui.PaletteEntry;
import dev.plumbline.portal.base.ui.PaletteSource;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.reuse.ClusterRow;
import dev.plumbline.portal.reuse.ReuseBoard;
import dev.plumbline.portal.security.CurrentMember;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The newest clusters, by the words they share and the sites they stand on. */
@Component
@Order(6)
class ClusterSource implements PaletteSource {
    private static final int LOOKED_AT = 100;
    private static final int SHOWN_WORDS = 90;

    private final ReuseBoard board;
    private final CurrentMember current;

    ClusterSource(ReuseBoard board, CurrentMember current) {
        this.board = board;
        this.current = current;
    }

    @Override
    public String group() {
        return Words.say("screen.reuse");
    }

    @Override
    public List<PaletteEntry> find(String query, int most) {
        if (query.isEmpty()) {
            return List.of();
        }
        return board.page(current.get(), null, null, LOOKED_AT).stream()
                .filter(row -> entry(row, row.sample()).isMeant(query))
                .limit(most)
                .map(row -> entry(row, shortened(row.sample())))
                .toList();
    }

    private static PaletteEntry entry(ClusterRow row, String sample) {
        return new PaletteEntry(
                sample,
                Words.say("reuse.identitiesOn", row.identities(), String.join(", ", row.sites())),
                "reuse/" + row.id());
    }

    private static String shortened(String sample) {
        return sample.codePointCount(0, sample.length()) <= SHOWN_WORDS
                ? sample
                : sample.substring(0, sample.offsetByCodePoints(0, SHOWN_WORDS)) + " …";
    }
}
