package dev.plumbline.scraper.document;

/**
 * One line of a document, as it is laid out.
 *
 * @param text with white space collapsed, never blank
 * @param size of its letters in points; 0 where the document does not say
 * @param heading the rank that the document itself gives it, 1 to 6; 0 where it gives none
 * @param item whether it begins an item of a list
 * @param apart whether more room than between two lines stands before it
 * @param page counted from 1; 0 where the document has no fixed pages
 */
record Row(String text, double size, boolean bold, int heading, boolean item, boolean apart, int page) {

    /** A line of which only the words are known. */
    static Row plain(String text, boolean apart) {
        return new Row(text, 0, false, 0, false, apart, 0);
    }

    /** Whether all its letters are capitals, of a script that has them. */
    boolean capitals() {
        return text.chars().anyMatch(Character::isUpperCase) && text.chars().noneMatch(Character::isLowerCase);
    }
}
