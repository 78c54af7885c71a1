package dev.plumbline.scraper.site.catalogue;

import dev.plumbline.scraper.claim.Origin;
import dev.plumbline.scraper.claim.PartialDate;
import dev.plumbline.scraper.extract.Entry;
import dev.plumbline.scraper.extract.Line;
import dev.plumbline.scraper.extract.Money;
import dev.plumbline.scraper.extract.Section;
import dev.plumbline.scraper.site.Claims;
import dev.plumbline.scraper.site.Page;
import dev.plumbline.scraper.site.Reviews;
import dev.plumbline.scraper.site.Spot;
import java.util.List;
import java.util.Optional;

/** Finished projects on Upwork: under each title its dates, what the client wrote in quotation marks, and what was paid. */
final class UpworkReviews {
    private static final int LONGEST_AMOUNT = 30;

    private UpworkReviews() {}

    static void read(Page page, Claims claims) {
        page.sections().stream()
                .filter(section -> section.heading().equalsIgnoreCase("Work history"))
                .map(Section::entries)
                .flatMap(List::stream)
                .filter(entry -> entry.lines().getFirst().rank() > 0)
                .forEach(entry -> review(entry, claims));
    }

    private static void review(Entry entry, Claims claims) {
        StringBuilder text = new StringBuilder(entry.lines().getFirst().text());
        Optional<PartialDate> day = Optional.empty();
        boolean said = false;
        for (Line line : entry.lines().subList(1, entry.lines().size())) {
            if (isQuoted(line.text())) {
                said = true;
                text.append('\n').append(line.text());
            } else if (isAmount(line.text())) {
                text.append('\n').append(line.text());
            } else if (day.isEmpty()) {
                day = Reviews.day(line.text());
            }
        }
        if (said) {
            Reviews.add(
                    claims,
                    new Spot(entry.element(), entry.text(), Origin.MARKUP, entry.lines()),
                    text.toString(),
                    null,
                    day.orElse(null));
        }
    }

    private static boolean isQuoted(String words) {
        return words.length() > 2 && "\"“«".indexOf(words.charAt(0)) >= 0;
    }

    private static boolean isAmount(String words) {
        return words.length() <= LONGEST_AMOUNT && Money.parse(words).isPresent();
    }
}
