package dev.plumbline.scraper.record;

/** Makes a record of a row, by its kind. */
final class RowKinds {
    private RowKinds() {}

    static EmployerRecord read(Cells cells, RowContext context) throws CellProblem {
        return switch (context.mapping().kind()) {
            case SIGN_IN -> SignInRow.of(cells, context);
            case PAYMENT -> LedgerRow.payment(cells, context);
            case SHIPMENT -> LedgerRow.shipment(cells, context);
            case SOFTWARE -> PeopleRow.software(cells, context);
            case MEETING -> PeopleRow.meeting(cells, context);
            case REFERENCE -> PeopleRow.reference(cells, context);
            case ENGAGEMENT -> PeopleRow.engagement(cells, context);
        };
    }
}
