package dev.plumbline.scraper.record;

import java.util.List;

/** What the rows of a file are about: the kinds of {@link EmployerRecord}. */
public enum RecordKind {
    SIGN_IN("sign-ins"),
    PAYMENT("payments"),
    SHIPMENT("shipments"),
    SOFTWARE("software inventory"),
    MEETING("meetings"),
    REFERENCE("contacts of references"),
    ENGAGEMENT("engagements");

    private final String label;

    RecordKind(String label) {
        this.label = label;
    }

    /** As people say it, lower case. */
    public String label() {
        return label;
    }

    /** The fields without which a row cannot be read. */
    public List<Field> required() {
        return switch (this) {
            case SIGN_IN -> List.of(Field.TIME, Field.SUBJECT);
            case PAYMENT -> List.of(Field.TIME, Field.SUBJECT, Field.PAYEE);
            case SHIPMENT -> List.of(Field.TIME, Field.SUBJECT, Field.SHIP_TO);
            case SOFTWARE -> List.of(Field.SUBJECT, Field.PRODUCT);
            case MEETING -> List.of(Field.TIME, Field.UNTIL, Field.SUBJECT);
            case REFERENCE -> List.of(Field.SUBJECT, Field.CONTACT);
            case ENGAGEMENT -> List.of(Field.TIME, Field.SUBJECT, Field.NAME);
        };
    }
}
