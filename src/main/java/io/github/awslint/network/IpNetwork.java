package io.github.awslint.network;

import java.util.Arrays;
import java.util.Optional;

/** A block of IPv4 or IPv6 addresses, as {@code 10.0.0.0/16} writes one. */
public final class IpNetwork {

    private final byte[] address;
    private final int prefix;

    private IpNetwork(byte[] address, int prefix) {
        this.address = address;
        this.prefix = prefix;
    }

    /** Reads the CIDR notation; empty where the text is none. */
    public static Optional<IpNetwork> parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0 || !isShortNumber(text, slash + 1)) {
            return Optional.empty();
        }
        int prefix = Integer.parseInt(text.substring(slash + 1));
        return IpAddress.parse(text.substring(0, slash))
                .filter(address -> prefix <= address.length * Byte.SIZE)
                .map(address -> new IpNetwork(address, prefix));
    }

    private static boolean isShortNumber(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return text.length() > from && text.length() <= from + 3;
    }

    /** How many leading bits all addresses of the block share. */
    public int prefix() {
        return prefix;
    }

    /** Whether these are IPv4 addresses. */
    public boolean isIpv4() {
        return address.length == IpAddress.IPV4_BYTES;
    }

    /** Whether all addresses of another block belong to this one. */
    public boolean contains(IpNetwork other) {
        return prefix <= other.prefix && sharesFirstBits(other, prefix);
    }

    /** Whether an address belongs to both. */
    public boolean overlaps(IpNetwork other) {
        return sharesFirstBits(other, Math.min(prefix, other.prefix));
    }

    private boolean sharesFirstBits(IpNetwork other, int bits) {
        int whole = bits / Byte.SIZE;
        int rest = Byte.SIZE - bits % Byte.SIZE;
        return address.length == other.address.length
                && Arrays.equals(address, 0, whole, other.address, 0, whole)
                && (rest == Byte.SIZE || (address[whole] & 0xff) >> rest == (other.address[whole] & 0xff) >> rest);
    }
}
