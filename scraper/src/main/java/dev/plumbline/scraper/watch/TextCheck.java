package dev.plumbline.scraper.watch;

import java.util.List;

/**
 * What came of comparing a text that somebody marked with all lists.
 *
 * @param hits each entry once for each matter
 * @param names how many sequences of words were screened as names
 * @param others how many addresses, numbers, wallets, accounts and hosts were compared
 * @param leftOut sequences of words that were too many to be screened
 */
public record TextCheck(List<Hit> hits, int names, int others, int leftOut) {

    /**
     * An entry that the text names.
     *
     * @param said in what words of the text
     * @param listed the name or value of the entry
     * @param how why both are taken for the same: {@code equal}, or of names what {@code compare} says
     * @param weak whether the list itself says that this name of the entry is of low quality
     */
    public record Hit(Matter matter, Watched on, String said, String listed, String how, boolean weak) {}

    public TextCheck {
        hits = List.copyOf(hits);
    }
}
