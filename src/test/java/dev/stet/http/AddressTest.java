package dev.stet.http;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AddressTest {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.7",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2",
        "2001:db8:1:2::9, 2001:db8:1:2",
        "2001:db8::9, 2001:db8:0:0",
        "2001:0db8:0001:0002:0:0:0:9, 2001:db8:1:2",
        "::1, 0:0:0:0",
        "::ffff:192.0.2.7, 192.0.2.7",
        "fe80::1%eth0, fe80:0:0:0",
        "unknown, unknown",
        "not:an:address, not:an:address"
    })
    void whoeverHasOneAddressOfANetworkHasAllOfThem(String host, String counted) {
        assertThat(Address.counted(host)).isEqualTo(counted);
    }
}
