package io.github.awslint.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IpAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"192.0.2.1", "0.0.0.0", "255.255.255.255"})
    void readsIpv4(String text) {
        assertThat(IpAddress.isIpv4(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "256.0.2.1", "192.0.2", "192.0.2.1.5", "192.0.2.1 ", "a.example.com", "::1"})
    void refusesWhatIsNoIpv4(String text) {
        assertThat(IpAddress.isIpv4(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "::",
                "::1",
                "1::",
                "2001:db8::1",
                "1:2:3:4:5:6:7:8",
                "1:2:3:4:5:6:7::",
                "::ffff:192.0.2.1",
                "1:2:3:4:5:6:192.0.2.1"
            })
    void readsIpv6(String text) {
        assertThat(IpAddress.isIpv6(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ":",
                ":1",
                "1:",
                "1:2:3:4:5:6:7",
                "1:2:3:4:5:6:7:8:9",
                "1:2:3:4:5:6:7:8::",
                "1::2::3",
                "1:::2",
                "12345::",
                "g::",
                "::1.2.3.",
                "1.2.3.4::",
                "192.0.2.1",
                "2001: db8::1",
                "fe80::1%eth0"
            })
    void refusesWhatIsNoIpv6(String text) {
        assertThat(IpAddress.isIpv6(text)).isFalse();
    }
}
