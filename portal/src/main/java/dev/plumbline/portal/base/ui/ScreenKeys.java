package dev.plumbline.portal.base.ui;

import java.util.LinkedHashMap;
import java.util.Map;

/** The keys of each screen, as help lists them. */
final class ScreenKeys {
    private static final Map<String, String> EVERYWHERE = keys(
            "Ctrl K",
            "Search and commands: a screen, a candidate, a list, what to do",
            "/",
            "The same",
            "?",
            "This help",
            "Tab",
            "On; with Shift, back",
            "Esc",
            "Close what is open");

    private static final Map<String, String> INBOX = keys(
            "J", "Next row of the inbox",
            "K", "The row before",
            "Enter", "Open the row",
            "X", "Choose the row, or no longer",
            "Shift X", "Choose every row from the last chosen one to this one",
            "C", "Claim the open finding, or the chosen ones",
            "1", "Confirm the open finding, or the chosen ones",
            "2", "Explained",
            "3", "Dismiss, with a reason",
            "Ctrl Enter", "Dismiss, from within its form",
            "4", "Unsure",
            "5", "Snooze",
            "Z", "Undo, for ten seconds",
            "N", "Next finding",
            "P", "The one before",
            "Esc", "Close the finding");

    private static final Map<String, String> PAIR = keys("N", "Next shared passage", "P", "The one before");

    private ScreenKeys() {}

    static Map<String, String> everywhere() {
        return EVERYWHERE;
    }

    /** Those of the screen at a path; empty where it has none of its own. */
    static Map<String, String> of(String path) {
        String first = path.split("/", 2)[0];
        return switch (first) {
            case "", "inbox" -> INBOX;
            case "reuse" -> path.split("/", -1).length > 2 ? PAIR : Map.of();
            default -> Map.of();
        };
    }

    private static Map<String, String> keys(String... keysAndWords) {
        Map<String, String> keys = new LinkedHashMap<>();
        for (int at = 0; at < keysAndWords.length; at += 2) {
            keys.put(keysAndWords[at], keysAndWords[at + 1]);
        }
        return keys;
    }
}
