package dev.plumbline.scraper.generated;

import dev.plumbline.scraper.capture.PageUrl;
import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Period;
import dev.plumbline.scraper.claim.Reading;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One value of a field as a claim says it, in the spelling in which it is compared: no spaces, lower case. */
record Said(String field, String value) {

    /** Everything that a reading says about its person, each once. */
    static List<Said> all(Reading reading) {
        return reading.claims().stream().flatMap(Said::of).distinct().toList();
    }

    private static Stream<Said> of(Claim claim) {
        return switch (claim) {
            case Claim.Place place -> place(place);
            case Claim.Language language ->
                said("language", language.language(), "level", pair(language.language(), language.level()));
            case Claim.Skill skill -> said("skill", skill.skill());
            case Claim.Job job ->
                stint(List.of("organisation", "title", "job-period"), job.organisation(), job.title(), job.period());
            case Claim.Education study ->
                stint(List.of("school", "degree", "school-period"), study.school(), study.degree(), study.period());
            case Claim.Rate rate -> said("rate", amount(rate) + "|" + rate.currency() + "|" + rate.unit());
            case Claim.MemberSince since -> said("member-since", String.valueOf(since.date()));
            case Claim.Link link -> said("link", link.url().canonical());
            case Claim.Email email -> said("email", email.address());
            case Claim.Phone phone -> said("phone", phone.e164() == null ? phone.text() : phone.e164());
            case Claim.TimeZone zone -> said("zone", zone.zone());
            // A picture is the person's or not: no page here says more of it than its address.
            case Claim.Avatar _ -> Stream.empty();
            default -> said(claim.kind(), claim.text());
        };
    }

    private static Stream<Said> place(Claim.Place place) {
        return place.city() == null && place.country() == null
                ? said("city", place.text())
                : said("city", place.city(), "country", place.country());
    }

    private static Stream<Said> stint(
            List<String> fields, @Nullable String where, @Nullable String what, Period period) {
        List<Said> said =
                new ArrayList<>(said(fields.get(0), where, fields.get(1), what).toList());
        if (period.from() != null || period.to() != null) {
            String dates = period.from() + ".." + (period.ongoing() ? "now" : period.to());
            said.add(new Said(fields.get(2), plain((where == null ? what : where) + "|" + dates)));
        }
        return said.stream();
    }

    private static Stream<Said> said(@Nullable String... fieldsAndValues) {
        List<Said> said = new ArrayList<>();
        for (int i = 0; i < fieldsAndValues.length; i += 2) {
            String value = fieldsAndValues[i + 1];
            if (value != null) {
                said.add(new Said(String.valueOf(fieldsAndValues[i]), plain(value)));
            }
        }
        return said.stream();
    }

    private static @Nullable String pair(String first, @Nullable String second) {
        return second == null ? null : first + "|" + second;
    }

    private static String amount(Claim.Rate rate) {
        return rate.amount() == null
                ? rate.text()
                : rate.amount().stripTrailingZeros().toPlainString();
    }

    static String address(String url) {
        return PageUrl.of(url).canonical();
    }

    static String plain(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return folded.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
    }
}
