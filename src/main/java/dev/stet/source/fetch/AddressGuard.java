package dev.stet.source.fetch;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells the addresses of the open network from those that only machines near this one should reach. After the special-purpose
 * address registries of IANA (RFC 6890 and what was added since). IPv6 has one open block, 2000::/3: what lies outside is refused
 * without being named.
 */
final class AddressGuard {

    private static final List<AddressRange> CLOSED = List.of(
            AddressRange.of("0.0.0.0/8", "no address of a machine"),
            AddressRange.of("10.0.0.0/8", "an address of a private network"),
            AddressRange.of("100.64.0.0/10", "an address within a provider's network"),
            AddressRange.of("127.0.0.0/8", "this machine itself"),
            AddressRange.of("168.63.129.16/32", "an address where a cloud tells its machines their secrets"),
            AddressRange.of("169.254.0.0/16", "an address of the machine's own link, or of its cloud's secrets"),
            AddressRange.of("172.16.0.0/12", "an address of a private network"),
            AddressRange.of("192.0.0.0/24", "an address set aside for protocols"),
            AddressRange.of("192.0.2.0/24", "an address for documentation"),
            AddressRange.of("192.88.99.0/24", "an address of a relay"),
            AddressRange.of("192.168.0.0/16", "an address of a private network"),
            AddressRange.of("198.18.0.0/15", "an address for measuring"),
            AddressRange.of("198.51.100.0/24", "an address for documentation"),
            AddressRange.of("203.0.113.0/24", "an address for documentation"),
            AddressRange.of("224.0.0.0/4", "an address of many machines at once"),
            AddressRange.of("240.0.0.0/4", "an address that is not given out"),
            AddressRange.of("::1/128", "this machine itself"),
            AddressRange.of("2001::/23", "an address set aside for protocols, or a tunnel"),
            AddressRange.of("2001:db8::/32", "an address for documentation"),
            AddressRange.of("3fff::/20", "an address for documentation"));

    private static final AddressRange OPEN = AddressRange.of("2000::/3", "an address of the open network");

    /** NAT64 (RFC 6052): the last four bytes. */
    private static final AddressRange TRANSLATED = AddressRange.of("64:ff9b::/96", "a translated address");

    /** 6to4 (RFC 3056): the four bytes after the prefix. */
    private static final AddressRange TUNNELLED = AddressRange.of("2002::/16", "a tunnelled address");

    private final Set<InetAddress> allowed;

    /** @param allowed let through, whatever they are: what the administrator names one by one */
    AddressGuard(Set<InetAddress> allowed) {
        this.allowed = Set.copyOf(allowed);
    }

    /** What is wrong with connecting to an address, to follow "is"; empty where nothing is. */
    Optional<String> refusal(InetAddress address) {
        return allowed.contains(address) ? Optional.empty() : refusal(address.getAddress());
    }

    private static Optional<String> refusal(byte[] bytes) {
        Optional<String> closed = CLOSED.stream()
                .filter(range -> range.has(bytes))
                .map(AddressRange::what)
                .findFirst();
        return closed.isPresent() || bytes.length == 4 ? closed : within(bytes);
    }

    /** Of the IPv4 address that an IPv6 address may carry in it, where packets end up after all. */
    private static Optional<String> within(byte[] bytes) {
        if (TRANSLATED.has(bytes)) {
            return refusal(Arrays.copyOfRange(bytes, 12, 16));
        }
        if (!OPEN.has(bytes)) {
            return Optional.of("no address of the open network");
        }
        if (TUNNELLED.has(bytes)) {
            return refusal(Arrays.copyOfRange(bytes, 2, 6));
        }
        return isInterfaceOfIpv4(bytes) ? refusal(Arrays.copyOfRange(bytes, 12, 16)) : Optional.empty();
    }

    /** ISATAP (RFC 5214, section 6.1). */
    private static boolean isInterfaceOfIpv4(byte[] bytes) {
        return (bytes[8] & ~0x03) == 0 && bytes[9] == 0 && bytes[10] == 0x5e && bytes[11] == (byte) 0xfe;
    }
}
