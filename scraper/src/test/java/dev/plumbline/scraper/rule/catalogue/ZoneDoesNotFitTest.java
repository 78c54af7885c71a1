package dev.plumbline.scraper.rule.catalogue;

import static dev.plumbline.scraper.Dossiers.dossier;
import static dev.plumbline.scraper.Pages.page;
import static dev.plumbline.scraper.Pages.place;
import static dev.plumbline.scraper.Pages.zone;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scraper.rule.RuleTester;
import org.junit.jupiter.api.Test;

class ZoneDoesNotFitTest implements RuleCases {

    @Test
    void names_the_page_once_where_both_stand_on_it() {
        assertThat(new ZoneDoesNotFit()
                        .check(dossier(page("GigHub", "one", place("Accra", "GH"), zone("Asia/Singapore"))))
                        .getFirst()
                        .headline())
                .isEqualTo("Time zone does not fit the place: 'Asia/Singapore' and 'Accra, Ghana' on GigHub");
    }

    @Override
    public RuleTester cases() {
        return RuleTester.of(new ZoneDoesNotFit())
                .flags(
                        "Accra with the hours of Singapore",
                        dossier(page("GigHub", "one", place("Accra", "GH"), zone("Asia/Singapore"))))
                .flags(
                        "the zone on one page, the place on the other",
                        dossier(page("GigHub", "one", zone("+08:00")), page("CodePort", "two", place("Gdynia", "PL"))))
                .passes(
                        "a neighbouring country's zone with the same hours",
                        dossier(page("GigHub", "one", place("Porto", "PT"), zone("Europe/London"))))
                .passes(
                        "a zone that fits one of two places",
                        dossier(
                                page("GigHub", "one", zone("Europe/Tallinn")),
                                page("CodePort", "two", place("Lisbon", "PT")),
                                page("Folio", "three", place("Tartu", "EE"))))
                .explained(
                        "The country has several time zones",
                        dossier(page("GigHub", "one", place("Las Palmas", "ES"), zone("Atlantic/Canary"))))
                .explained(
                        "Summer time began or ended, and one page is an hour off",
                        dossier(page("GigHub", "one", place("Porto", "PT"), zone("+02:00"))))
                .cannotTell("Works on the hours of clients elsewhere and set the time zone for them")
                .cannotTell("Travelling, and the site took the time zone from the device");
    }
}
