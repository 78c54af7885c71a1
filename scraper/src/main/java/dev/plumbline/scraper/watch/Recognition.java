package dev.plumbline.scraper.watch;

import dev.plumbline.scraper.record.BudgetReader;
import dev.plumbline.scraper.record.CsvTable;
import dev.plumbline.scraper.record.UnreadableFile;
import dev.plumbline.scraper.watch.ListFiles.Recognised;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/** Tells by the beginning of a file how it is written. */
final class Recognition {
    private static final Pattern OFAC_ROW = Pattern.compile("^\\s*[0-9]{1,9},\"?[^,\n]{2,}");
    private static final int SDN_COLUMNS = 12;

    private Recognition() {}

    static Recognised of(byte[] content) throws IOException {
        if (PictureFiles.arePictures(content)) {
            return format(ListFormat.PICTURES);
        }
        if (OfacTables.isZip(content)) {
            return format(ListFormat.OFAC_CSV);
        }
        BudgetReader text = ListFiles.open(content);
        String head = text.head();
        String plain = head.stripLeading();
        if (plain.isEmpty()) {
            throw new UnreadableFile("The file is empty.");
        }
        return switch (plain.charAt(0)) {
            case '<' -> xml(plain);
            case '{', '[' -> json(plain);
            default -> table(text, head);
        };
    }

    private static Recognised xml(String head) throws UnreadableFile {
        if (head.contains("<sdnList")) {
            return format(ListFormat.OFAC_XML);
        }
        if (head.contains("<CONSOLIDATED_LIST")) {
            return format(ListFormat.UN_XML);
        }
        throw new UnreadableFile(
                "This XML is neither OFAC's sdn.xml nor the UN's consolidated list. Choose one of those, or a CSV.");
    }

    private static Recognised json(String head) throws UnreadableFile {
        if (head.contains("\"bundle\"") && head.contains("\"objects\"")) {
            return format(ListFormat.STIX);
        }
        if (head.contains("\"Event\"") || head.contains("\"Attribute\"")) {
            return format(ListFormat.MISP);
        }
        if (head.contains("\"schema\"") && head.contains("\"properties\"")) {
            return format(ListFormat.FOLLOW_THE_MONEY);
        }
        throw new UnreadableFile(
                "This JSON is neither a STIX 2.1 bundle, nor a MISP event, nor entities of FollowTheMoney, one a line.");
    }

    private static Recognised table(BudgetReader text, String head) throws IOException {
        try (CsvTable table = CsvTable.open(text, head)) {
            List<String> header = table.header();
            if (header.size() >= SDN_COLUMNS && OFAC_ROW.matcher(head).find() && head.contains("-0-")) {
                return format(ListFormat.OFAC_CSV);
            }
            if (header.containsAll(List.of("id", "schema", "name", "aliases", "dataset"))) {
                return format(ListFormat.OPEN_SANCTIONS_CSV);
            }
            var columns = MappedTable.guess(header);
            boolean headed = !columns.isEmpty() && (header.size() > 1 || columns.containsValue(header.getFirst()));
            return headed || header.size() > 2
                    ? new Recognised(new ListMapping(ListFormat.TABLE, columns, null), header)
                    : format(ListFormat.PLAIN);
        }
    }

    private static Recognised format(ListFormat format) {
        return new Recognised(ListMapping.of(format), List.of());
    }
}
