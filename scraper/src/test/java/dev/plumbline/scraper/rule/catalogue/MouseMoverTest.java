package dev.plumbline.scraper.rule.catalogue;

import static dev.plumbline.scraper.Records.approves;
import static dev.plumbline.scraper.Records.records;

import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.RuleTester;

class MouseMoverTest implements RuleCases {

    private static final String HEADER = "host,primary user,name,version,publisher,installed on\n";

    @Override
    public RuleTester cases() {
        return RuleTester.of(new MouseMover())
                .flags("a program that moves the pointer", programs("LT-1", "Mouse Jiggler 2.0.25"))
                .passes("a driver of a mouse", programs("LT-1", "Mouse and Keyboard Center"))
                .explained("Only keeps the computer from sleeping", programs("LT-1", "Caffeine"))
                .explained(
                        "A library or a product of the same name",
                        programs("LT-1", "com.github.ben-manes.caffeine:caffeine", "Jiggler Physics SDK"))
                .explained(
                        "The program is one that the team approved",
                        programs("LT-1", "Mouse Jiggler").of(approves("mouse jiggler")))
                .cannotTell("An employer locks screens within a minute");
    }

    private static Dossier programs(String host, String... names) {
        StringBuilder table = new StringBuilder(HEADER);
        for (String name : names) {
            table.append(host).append(",nora@example.org,").append(name).append(",9.0,Somebody,2026-01-19\n");
        }
        return records(table.toString());
    }
}
