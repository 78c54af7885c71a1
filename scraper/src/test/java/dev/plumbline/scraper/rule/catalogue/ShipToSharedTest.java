package dev.plumbline.scraper.rule.catalogue;

import static dev.plumbline.scraper.Records.beside;

import dev.plumbline.scraper.rule.RuleTester;

class ShipToSharedTest implements RuleCases {

    private static final String HEADER =
            "shipped_on,contractor_id,contractor,item,ship_to,country,address_type,status\n";

    @Override
    public RuleTester cases() {
        return RuleTester.of(new ShipToShared())
                .flags(
                        "one forwarder's suite for two people",
                        beside(
                                HEADER
                                        + "2026-01-12,C-1,Nora Lindqvist,laptop,\"Unit 14B, Example Freight Forwarding\",US,home,delivered\n",
                                HEADER
                                        + "2026-01-13,C-5,Ines Okafor,laptop,\"Unit 14B Example Freight Forwarding\",US,home,delivered\n"))
                .passes(
                        "two addresses",
                        beside(
                                HEADER
                                        + "2026-01-12,C-1,Nora Lindqvist,laptop,\"Storgatan 4, Uppsala\",SE,home,delivered\n",
                                HEADER
                                        + "2026-01-13,C-5,Ines Okafor,laptop,\"Storgatan 5, Uppsala\",SE,home,delivered\n"))
                .explained(
                        "A parcel shop, a locker or an office that many use",
                        beside(
                                HEADER
                                        + "2026-01-12,C-1,Nora Lindqvist,laptop,\"Parcel Shop Sample, Uppsala\",SE,home,delivered\n",
                                HEADER
                                        + "2026-01-13,C-5,Ines Okafor,laptop,\"Parcel Shop Sample, Uppsala\",SE,home,delivered\n"))
                .cannotTell("A couple or people who share a flat")
                .cannotTell("An agency's office that collects for its people");
    }
}
