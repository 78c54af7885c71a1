package dev.plumbline.scraper.rule.catalogue;

import static dev.plumbline.scraper.Records.records;

import dev.plumbline.scraper.rule.RuleTester;

class ShipmentRedirectedTest implements RuleCases {

    private static final String HEADER =
            "shipped_on,contractor_id,contractor,item,ship_to,country,address_type,status\n";

    @Override
    public RuleTester cases() {
        return RuleTester.of(new ShipmentRedirected())
                .flags(
                        "redirected in transit",
                        records(
                                HEADER
                                        + "2026-01-12,C-1,Nora Lindqvist,laptop,\"22 Sample Terrace, Leeds\",GB,home,redirected\n"))
                .passes(
                        "delivered where it was sent",
                        records(
                                HEADER
                                        + "2026-01-12,C-1,Nora Lindqvist,laptop,\"22 Sample Terrace, Leeds\",GB,home,delivered\n"))
                .explained(
                        "Redirected to a parcel shop or locker nearby",
                        records(
                                HEADER
                                        + "2026-01-12,C-1,Nora Lindqvist,laptop,\"22 Sample Terrace, now Parcel Locker 9, Leeds\",GB,home,redirected\n"))
                .cannotTell("Nobody was at home on the day")
                .cannotTell("The carrier mended a misspelled address");
    }
}
