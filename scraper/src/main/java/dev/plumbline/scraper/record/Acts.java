package dev.plumbline.scraper.record;

import dev.plumbline.scraper.capture.Table;
import dev.plumbline.scraper.record.EmployerRecord.Act;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What happened at a row of a sign-in log, from the names that systems give events and results ({@code acts.csv}). */
final class Acts {
    private static final String SIGN_IN = "sign-in";
    private static final Map<String, String> NAMES = Table.rows(Acts.class, "acts.csv").stream()
            .collect(Collectors.toUnmodifiableMap(
                    row -> Headers.plain(row.getFirst()), List::getLast, (first, second) -> first));

    private Acts() {}

    static Act of(@Nullable String event, @Nullable String result) {
        String named = event == null ? SIGN_IN : NAMES.get(Headers.plain(event));
        if (named == null) {
            return Act.OTHER;
        }
        Act ended = result == null ? Act.SUCCESS : result(result);
        if (named.equals(SIGN_IN)) {
            return ended;
        }
        Act act = Act.valueOf(named.toUpperCase(Locale.ROOT).replace('-', '_'));
        boolean failed = ended == Act.FAILURE && act != Act.CHALLENGE && act != Act.MARKED;
        return failed ? act == Act.SUCCESS ? Act.FAILURE : Act.OTHER : act;
    }

    private static Act result(String text) {
        String named = NAMES.get(Headers.plain(text));
        if (named == null || named.equals(SIGN_IN)) {
            return text.chars().allMatch(Character::isDigit) ? Act.FAILURE : Act.OTHER;
        }
        return Act.valueOf(named.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
