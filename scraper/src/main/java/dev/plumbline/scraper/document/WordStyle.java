package dev.plumbline.scraper.document;

/**
 * A named style of a Word file.
 *
 * @param heading the rank it stands for, 1 for a title; 0 for none
 * @param size in points, 0 where it does not say
 */
record WordStyle(int heading, double size, boolean bold, boolean item) {
    static final WordStyle NONE = new WordStyle(0, 0, false, false);

    /** The rank of a style by its name, which is English whatever the language of the program. */
    static int heading(String name) {
        if (name.equalsIgnoreCase("title")) {
            return 1;
        }
        boolean heading = name.regionMatches(true, 0, "heading ", 0, 8) && name.length() == 9;
        return heading ? Math.clamp(Character.digit(name.charAt(8), 10) + 1L, 1, 6) : 0;
    }
}
