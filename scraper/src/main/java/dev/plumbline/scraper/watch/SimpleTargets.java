package dev.plumbline.scraper.watch;

import dev.plumbline.scraper.record.BudgetReader;
import java.io.IOException;

/** OpenSanctions' {@code targets.simple.csv}. */
final class SimpleTargets {
    private SimpleTargets() {}

    static void read(BudgetReader text, Counted sink) throws IOException {
        TableRows.read(text, (number, row) -> {
            String schema = row.cell("schema");
            EntryBuilder entry = new EntryBuilder(row.cell("id"), MoneyEntities.kind(schema));
            if (schema.equals(MoneyEntities.WALLET)) {
                entry.identifier(Matter.WALLET, row.cell("name"));
            } else {
                entry.name(row.cell("name"));
                row.several("aliases").forEach(alias -> entry.alias(alias, false));
            }
            row.several("emails").forEach(email -> entry.identifier(Matter.EMAIL, email));
            row.several("phones").forEach(phone -> entry.identifier(Matter.PHONE, phone));
            sink.take(
                    number,
                    entry.programme(row.cell("program_ids"))
                            .remark(row.cell("sanctions"))
                            .build());
        });
    }
}
