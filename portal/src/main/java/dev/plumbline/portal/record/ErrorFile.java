package dev.plumbline.portal.record;

import dev.plumbline.portal.base.Csv;
import dev.plumbline.portal.security.Member;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The rows of an import that could not be read, as a CSV file to correct the export by. */
@Component
public class ErrorFile {
    private static final int MOST = 100_000;

    private final RecordImports imports;

    ErrorFile(RecordImports imports) {
        this.imports = imports;
    }

    /** Row, column and sentence; empty but for its heading where all could be read. */
    public byte[] of(Member member, UUID importId) {
        Csv table = new Csv("row", "column", "problem");
        imports.errors(member, importId, 0, MOST)
                .forEach(problem -> table.row(Integer.toString(problem.row()), problem.column(), problem.sentence()));
        return table.bytes();
    }
}
