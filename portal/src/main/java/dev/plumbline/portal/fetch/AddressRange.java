package dev.plumbline.portal.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * A range of addresses of one family.
 *
 * @param first the range's first address, 4 or 16 bytes
 * @param bits how many leading bits all its addresses share
 * @param what it is
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, only read
record AddressRange(byte[] first, int bits, String what) {

    /** The range written as {@code 10.0.0.0/8}. */
    static AddressRange parse(String range, String what) {
        int slash = range.indexOf('/');
        try {
            byte[] first = InetAddress.getByName(range.substring(0, slash)).getAddress();
            return new AddressRange(first, Integer.parseInt(range.substring(slash + 1)), what);
        } catch (UnknownHostException malformed) {
            throw new IllegalArgumentException(range, malformed);
        }
    }

    boolean holds(byte[] address) {
        if (address.length != first.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> (bit % Byte.SIZE);
            if ((address[bit / Byte.SIZE] & mask) != (first[bit / Byte.SIZE] & mask)) {
                return false;
            }
        }
        return true;
    }
}
