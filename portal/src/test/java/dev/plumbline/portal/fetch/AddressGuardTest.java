package dev.plumbline.portal.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressGuardTest {
    private final TestInternet internet = new TestInternet(new InetSocketAddress(InetAddress.getLoopbackAddress(), 1));
    private final AddressGuard guard = new AddressGuard(internet);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "100.127.255.255",
                "127.0.0.1",
                "127.255.255.254",
                "168.63.129.16",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.2.1",
                "192.88.99.1",
                "192.168.1.1",
                "198.18.0.1",
                "198.19.255.255",
                "203.0.113.9",
                "224.0.0.251",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::127.0.0.1",
                "::ffff:10.0.0.1",
                "::ffff:0:127.0.0.1",
                "64:ff9b::7f00:1",
                "64:ff9b:1::a00:1",
                "100::1",
                "2001::1",
                "2001:db8::1",
                "2002:7f00:1::",
                "fc00::1",
                "fd00:ec2::254",
                "fe80::1",
                "fec0::1",
                "ff02::1"
            })
    void refuses_what_is_none_of_the_open_internet(String address) {
        assertThat(AddressGuard.refusal(TestInternet.address(address))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "93.184.216.34",
                "1.1.1.1",
                "100.128.0.1",
                "172.32.0.1",
                "198.20.0.1",
                "2606:4700::1111",
                "2a00::1"
            })
    void lets_the_open_internet_through(String address) {
        assertThat(AddressGuard.refusal(TestInternet.address(address))).isEmpty();
    }

    @Test
    void refuses_every_address_of_this_machine() throws SocketException {
        assertThat(NetworkInterface.networkInterfaces().flatMap(NetworkInterface::inetAddresses))
                .isNotEmpty()
                .allSatisfy(own -> assertThat(AddressGuard.refusal(own)).isPresent());
    }

    @Test
    void refuses_a_host_for_any_one_of_its_addresses() {
        internet.name("mixed.example", TestInternet.OPEN, "10.0.0.1");
        assertThatThrownBy(() -> guard.addresses("mixed.example"))
                .isInstanceOf(FetchFailure.class)
                .hasMessageContaining("private");
    }

    @Test
    void asks_the_name_server_once() {
        internet.name("rebinding.example", TestInternet.OPEN).name("rebinding.example", "127.0.0.1");
        assertThat(guard.addresses("rebinding.example")).containsExactly(TestInternet.address(TestInternet.OPEN));
        assertThat(internet.resolved).hasSize(1);
    }
}
