package dev.plumbline.scraper.rule.catalogue;

import static dev.plumbline.scraper.Records.approves;
import static dev.plumbline.scraper.Records.records;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.RuleTester;
import org.junit.jupiter.api.Test;

class KeyboardSwitchTest implements RuleCases {

    private static final String HEADER = "host,primary user,name,version,publisher,installed on\n";

    @Override
    public RuleTester cases() {
        return RuleTester.of(new KeyboardSwitch())
                .flags("a viewer of such a switch", programs("LT-1", "Example IP-KVM Viewer"))
                .passes("an editor", programs("LT-1", "Visual Studio Code"))
                .explained("Looks after machines in a server room", programs("noc-2", "IP-KVM Viewer"))
                .cannotTell("A home lab with several computers at one desk")
                .explained(
                        "The program is one that the team approved",
                        programs("LT-1", "PiKVM").of(approves("PiKVM")))
                .explained("The hypervisor of the same name", programs("LT-1", "qemu-kvm", "libvirt-daemon-kvm"));
    }

    @Test
    void a_maker_may_stand_before_what_the_thing_is_but_not_before_a_brand_of_one_word() {
        assertThat(new KeyboardSwitch().check(programs("LT-1", "Example KVM over IP 2.1")))
                .hasSize(1);
        assertThat(new KeyboardSwitch().check(programs("LT-1", "Example PiKVM Wallpaper", "Old PiKVM")))
                .isEmpty();
        assertThat(new KeyboardSwitch().check(programs("LT-1", "Example AnyDesk")))
                .isEmpty();
    }

    private static Dossier programs(String host, String... names) {
        StringBuilder table = new StringBuilder(HEADER);
        for (String name : names) {
            table.append(host).append(",nora@example.org,").append(name).append(",9.0,Somebody,2026-01-19\n");
        }
        return records(table.toString());
    }
}
