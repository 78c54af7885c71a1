package dev.plumbline.scraper.rule.catalogue;

import static dev.plumbline.scraper.Records.lists;
import static dev.plumbline.scraper.Records.records;

import dev.plumbline.scraper.rule.RuleTester;

class PublicAddressTest implements RuleCases {

    private static final String HEADER =
            "shipped_on,contractor_id,contractor,item,ship_to,country,address_type,status\n";

    @Override
    public RuleTester cases() {
        return RuleTester.of(new PublicAddress())
                .flags(
                        "the address of a library",
                        records(
                                        HEADER
                                                + "2026-01-12,C-1,Nora Lindqvist,laptop,\"Library Square 3, 75310 Uppsala\",SE,home,delivered\n")
                                .of(lists("Library Square 3, 75310 Uppsala")))
                .passes(
                        "an address that is not listed",
                        records(
                                        HEADER
                                                + "2026-01-12,C-1,Nora Lindqvist,laptop,\"Storgatan 4, Uppsala\",SE,home,delivered\n")
                                .of(lists("Library Square 3, 75310 Uppsala")))
                .explained(
                        "Lives next door: another number in the same street",
                        records(
                                        HEADER
                                                + "2026-01-12,C-1,Nora Lindqvist,laptop,\"Library Square 5, 75310 Uppsala\",SE,home,delivered\n")
                                .of(lists("Library Square 3, 75310 Uppsala")))
                .cannotTell("The building has flats above the public rooms")
                .cannotTell("Has no permanent home at present");
    }
}
