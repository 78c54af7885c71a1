package dev.plumbline.scraper.samples;

import java.util.ArrayList;
import java.util.List;

/** What was found, wrong and missed, and a note for each of the latter two. */
final class Tally {
    private int found;
    private int wrong;
    private int missed;
    private final List<String> notes = new ArrayList<>();

    void find() {
        found++;
    }

    void wrong(String field, Object said) {
        wrong++;
        notes.add("wrong  " + field + ": " + said);
    }

    void miss(String field, Object expected) {
        missed++;
        notes.add("missed " + field + ": " + expected);
    }

    void add(Tally other) {
        found += other.found;
        wrong += other.wrong;
        missed += other.missed;
        notes.addAll(other.notes);
    }

    int found() {
        return found;
    }

    int wrong() {
        return wrong;
    }

    int missed() {
        return missed;
    }

    /** Of a hundred. */
    double share() {
        return 100.0 * found / Math.max(1, found + wrong + missed);
    }

    List<String> notes() {
        return notes;
    }
}
