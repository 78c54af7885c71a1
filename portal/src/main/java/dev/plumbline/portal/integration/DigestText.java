package dev.plumbline.portal.integration;

import dev.plumbline.portal.finding.Count;
import dev.plumbline.portal.finding.SavedView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a digest says: how much waits and where, and never who. Mail is read on other people's servers.
 *
 * @param lists watchlists that end within two weeks
 */
record DigestText(Map<SavedView, Count> counts, int lists, String portal) {

    boolean isEmpty() {
        return lines().isEmpty();
    }

    String subject() {
        return "Plumbline: %s open".formatted(findings(count(SavedView.OPEN)));
    }

    String text() {
        return String.join("\n", lines())
                + "\n\nThis mail names nobody: sign in to read more.\nHow often it comes: %s/mail\n".formatted(portal);
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        line(lines, SavedView.OPEN, "%s open", "inbox");
        line(lines, SavedView.SETTLE, "%s to settle before an offer", "inbox?view=settle");
        line(lines, SavedView.MINE, "%s that you claimed", "inbox?view=mine");
        line(lines, SavedView.SIGN_OFF, "%s to sign off", "inbox?view=sign_off");
        if (lists > 0) {
            lines.add("%d %s within two weeks: %s/watchlists"
                    .formatted(lists, lists == 1 ? "watchlist ends" : "watchlists end", portal));
        }
        return lines;
    }

    private void line(List<String> lines, SavedView view, String words, String path) {
        Count count = count(view);
        if (count.number() > 0) {
            lines.add("%s: %s/%s".formatted(words.formatted(findings(count)), portal, path));
        }
    }

    private Count count(SavedView view) {
        return counts.getOrDefault(view, Count.of(0));
    }

    private static String findings(Count count) {
        return count.words() + (count.number() == 1 ? " finding" : " findings");
    }
}
