package dev.plumbline.portal.base.ui;

/** The words around a quote as they are shown: whole words, and a space where one block of the page ends and the next begins. */
final class Context {
    /** Evidence keeps this many characters on either side, so context of this length is cut somewhere. */
    private static final int KEPT = 32;

    private Context() {}

    /** What stands before the quote; the first word is dropped where it is cut. */
    static String before(Statement said) {
        String words = said.prefix();
        if (words.isBlank()) {
            return "";
        }
        int cut = words.indexOf(' ');
        String whole = words.length() >= KEPT && cut > 0 && cut < words.length() - 1
                ? "… " + words.substring(cut + 1)
                : words.stripLeading();
        return glued(whole, said.quote()) ? whole + " " : whole;
    }

    /** What stands after the quote; the last word is dropped where it may be cut. */
    static String after(Statement said) {
        String words = said.suffix();
        if (words.isBlank()) {
            return "";
        }
        int cut = words.lastIndexOf(' ');
        String whole = words.length() >= KEPT && cut > 0 ? words.substring(0, cut) + " …" : words.stripTrailing();
        return glued(said.quote(), whole) ? " " + whole : whole;
    }

    private static boolean glued(String left, String right) {
        return !left.isEmpty()
                && !right.isEmpty()
                && Character.isLetterOrDigit(left.codePointBefore(left.length()))
                && Character.isLetterOrDigit(right.codePointAt(0));
    }
}
