package dev.plumbline.scraper.compare;

import com.ibm.icu.text.SpoofChecker;
import dev.plumbline.scraper.capture.Table;
import java.net.IDN;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Compares the domain of an address with a known one: whether a reader could take the one for the other. Letters that look alike
 * are those of Unicode's table of confusables (UTS 39), as ICU has it; one edit is a letter changed, left out, put in or two
 * swapped (Damerau); words that firms put beside a name stand in {@code domain-words.csv}.
 */
public final class Domains {

    /** How alike two domains are; from {@link #LETTERS} on they are two domains. */
    public enum Likeness {
        SAME,
        LETTERS,
        EDIT,
        WORD,
        FAR
    }

    /** Of a shorter name, one letter makes another name. */
    private static final int SHORTEST_EDITED = 6;

    private static final int SHORTEST_WITH_WORD = 4;
    private static final int LONGEST = 63;
    private static final SpoofChecker CHECKER = new SpoofChecker.Builder().build();
    private static final List<List<String>> TABLE = Table.rows(Domains.class, "domain-words.csv");
    private static final Set<String> WORDS = row("word");
    private static final Set<String> SECOND_LEVELS = row("second-level");

    private Domains() {}

    /** The host of an e-mail address or a host itself, in lower case, its letters as they are shown. */
    public static String host(String address) {
        String host = address.substring(address.lastIndexOf('@') + 1).strip().toLowerCase(Locale.ROOT);
        return IDN.toUnicode(host);
    }

    /** The part of a host that somebody registers: {@code mail.example.co.uk} is {@code example.co.uk}. */
    public static String registered(String host) {
        String[] labels = host.split("\\.", -1);
        int from = labels.length - (isSecondLevel(labels) ? 3 : 2);
        return String.join(".", List.of(labels).subList(Math.max(0, from), labels.length));
    }

    /** Compares a host with a known domain. The same name under another ending is the same: firms hold several. */
    public static Likeness compare(String host, String known) {
        String shown = host(host);
        String own = host(known);
        String left = name(shown);
        String right = name(own);
        if (left.length() > LONGEST || left.equals(right)) {
            return Likeness.SAME;
        }
        if (skeleton(left).equals(skeleton(right))) {
            return Likeness.LETTERS;
        }
        if (right.length() >= SHORTEST_EDITED && isOneEdit(left, right)) {
            return Likeness.EDIT;
        }
        boolean inFront = shown.startsWith(own + ".") || shown.contains("." + own + ".");
        return inFront || isWithWord(left, right) ? Likeness.WORD : Likeness.FAR;
    }

    private static String name(String host) {
        String registered = registered(host);
        int dot = registered.indexOf('.');
        return dot < 0 ? registered : registered.substring(0, dot);
    }

    private static boolean isSecondLevel(String[] labels) {
        int last = labels.length - 1;
        return labels.length > 2 && labels[last].length() == 2 && SECOND_LEVELS.contains(labels[last - 1]);
    }

    private static String skeleton(String name) {
        return CHECKER.getSkeleton(name.replace("vv", "w")).toLowerCase(Locale.ROOT);
    }

    private static boolean isWithWord(String left, String right) {
        if (right.length() < SHORTEST_WITH_WORD) {
            return false;
        }
        String rest = left.startsWith(right)
                ? left.substring(right.length())
                : left.endsWith(right) ? left.substring(0, left.length() - right.length()) : "";
        return WORDS.contains(rest.replace("-", ""));
    }

    /** A letter changed, left out, put in, or two neighbours swapped. */
    private static boolean isOneEdit(String a, String b) {
        String shorter = a.length() <= b.length() ? a : b;
        String longer = a.length() <= b.length() ? b : a;
        int at = 0;
        while (at < shorter.length() && shorter.charAt(at) == longer.charAt(at)) {
            at++;
        }
        if (longer.length() == shorter.length() + 1) {
            return shorter.substring(at).equals(longer.substring(at + 1));
        }
        if (longer.length() != shorter.length() || at == longer.length()) {
            return false;
        }
        String restA = shorter.substring(at + 1);
        String restB = longer.substring(at + 1);
        boolean swapped = !restA.isEmpty()
                && shorter.charAt(at) == restB.charAt(0)
                && longer.charAt(at) == restA.charAt(0)
                && restA.substring(1).equals(restB.substring(1));
        return restA.equals(restB) || swapped;
    }

    private static Set<String> row(String kind) {
        return TABLE.stream()
                .filter(row -> row.getFirst().equals(kind))
                .flatMap(row -> row.stream().skip(1))
                .collect(Collectors.toUnmodifiableSet());
    }
}
