package dev.plumbline.scraper.rule.catalogue;

import static dev.plumbline.scraper.Records.records;

import dev.plumbline.scraper.rule.RuleTester;

class ShipToForwarderTest implements RuleCases {

    private static final String HEADER =
            "shipped_on,contractor_id,contractor,item,ship_to,country,address_type,status\n";

    @Override
    public RuleTester cases() {
        return RuleTester.of(new ShipToForwarder())
                .flags(
                        "a suite of a forwarder",
                        records(
                                HEADER
                                        + "2026-01-12,C-1,Nora Lindqvist,laptop,\"Unit 14B, Example Freight Forwarding, 900 Sample Road\",US,business,delivered\n"))
                .passes(
                        "a flat",
                        records(HEADER
                                + "2026-01-12,C-1,Nora Lindqvist,laptop,\"Storgatan 4, Uppsala\",SE,home,delivered\n"))
                .explained(
                        "A parcel shop, a locker or a post office where people fetch their parcels",
                        records(
                                HEADER
                                        + "2026-01-12,C-1,Nora Lindqvist,laptop,\"c/o Parcel Shop Sample, Uppsala\",SE,pickup point,delivered\n"))
                .explained(
                        "An office or co-working space where the person works",
                        records(
                                HEADER
                                        + "2026-01-12,C-1,Nora Lindqvist,laptop,\"Example Co-working, Storgatan 9\",SE,business,delivered\n"))
                .cannotTell("Sellers do not deliver to where the person lives")
                .cannotTell("A company whose name has such a word in it");
    }
}
