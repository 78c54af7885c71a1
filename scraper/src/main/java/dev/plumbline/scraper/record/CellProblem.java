package dev.plumbline.scraper.record;

/** A cell that cannot be read; the message is the sentence of the row's error. */
final class CellProblem extends Exception {
    private static final long serialVersionUID = 1L;

    private final Field field;

    CellProblem(Field field, String message) {
        super(message, null, false, false);
        this.field = field;
    }

    Field field() {
        return field;
    }
}
