package dev.plumbline.scraper.samples;

import dev.plumbline.scraper.capture.PageKind;
import dev.plumbline.scraper.capture.PageUrl;
import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Period;
import dev.plumbline.scraper.claim.Reading;
import dev.plumbline.scraper.extract.Periods;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Lays a reading beside what a careful reader saw. A value that is said but not expected is wrong. */
final class SampleComparison {
    private final JsonNode expected;
    private final Reading reading;
    private final Tally tally = new Tally();

    SampleComparison(JsonNode expected, Reading reading) {
        this.expected = expected;
        this.reading = reading;
    }

    Tally compare() {
        kind();
        if (reading.kind().aboutCandidate() || !reading.claims().isEmpty()) {
            fields();
        }
        return tally;
    }

    private void kind() {
        String kind = expected.path("kind").asString();
        boolean right = switch (kind) {
            case "not-a-profile" ->
                !reading.kind().aboutCandidate() && reading.claims().isEmpty();
            default -> reading.kind() == PageKind.valueOf(kind.toUpperCase(Locale.ROOT));
        };
        if (right) {
            tally.find();
        } else {
            tally.wrong("kind", reading.kind() + " for " + kind);
        }
    }

    private void fields() {
        boolean repository = reading.kind() == PageKind.REPOSITORY;
        single(
                "name",
                repository ? texts(Claim.PortfolioItem.class, Claim.PortfolioItem::title) : texts(Claim.Name.class));
        if (expected.has("handle")) {
            // Without one the address was made up, and the handle with it.
            single("handle", texts(Claim.Handle.class));
        }
        single("headline", texts(Claim.Headline.class));
        single("bio", texts(Claim.Bio.class));
        single("place", texts(Claim.Place.class));
        single("time-zone", texts(Claim.TimeZone.class));
        single("rate", texts(Claim.Rate.class));
        single("member-since", texts(Claim.MemberSince.class));
        many("languages", words("languages"), texts(Claim.Language.class));
        many("skills", words("skills"), texts(Claim.Skill.class, Claim.Skill::skill));
        many("emails", words("emails"), texts(Claim.Email.class));
        many("phones", words("phones"), texts(Claim.Phone.class));
        many(
                "links",
                words("links").map(SampleComparison::address),
                texts(Claim.Link.class, link -> link.url().canonical()));
        many("reviews", entries("reviews").map(review -> review.path("text").asString()), texts(Claim.Review.class));
        many("jobs", entries("jobs").map(SampleComparison::job), texts(Claim.Job.class, SampleComparison::job));
        many(
                "education",
                entries("education").map(SampleComparison::school),
                texts(Claim.Education.class, SampleComparison::school));
    }

    private void single(String field, List<String> said) {
        String value = expected.path(field).asString();
        many(field, value.isEmpty() ? Stream.empty() : Stream.of(value), said);
    }

    private void many(String field, Stream<String> wanted, List<String> said) {
        List<String> left =
                new ArrayList<>(said.stream().map(SampleComparison::plain).toList());
        for (String want : wanted.map(SampleComparison::plain).distinct().toList()) {
            if (left.remove(want)) {
                tally.find();
            } else {
                tally.miss(field, want);
            }
        }
        left.forEach(extra -> tally.wrong(field, extra));
    }

    private <C extends Claim> List<String> texts(Class<C> kind) {
        return texts(kind, Claim::text);
    }

    private <C extends Claim> List<String> texts(Class<C> kind, Function<C, String> text) {
        return reading.claims(kind).map(text).toList();
    }

    private Stream<String> words(String field) {
        return entries(field).map(JsonNode::asString);
    }

    private Stream<JsonNode> entries(String field) {
        return expected.path(field).valueStream();
    }

    private static String job(JsonNode job) {
        return entry(job.path("organisation").asString(), job.path("title").asString(), period(job));
    }

    private static String job(Claim.Job job) {
        return entry(job.organisation(), job.title(), job.period());
    }

    private static String school(JsonNode school) {
        return entry(school.path("school").asString(), school.path("degree").asString(), period(school));
    }

    private static String school(Claim.Education school) {
        return entry(school.school(), school.degree(), school.period());
    }

    private static Period period(JsonNode entry) {
        return Periods.whole(
                        entry.path("from").asString() + " – " + entry.path("to").asString())
                .orElse(Period.UNSAID);
    }

    private static String entry(@Nullable String first, @Nullable String second, Period period) {
        return "%s | %s | %s".formatted(first == null ? "" : first, second == null ? "" : second, period);
    }

    private static String address(String url) {
        return PageUrl.parse(url).map(PageUrl::canonical).orElse(url);
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00a0]{1,99}", " ").strip().toLowerCase(Locale.ROOT);
    }
}
