package dev.plumbline.scraper.site;

/** A page asks for more than any page is given; the message is a sentence that says of what. */
final class PastBudget extends RuntimeException {
    private static final long serialVersionUID = 1;

    PastBudget(String sentence) {
        super(sentence, null, false, false);
    }
}
