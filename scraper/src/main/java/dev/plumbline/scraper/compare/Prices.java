package dev.plumbline.scraper.compare;

import dev.plumbline.scraper.claim.Claim.Rate;
import java.math.BigDecimal;
import java.util.Objects;

/** Compares rates of one currency and unit. */
final class Prices {

    /** Two prices within a tenth of one another are one price after a platform's fee or rounding. */
    private static final BigDecimal NEAR = new BigDecimal("1.1");

    private Prices() {}

    static Comparison compare(Rate left, Rate right) {
        BigDecimal a = left.amount();
        BigDecimal b = right.amount();
        if (a == null || b == null) {
            return Comparison.cannotTell("no amount said");
        }
        if (!Objects.equals(left.currency(), right.currency())) {
            return Comparison.cannotTell("in another currency");
        }
        if (!Objects.equals(left.unit(), right.unit())) {
            return Comparison.cannotTell("for another unit");
        }
        if (a.compareTo(b) == 0) {
            return Comparison.agree("same rate");
        }
        boolean near = a.max(b).compareTo(a.min(b).multiply(NEAR)) <= 0;
        return near ? Comparison.compatible("nearly the same") : Comparison.differ("another rate");
    }
}
