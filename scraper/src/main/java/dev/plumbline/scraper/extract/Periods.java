package dev.plumbline.scraper.extract;

import dev.plumbline.scraper.claim.PartialDate;
import dev.plumbline.scraper.claim.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** From when to when: {@code 2016 – 2019}, {@code March 2021 - Present}, {@code seit 05/2016}. */
public final class Periods {
    private static final int LONGEST = 100;
    private static final Set<String> NOW = Set.of(
            "present",
            "current",
            "currently",
            "now",
            "today",
            "ongoing",
            "heute",
            "aktuell",
            "jetzt",
            "présent",
            "aujourd'hui",
            "aujourd’hui",
            "actuel",
            "ce jour",
            "à ce jour",
            "presente",
            "actualidad",
            "la actualidad",
            "actual",
            "hoy",
            "atual",
            "o momento",
            "atualmente",
            "oggi",
            "attuale",
            "ad oggi",
            "heden",
            "nu",
            "obecnie",
            "teraz",
            "nuvarande",
            "nykyinen",
            "současnost",
            "prezent",
            "по настоящее время",
            "настоящее время",
            "теперь",
            "сьогодні");
    private static final String DASH =
            "\\s?(?:[–—―‑→-]{1,2}|â€“|â€”)\\s?|\\s(?:to|till|until|through|bis|à|au|al|a|hasta|até|tot|do|till)\\s";
    private static final Pattern SPLIT = Pattern.compile(DASH);
    private static final Pattern LENGTH_BEHIND = Pattern.compile(
            "(?<=\\p{L})(?:\\s\\d{1,2}\\+?\\s(?:years?|yrs?|months?|mos?)){1,2}$|(?<=\\d{4})(?:\\s\\d{1,2}\\+?\\s(?:years?|yrs?|months?|mos?)){1,2}$");
    private static final int LONGEST_LENGTH = 40;
    private static final Pattern LENGTH = Pattern.compile(
            "(?:\\(?\\d{1,2}\\+?\\s(?:years?|yrs?|months?|mos?|jahre?|monate?|ans?|mois|años?|mes(?:es)?|anos?|anni|anno|mesi?|jaar|maanden)[ ,)]{0,3}){1,2}",
            Pattern.CASE_INSENSITIVE);
    private static final List<String> SINCE =
            List.of("since ", "from ", "seit ", "ab ", "depuis ", "desde ", "dal ", "da ", "sinds ", "od ", "с ", "з ");

    private Periods() {}

    /** A period and what stands before it on the line: {@code Lead engineer, 2019 – Present}. */
    public record Tail(String before, Period period) {}

    /** The period that a line is, as a whole; a length in brackets or behind a dot may follow, dates may stand in brackets. */
    public static Optional<Period> whole(String line) {
        if (line.length() < 4 || line.length() > LONGEST || !Dates.hasYear(line)) {
            return Optional.empty();
        }
        String plain = withoutLength(unbracketed(line.strip()));
        Matcher split = SPLIT.matcher(plain);
        while (split.find()) {
            Optional<Period> period = of(plain.substring(0, split.start()), plain.substring(split.end()));
            if (period.isPresent()) {
                return period;
            }
        }
        return since(plain);
    }

    /** The period, or the single date, that ends a line or stands in brackets at its end. */
    public static Optional<Tail> atEnd(String line) {
        if (line.length() > 3 * LONGEST || !Dates.hasYear(line)) {
            return Optional.empty();
        }
        Optional<Period> all = whole(line);
        if (all.isPresent()) {
            return Optional.of(new Tail("", all.get()));
        }
        for (int at = 1; at < line.length() - 3; at++) {
            char before = line.charAt(at - 1);
            boolean starts = before == '(' || before == ',' || before == ' ' || before == '·' || before == '|';
            if (starts && !Character.isWhitespace(line.charAt(at))) {
                String tail = line.substring(at);
                String plain = tail.endsWith(")") && before == '(' ? tail.substring(0, tail.length() - 1) : tail;
                Optional<Period> period = whole(plain);
                if (period.isPresent()) {
                    return Optional.of(new Tail(trimmed(line.substring(0, at)), period.get()));
                }
            }
        }
        return Optional.empty();
    }

    /** A length of time alone: {@code 2 yrs 3 mos}, {@code 9 Monate}. */
    static boolean isLength(String line) {
        return line.length() <= LONGEST_LENGTH && LENGTH.matcher(line).matches();
    }

    private static Optional<Period> of(String from, String to) {
        Optional<PartialDate> first = Dates.parse(from);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        String end = to.strip();
        if (NOW.contains(end.toLowerCase(Locale.ROOT))) {
            return Optional.of(new Period(first.get(), null, true));
        }
        return Dates.parse(end)
                .filter(last -> !last.latest().isBefore(first.get().earliest()))
                .map(last -> new Period(first.get(), last, false));
    }

    private static Optional<Period> since(String plain) {
        String lower = plain.toLowerCase(Locale.ROOT);
        return SINCE.stream()
                .filter(lower::startsWith)
                .findFirst()
                .flatMap(word -> Dates.parse(plain.substring(word.length())))
                .map(from -> new Period(from, (@Nullable PartialDate) null, true));
    }

    private static String unbracketed(String text) {
        return text.startsWith("(") && text.endsWith(")") && text.indexOf('(', 1) < 0
                ? text.substring(1, text.length() - 1).strip()
                : text;
    }

    /** {@code 2016 – 2019 (3 years)} and {@code 2016 – 2019 · 3 yrs} without the length, also without a place behind it. */
    private static String withoutLength(String text) {
        int cut = text.length();
        for (String mark : List.of("(", " · ", " • ", " | ")) {
            int at = text.indexOf(mark);
            if (at > 3) {
                cut = Math.min(cut, at);
            }
        }
        String plain = text.substring(0, cut).strip();
        if (plain.isEmpty() || "srhoSRHO".indexOf(plain.charAt(plain.length() - 1)) < 0) {
            return plain;
        }
        Matcher length = LENGTH_BEHIND.matcher(plain);
        return length.find() ? plain.substring(0, length.start()) : plain;
    }

    private static String trimmed(String before) {
        int end = before.length();
        while (end > 0 && " ,(·|–—-•:".indexOf(before.charAt(end - 1)) >= 0) {
            end--;
        }
        return before.substring(0, end);
    }
}
