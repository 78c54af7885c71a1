package dev.plumbline.scraper.watch;

import dev.plumbline.scraper.record.RowError;
import dev.plumbline.scraper.record.UnreadableFile;

/** Counts what a file gives, and passes on what can be compared. */
final class Counted {
    private final EntrySink sink;
    private int entries;
    private int errors;

    Counted(EntrySink sink) {
        this.sink = sink;
    }

    /** An entry; without anything to compare it is an error. */
    void take(int row, ListEntry entry) throws UnreadableFile {
        bound();
        if (entry.id().isEmpty()
                || (entry.name().isEmpty() && entry.identifiers().isEmpty())) {
            refuse(row, "Holds neither a name nor an identifier that can be compared.");
        } else if (entry.kind() != EntryKind.PERSON
                && entry.kind() != EntryKind.ORGANISATION
                && entry.identifiers().isEmpty()) {
            refuse(
                    row,
                    "“" + entry.name()
                            + "” is a vessel, an aircraft or another thing; only persons and organisations are compared by name.");
        } else {
            entries++;
            sink.entry(row, entry);
        }
    }

    void refuse(int row, String sentence) throws UnreadableFile {
        bound();
        errors++;
        sink.error(new RowError(row, null, sentence));
    }

    int rows() {
        return entries + errors;
    }

    int entries() {
        return entries;
    }

    int errors() {
        return errors;
    }

    private void bound() throws UnreadableFile {
        if (rows() >= ListFiles.MAX_ENTRIES) {
            throw new UnreadableFile("The file holds more than half a million entries. Leave out what is not needed.");
        }
    }
}
