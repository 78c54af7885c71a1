package dev.plumbline.scraper.record;

/** The cells of a meeting of a calendar, for one of the people asked. */
final class MeetingCells {
    private MeetingCells() {}

    static Cells of(CalendarFile.Held held, CalendarProperty attendee) {
        return new Cells(held.event().number())
                .put(Field.TIME, held.from().toString())
                .put(Field.UNTIL, held.until().toString())
                .put(Field.SUBJECT, attendee.value())
                .put(Field.NAME, attendee.parameters().get("CN"))
                .put(Field.ACCEPTED, attendee.parameters().get("PARTSTAT"))
                .put(Field.UID, held.event().text("UID"))
                .put(Field.TITLE, held.event().text("SUMMARY"));
    }
}
