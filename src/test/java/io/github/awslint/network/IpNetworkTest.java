package io.github.awslint.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IpNetworkTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"10.0.0.0/16", "0.0.0.0/0", "192.0.2.7/32", "::/0", "2001:db8::/56", "::ffff:192.0.2.1/128"})
    void readsBlocksOfBothKinds(String text) {
        assertThat(IpNetwork.parse(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "10.0.0.0",
                "10.0.0.0/33",
                "10.0.0/16",
                "256.0.0.0/8",
                "::/129",
                "10.0.0.0/",
                "/16",
                "1::2::3/64",
                "10.0.0.0/1x"
            })
    void refusesWhatIsNoBlock(String text) {
        assertThat(IpNetwork.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "10.0.0.0/16, 10.0.255.0/24, true",
        "10.0.0.0/16, 10.1.0.0/24, false",
        "10.0.0.0/24, 10.0.0.0/16, false",
        "10.0.0.0/20, 10.0.15.0/24, true",
        "10.0.0.0/20, 10.0.16.0/24, false",
        "0.0.0.0/0, 203.0.113.0/24, true",
        "2001:db8::/56, 2001:db8:0:a0::/64, true",
        "2001:db8::/56, 2001:db8:0:100::/64, false",
        "0.0.0.0/0, ::/0, false"
    })
    void knowsWhichBlockHoldsAnother(String outer, String inner, boolean contained) {
        assertThat(IpNetwork.parse(outer)
                        .orElseThrow()
                        .contains(IpNetwork.parse(inner).orElseThrow()))
                .isEqualTo(contained);
    }

    @ParameterizedTest
    @CsvSource({
        "10.0.0.0/24, 10.0.0.0/16, true",
        "10.0.0.0/24, 10.0.0.128/25, true",
        "10.0.0.0/25, 10.0.0.128/25, false",
        "10.0.0.0/24, 10.0.1.0/24, false"
    })
    void knowsWhetherBlocksShareAddresses(String one, String other, boolean shared) {
        IpNetwork first = IpNetwork.parse(one).orElseThrow();
        IpNetwork second = IpNetwork.parse(other).orElseThrow();

        assertThat(first.overlaps(second)).isEqualTo(shared);
        assertThat(second.overlaps(first)).isEqualTo(shared);
    }
}
