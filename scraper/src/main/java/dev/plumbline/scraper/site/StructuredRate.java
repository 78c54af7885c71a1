package dev.plumbline.scraper.site;

import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Origin;
import dev.plumbline.scraper.extract.Line;
import dev.plumbline.scraper.extract.Money;
import dev.plumbline.scraper.extract.Thing;
import dev.plumbline.scraper.extract.Thing.Value;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The price of somebody's time in structured data; a price without a unit of time is that of something else. */
final class StructuredRate {
    /** UN/CEFACT codes and the words for them. */
    private static final Map<String, String> UNITS =
            Map.of("hur", "hour", "hour", "hour", "hours", "hour", "h", "hour", "day", "day", "days", "day");

    private StructuredRate() {}

    /** An {@code Offer} with a price for a unit of time. */
    static void read(Page page, Claims claims, Thing offer) {
        Stream.concat(offer.things("pricespecification"), Stream.of(offer)).forEach(price -> {
            Optional<String> unit = Stream.concat(price.values("unitcode"), price.values("unittext"))
                    .map(value -> UNITS.get(value.text().toLowerCase(Locale.ROOT)))
                    .flatMap(Stream::ofNullable)
                    .findFirst();
            Optional<Value> amount = price.first("price");
            if (unit.isPresent() && amount.isPresent()) {
                String currency = price.first("pricecurrency").map(Value::text).orElse(null);
                add(page, claims, amount.get(), currency, unit.get());
            }
        });
    }

    /** A number, or a price in words; as embedded state has it, a thing with amount and currency. */
    static void hourly(Page page, Claims claims, Value value) {
        Optional<Money> money = Money.parse(value.text());
        Optional<Value> amount = value.thing().flatMap(thing -> thing.first("amount", "value", "rawvalue", "price"));
        String currency = money.map(Money::currency)
                .or(() -> value.thing()
                        .flatMap(thing -> thing.first("currency", "currencycode", "pricecurrency"))
                        .map(Value::text))
                .orElse(null);
        add(page, claims, amount.orElse(value), currency, "hour");
    }

    private static void add(Page page, Claims claims, Value value, @Nullable String currency, String unit) {
        number(value.text()).ifPresent(amount -> {
            Optional<Line> shown = page.outline().lines().stream()
                    .filter(line -> line.text().length() <= 40
                            && Money.parse(line.text())
                                    .filter(money -> money.amount().compareTo(amount) == 0)
                                    .isPresent())
                    .findFirst();
            String code = shown.flatMap(line -> Money.parse(line.text()))
                    .map(Money::currency)
                    .orElse(currency);
            String text = shown.map(Line::text).orElseGet(() -> value.text() + (code == null ? "" : " " + code));
            Spot spot = shown.map(line -> Spot.of(line, Origin.STRUCTURED))
                    .orElseGet(() -> new Spot(value.element(), text, Origin.STRUCTURED));
            claims.add(spot, evidence -> new Claim.Rate(text, amount, code, unit, evidence));
        });
    }

    private static Optional<BigDecimal> number(String text) {
        boolean plain = !text.isEmpty()
                && text.length() <= 12
                && text.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.')
                && text.indexOf('.') == text.lastIndexOf('.')
                && text.charAt(0) != '.';
        return (plain ? Optional.of(new BigDecimal(text)) : Money.parse(text).map(Money::amount))
                .filter(amount -> amount.signum() > 0);
    }
}
