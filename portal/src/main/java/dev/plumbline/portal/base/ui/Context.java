package dev.plumbline.portal.base.ui;

/** The words around a quote as they are shown: whole words, and a space where one block of the page ends and the next begins. */
public final class Context {
    /** Evidence keeps 32 characters on either side and trims them, so context of this length may be cut within a word. */
    private static final int MAYBE_CUT = 28;

    private Context() {}

    /** What stands before the quote; the first word is dropped where it is cut. */
    public static String before(Statement said) {
        String words = said.prefix();
        if (words.isBlank()) {
            return "";
        }
        int cut = words.indexOf(' ');
        String whole = words.length() >= MAYBE_CUT && cut > 0 && cut < words.length() - 1
                ? "… " + words.substring(cut + 1)
                : words.stripLeading();
        return glued(whole, said.quote()) ? whole + " " : whole;
    }

    /** What stands after the quote; the last word is dropped where it may be cut. */
    public static String after(Statement said) {
        String words = said.suffix();
        if (words.isBlank()) {
            return "";
        }
        int cut = words.lastIndexOf(' ');
        String whole = words.length() >= MAYBE_CUT && cut > 0 ? words.substring(0, cut) + " …" : words.stripTrailing();
        return glued(said.quote(), whole) ? " " + whole : whole;
    }

    private static boolean glued(String left, String right) {
        if (left.isEmpty() || right.isEmpty() || !Character.isLetterOrDigit(right.codePointAt(0))) {
            return false;
        }
        int end = left.codePointBefore(left.length());
        return Character.isLetterOrDigit(end) || ".!?;:".indexOf(end) >= 0;
    }
}
