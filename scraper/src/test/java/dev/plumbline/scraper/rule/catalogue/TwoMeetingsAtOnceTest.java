package dev.plumbline.scraper.rule.catalogue;

import static dev.plumbline.scraper.Records.records;

import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.RuleTester;

class TwoMeetingsAtOnceTest implements RuleCases {

    private static final String HEADER = "start,end,attendee,uid,title,accepted\n";

    @Override
    public RuleTester cases() {
        return RuleTester.of(new TwoMeetingsAtOnce())
                .flags(
                        "two that overlap by three quarters of an hour",
                        calendar(
                                meeting("14:00Z", "15:00Z", "a", "Backend", "yes"),
                                meeting("15:15+01:00", "16:15+01:00", "b", "Second client", "yes")))
                .passes(
                        "one in the morning and one in the afternoon",
                        calendar(
                                meeting("09:00Z", "10:00Z", "a", "Backend", "yes"),
                                meeting("14:00Z", "15:00Z", "b", "Review", "yes")))
                .explained(
                        "One meeting ends when the other begins",
                        calendar(
                                meeting("09:00Z", "10:00Z", "a", "One", "yes"),
                                meeting("10:00Z", "10:30Z", "b", "Two", "yes")))
                .explained(
                        "The same hour on the clock in two time zones",
                        calendar(
                                meeting("10:00Z", "11:00Z", "a", "One", "yes"),
                                meeting("10:00+01:00", "11:00+01:00", "b", "Two", "yes")))
                .explained(
                        "One of the two was declined or not answered",
                        calendar(
                                meeting("14:00Z", "15:00Z", "a", "One", "yes"),
                                meeting("14:15Z", "15:15Z", "b", "Two", "no")))
                .explained(
                        "The same meeting stands in the calendar twice",
                        calendar(
                                meeting("14:00Z", "15:00Z", "a", "One", "yes"),
                                meeting("14:00Z", "15:00Z", "c", "One", "yes")))
                .cannotTell("Left one early for the other");
    }

    private static String meeting(String from, String until, String uid, String title, String accepted) {
        return "2026-03-10T" + from + ",2026-03-10T" + until + ",nora@example.org," + uid + "," + title + "," + accepted
                + "\n";
    }

    private static Dossier calendar(String... rows) {
        return records(HEADER + String.join("", rows));
    }
}
