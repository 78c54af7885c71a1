package dev.plumbline.scraper.watch;

import dev.plumbline.scraper.record.BudgetReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One value a line; {@code #} begins a remark. A line tells by its form what it is, unless a person said so. */
final class PlainList {
    /** What a line can be, the narrowest form first; what has none of them is a name. */
    private static final List<Matter> FORMS = List.of(Matter.EMAIL, Matter.IP_RANGE, Matter.PHONE, Matter.DOMAIN);

    private static final int LONGEST = 2_000;

    private PlainList() {}

    static void read(BudgetReader text, @Nullable Matter matter, Counted sink) throws IOException {
        BufferedReader lines = new BufferedReader(text);
        int no = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            text.nextRow();
            no++;
            String value = line.strip();
            if (value.isEmpty() || value.startsWith("#")) {
                continue;
            }
            if (value.length() > LONGEST) {
                sink.refuse(no, "The line is longer than 2,000 characters.");
                continue;
            }
            sink.take(no, entry(value, matter == null ? form(value) : matter));
        }
    }

    static Matter form(String value) {
        if (value.startsWith("@")) {
            return Matter.HANDLE;
        }
        boolean wallet = value.length() > 25
                && value.chars().anyMatch(Character::isDigit)
                && Matter.WALLET.spelling(value).isPresent();
        return wallet
                ? Matter.WALLET
                : FORMS.stream()
                        .filter(form -> form.spelling(value).isPresent())
                        .findFirst()
                        .orElse(Matter.NAME);
    }

    private static ListEntry entry(String value, Matter matter) {
        EntryBuilder entry = new EntryBuilder(value, matter == Matter.NAME ? EntryKind.PERSON : EntryKind.OTHER);
        return (matter == Matter.NAME ? entry.name(value) : entry.identifier(matter, value)).build();
    }
}
