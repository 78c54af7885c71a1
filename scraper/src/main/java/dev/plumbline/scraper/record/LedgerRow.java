package dev.plumbline.scraper.record;

import dev.plumbline.scraper.record.EmployerRecord.Payment;
import dev.plumbline.scraper.record.EmployerRecord.Shipment;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;

/** Makes a payment or a shipment of a row. */
final class LedgerRow {
    private LedgerRow() {}

    static Payment payment(Cells cells, RowContext context) throws CellProblem {
        Instant at = cells.moment(Field.TIME, context.dates()).at();
        String subject = cells.subject();
        String name = cells.text(Field.NAME);
        String payee = cells.required(Field.PAYEE);
        String country = GeoCache.country(cells.text(Field.COUNTRY));
        BigDecimal amount = cells.amount(Field.AMOUNT, context.mapping().decimalSign());
        String currency = cells.text(Field.CURRENCY);
        String account = cells.text(Field.ACCOUNT);
        String method = cells.lower(Field.METHOD);
        String reference = cells.text(Field.REFERENCE);
        String sum = amount == null
                ? "paid"
                : amount.toPlainString() + (currency == null ? "" : " " + currency.toUpperCase(Locale.ROOT)) + " paid";
        RowWords words = new RowWords()
                .add(RowWords.day(at))
                .add(sum + " to ", payee)
                .add("by ", method)
                .add("account ", account)
                .add("in ", country)
                .add("for ", name)
                .add("reference ", reference);
        return new Payment(
                subject,
                name,
                at,
                payee,
                method,
                account,
                country,
                amount,
                currency,
                reference,
                context.evidence(cells, subject, words.toString()));
    }

    static Shipment shipment(Cells cells, RowContext context) throws CellProblem {
        Instant at = cells.moment(Field.TIME, context.dates()).at();
        String subject = cells.subject();
        String name = cells.text(Field.NAME);
        String shipTo = cells.required(Field.SHIP_TO);
        String item = cells.text(Field.ITEM);
        String number = cells.text(Field.NUMBER);
        String country = GeoCache.country(cells.text(Field.COUNTRY));
        String type = cells.lower(Field.ADDRESS_TYPE);
        String status = cells.lower(Field.STATUS);
        RowWords words = new RowWords()
                .add(RowWords.day(at))
                .add((item == null ? "sent" : item + " sent") + " to ", shipTo)
                .add("", country)
                .add("", type)
                .add("", status)
                .add("for ", name)
                .add("shipment ", number);
        return new Shipment(
                subject,
                name,
                at,
                number,
                item,
                shipTo,
                country,
                type,
                status,
                context.evidence(cells, subject, words.toString()));
    }
}
