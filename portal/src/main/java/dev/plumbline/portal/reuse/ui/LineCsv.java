package dev.plumbline.portal.reuse.ui;

import dev.plumbline.portal.base.Csv;
import dev.plumbline.portal.reuse.Pairing;
import dev.plumbline.portal.reuse.ReuseEdge;
import java.util.List;

/** Lines of the board as a table to keep, one row a piece of evidence. */
final class LineCsv {
    private LineCsv() {}

    static byte[] of(List<Pairing> lines) {
        Csv csv = new Csv(
                "one",
                "site of one",
                "page of one",
                "first seen at one (UTC)",
                "other",
                "site of other",
                "page of other",
                "first seen at other (UTC)",
                "kind",
                "words",
                "extent",
                "what is shared",
                "found (UTC)");
        lines.stream().flatMap(line -> line.edges().stream()).forEach(edge -> row(csv, edge));
        return csv.bytes();
    }

    private static void row(Csv csv, ReuseEdge edge) {
        csv.row(
                edge.a().holder().name(),
                edge.a().holder().site(),
                edge.a().evidence().url().toString(),
                edge.a().firstSeen().toString(),
                edge.b().holder().name(),
                edge.b().holder().site(),
                edge.b().evidence().url().toString(),
                edge.b().firstSeen().toString(),
                ReuseWords.inFiles(edge.family()),
                Integer.toString(edge.words()),
                edge.extent(),
                edge.shared(),
                edge.foundAt().toString());
    }
}
