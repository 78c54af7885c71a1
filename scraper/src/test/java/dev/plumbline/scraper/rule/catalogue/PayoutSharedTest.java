package dev.plumbline.scraper.rule.catalogue;

import static dev.plumbline.scraper.Records.beside;

import dev.plumbline.scraper.rule.RuleTester;

class PayoutSharedTest implements RuleCases {

    private static final String HEADER =
            "date,contractor_id,contractor,payee,method,account_ref,currency,amount,reference\n";

    @Override
    public RuleTester cases() {
        return RuleTester.of(new PayoutShared())
                .flags(
                        "one account of a company that carries neither name",
                        beside(
                                HEADER + paid("2026-02-06", "Gullhaven", "bank", "ZZ00-0909", "3000.00"),
                                HEADER + "2026-02-07,C-5,Ines Okafor,Gullhaven,bank,ZZ00-0909,EUR,4100.00,INV\n"))
                .passes(
                        "two accounts",
                        beside(
                                HEADER + paid("2026-02-06", "Nora Lindqvist", "bank", "SE00-1111", "3000.00"),
                                HEADER + "2026-02-07,C-5,Ines Okafor,Ines Okafor,bank,ZZ00-0909,EUR,4100.00,INV\n"))
                .explained(
                        "A partnership or company that carries the name of one of them",
                        beside(
                                HEADER + paid("2026-02-06", "Nora Lindqvist", "bank", "ZZ00-0909", "3000.00"),
                                HEADER
                                        + "2026-02-07,C-5,Ines Okafor,Lindqvist & Okafor s.c.,bank,ZZ00-0909,EUR,4100.00,INV\n"))
                .explained(
                        "A couple or a family with one account",
                        beside(
                                HEADER + paid("2026-02-06", "Lindqvist", "bank", "ZZ00-0909", "3000.00"),
                                HEADER + "2026-02-07,C-5,Ines Okafor,Lindqvist,bank,ZZ00-0909,EUR,4100.00,INV\n"))
                .explained(
                        "A payroll provider, a marketplace or a clearing house",
                        beside(
                                HEADER + paid("2026-02-06", "Deel Inc", "bank", "ZZ00-0909", "3000.00"),
                                HEADER + "2026-02-07,C-5,Ines Okafor,Deel Inc,bank,ZZ00-0909,EUR,4100.00,INV\n"))
                .explained(
                        "A merchant that both paid by card",
                        beside(
                                HEADER + paid("2026-02-06", "Example Cloud", "card", "CARD-1", "3000.00"),
                                HEADER + "2026-02-07,C-5,Ines Okafor,Example Cloud,card,CARD-2,EUR,4100.00,INV\n"))
                .cannotTell("An agency that both work through");
    }

    private static String paid(String day, String payee, String method, String account, String amount) {
        return day + ",C-1,Nora Lindqvist," + payee + "," + method + "," + account + ",EUR," + amount + ",INV\n";
    }
}
