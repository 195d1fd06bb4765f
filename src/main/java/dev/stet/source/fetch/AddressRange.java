package dev.stet.source.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * The addresses that share their first bits.
 *
 * @param start the first of them, in network order; not to be changed
 * @param bits how many of its bits all of them share
 * @param what what they are for, to follow "is"
 */
record AddressRange(byte[] start, int bits, String what) {

    /** @param range such as {@code 10.0.0.0/8}; only a literal address, so that no name is looked up */
    static AddressRange of(String range, String what) {
        String[] parts = range.split("/");
        try {
            return new AddressRange(InetAddress.getByName(parts[0]).getAddress(), Integer.parseInt(parts[1]), what);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(range, e);
        }
    }

    boolean has(byte[] address) {
        if (address.length != start.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> bit % 8;
            if ((address[bit / 8] & mask) != (start[bit / 8] & mask)) {
                return false;
            }
        }
        return true;
    }
}
