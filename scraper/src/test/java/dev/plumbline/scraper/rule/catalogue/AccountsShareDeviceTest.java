package dev.plumbline.scraper.rule.catalogue;

import static dev.plumbline.scraper.Records.beside;

import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.RuleTester;

class AccountsShareDeviceTest implements RuleCases {

    private static final String HEADER = "time,user,ip address,device id,factor id\n";

    @Override
    public RuleTester cases() {
        return RuleTester.of(new AccountsShareDevice())
                .flags(
                        "a device of somebody else, used in turns",
                        signIns(row("02-12", "nora", "device-f640", ""), ines("02-03", "02-16", "device-f640", "")))
                .flags(
                        "one second factor for two accounts",
                        signIns(row("02-12", "nora", "", "key-12345"), ines("02-03", "02-16", "", "key-12345")))
                .passes(
                        "two devices",
                        signIns(row("02-12", "nora", "device-aaaa", ""), ines("02-03", "02-16", "device-f640", "")))
                .explained(
                        "The computer was handed on: one stopped before the other began",
                        signIns(row("03-12", "nora", "device-f640", ""), ines("02-03", "02-16", "device-f640", "")))
                .explained(
                        "The account that used the device first is the one that was borrowed from",
                        signIns(
                                row("02-01", "nora", "device-f640", "") + row("03-01", "nora", "device-f640", ""),
                                ines("02-03", "02-16", "device-f640", "")))
                .cannotTell("A shared computer of a team or a meeting room")
                .cannotTell("The help desk signed in to set it up");
    }

    private static String ines(String first, String last, String device, String factor) {
        return row(first, "ines", device, factor) + row(last, "ines", device, factor);
    }

    private static String row(String day, String who, String device, String factor) {
        return "2026-" + day + "T09:00:00Z," + who + "@example.org,," + device + "," + factor + "\n";
    }

    private static Dossier signIns(String mine, String theirs) {
        return beside(HEADER + mine, HEADER + theirs);
    }
}
