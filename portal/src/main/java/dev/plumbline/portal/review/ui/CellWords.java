package dev.plumbline.portal.review.ui;

import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.PartialDate;
import dev.plumbline.scraper.claim.Period;
import dev.plumbline.scraper.compare.Matrix;
import java.time.Month;
import java.time.format.TextStyle;
import org.jspecify.annotations.Nullable;

/** A claim in a few words. An employer or a school names its row already, so that its cells tell the rest. */
final class CellWords {
    private CellWords() {}

    /** In a row of titles the title alone. */
    static String of(Matrix.Row row, Claim claim) {
        return row.kind().equals(Matrix.TITLE) && claim instanceof Claim.Job job && job.title() != null
                ? job.title()
                : of(claim);
    }

    static String of(Claim claim) {
        return switch (claim) {
            case Claim.Job job -> rest(job.title(), job.period(), job.text());
            case Claim.Education study -> rest(study.degree(), study.period(), study.text());
            default -> claim.text();
        };
    }

    private static String rest(@Nullable String what, Period period, String text) {
        String when = period(period);
        if (when.isEmpty()) {
            return what == null ? text : what;
        }
        return what == null ? when : what + ", " + when;
    }

    private static String period(Period period) {
        PartialDate from = period.from();
        PartialDate to = period.to();
        if (period.ongoing()) {
            return from == null ? Words.say("claims.present") : Words.say("claims.since", date(from));
        }
        if (from == null) {
            return to == null ? "" : Words.say("claims.until", date(to));
        }
        return to == null ? date(from) : date(from) + " – " + date(to);
    }

    private static String date(PartialDate date) {
        return date.month() == 0
                ? Integer.toString(date.year())
                : Month.of(date.month()).getDisplayName(TextStyle.SHORT, Words.locale()) + " " + date.year();
    }
}
