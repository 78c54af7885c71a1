package dev.plumbline.portal.base.ui;

import java.util.LinkedHashMap;
import java.util.Map;

/** The keys of each screen, as help lists them. */
final class ScreenKeys {
    private ScreenKeys() {}

    static Map<String, String> everywhere() {
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put(ctrl("K"), Words.say("keys.palette"));
        keys.put("/", Words.say("keys.theSame"));
        keys.put("?", Words.say("keys.help"));
        keys.put(Words.say("key.tab"), Words.say("keys.on"));
        keys.put(Words.say("key.escape"), Words.say("keys.close"));
        return keys;
    }

    /** Those of the screen at a path; empty where it has none of its own. */
    static Map<String, String> of(String path) {
        String first = path.split("/", 2)[0];
        return switch (first) {
            case "", "inbox" -> inbox();
            case "reuse" -> path.split("/", -1).length > 2 ? pair() : Map.of();
            default -> Map.of();
        };
    }

    /** A key pressed with Control, as it stands on a keyboard of the language. */
    static String ctrl(String key) {
        return Words.say("key.control") + " " + key;
    }

    private static Map<String, String> inbox() {
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put("J", Words.say("keys.nextRow"));
        keys.put("K", Words.say("keys.rowBefore"));
        keys.put(Words.say("key.enter"), Words.say("keys.openRow"));
        keys.put("X", Words.say("keys.chooseRow"));
        keys.put(Words.say("key.shift") + " X", Words.say("keys.chooseRows"));
        keys.put("C", Words.say("keys.claim"));
        keys.put("1", Words.say("keys.confirm"));
        keys.put("2", Words.say("keys.explained"));
        keys.put("3", Words.say("keys.dismiss"));
        keys.put(ctrl(Words.say("key.enter")), Words.say("keys.dismissWithin"));
        keys.put("4", Words.say("keys.unsure"));
        keys.put("5", Words.say("keys.snooze"));
        keys.put("Z", Words.say("keys.undo"));
        keys.put("N", Words.say("keys.nextFinding"));
        keys.put("P", Words.say("keys.theOneBefore"));
        keys.put(Words.say("key.escape"), Words.say("keys.closeFinding"));
        return keys;
    }

    private static Map<String, String> pair() {
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put("N", Words.say("keys.nextPassage"));
        keys.put("P", Words.say("keys.theOneBefore"));
        return keys;
    }
}
