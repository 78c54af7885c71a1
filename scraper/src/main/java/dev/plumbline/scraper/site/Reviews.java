package dev.plumbline.scraper.site;

import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Origin;
import dev.plumbline.scraper.claim.PartialDate;
import dev.plumbline.scraper.claim.Period;
import dev.plumbline.scraper.extract.Dates;
import dev.plumbline.scraper.extract.Moment;
import dev.plumbline.scraper.extract.Periods;
import dev.plumbline.scraper.extract.Texts;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * How a site lays out what clients wrote: the CSS query of each review, and of its parts within it; empty where the site has no
 * such part. What was asked, what was written and what was paid are lines of one text.
 */
public record Reviews(String each, String task, String comment, String reviewer, String date, String amount) {

    /** One claim for each review that says something. */
    public void read(Page page, Claims claims) {
        for (Element review : page.document().select(each)) {
            Optional<String> said = text(review, comment);
            if (said.isPresent()) {
                String text = Stream.of(text(review, task), said, text(review, amount))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining("\n"));
                add(
                        claims,
                        Spot.of(review, Origin.MARKUP),
                        text,
                        text(review, reviewer).map(Reviews::bare).orElse(null),
                        when(review));
            }
        }
    }

    /** One review, by its parts. */
    public static void add(
            Claims claims, Spot spot, String text, @Nullable String reviewer, @Nullable PartialDate date) {
        claims.add(spot, evidence -> new Claim.Review(text, reviewer, date, evidence));
    }

    /** The day that some words say; of a period, its end. */
    public static Optional<PartialDate> day(String words) {
        return Periods.whole(words).map(Period::to).or(() -> Dates.find(words).map(Dates.Found::date));
    }

    private static String bare(String name) {
        return name.startsWith("@") ? name.substring(1) : name;
    }

    private @Nullable PartialDate when(Element review) {
        Optional<Element> element = element(review, date);
        return element.map(time -> time.attr("datetime"))
                .flatMap(Moment::parse)
                .map(Moment::date)
                .or(() -> element.map(Texts::of).flatMap(Reviews::day))
                .orElse(null);
    }

    private static Optional<String> text(Element review, String css) {
        return element(review, css).map(Texts::of).filter(words -> !words.isEmpty());
    }

    private static Optional<Element> element(Element review, String css) {
        return css.isEmpty() ? Optional.empty() : Optional.ofNullable(review.selectFirst(css));
    }
}
