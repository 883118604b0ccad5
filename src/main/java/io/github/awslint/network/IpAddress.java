package io.github.awslint.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The written form of internet addresses. Asks no name server, unlike the class of the Java library. */
public final class IpAddress {

    /** The length of an IPv4 address. */
    public static final int IPV4_BYTES = 4;

    private static final int IPV6_GROUPS = 8;

    private IpAddress() {}

    /** Whether the text is an IPv4 address such as {@code 192.0.2.1}. */
    public static boolean isIpv4(String text) {
        return ipv4(text).isPresent();
    }

    /** Whether the text is an IPv6 address such as {@code 2001:db8::1}, its last part perhaps written as IPv4. */
    public static boolean isIpv6(String text) {
        return ipv6(text).isPresent();
    }

    /** The bytes of an address of either kind. */
    static Optional<byte[]> parse(String text) {
        return text.indexOf(':') < 0 ? ipv4(text) : ipv6(text);
    }

    private static Optional<byte[]> ipv4(String text) {
        byte[] bytes = new byte[IPV4_BYTES];
        int start = 0;
        for (int i = 0; i < IPV4_BYTES; i++) {
            int dot = text.indexOf('.', start);
            int end = dot < 0 ? text.length() : dot;
            int number = number(text, start, end);
            boolean last = i == IPV4_BYTES - 1;
            if (number < 0 || number > 0xff || last != dot < 0) {
                return Optional.empty();
            }
            bytes[i] = (byte) number;
            start = end + 1;
        }
        return Optional.of(bytes);
    }

    /** The number that one to three digits write; -1 where something else stands there. */
    private static int number(String text, int start, int end) {
        if (end == start || end > start + 3) {
            return -1;
        }
        int number = 0;
        for (int i = start; i < end; i++) {
            char digit = text.charAt(i);
            if (digit < '0' || digit > '9') {
                return -1;
            }
            number = number * 10 + digit - '0';
        }
        return number;
    }

    private static Optional<byte[]> ipv6(String text) {
        int gap = text.indexOf("::");
        Optional<List<Integer>> head = groups(gap < 0 ? text : text.substring(0, gap), gap < 0);
        Optional<List<Integer>> tail = gap < 0 ? Optional.of(List.of()) : groups(text.substring(gap + 2), true);
        if (head.isEmpty() || tail.isEmpty()) {
            return Optional.empty();
        }
        int written = head.get().size() + tail.get().size();
        // two colons stand for at least one group
        boolean complete = gap < 0 ? written == IPV6_GROUPS : written < IPV6_GROUPS;
        if (!complete) {
            return Optional.empty();
        }
        byte[] bytes = new byte[IPV6_GROUPS * 2];
        write(head.get(), bytes, 0);
        write(tail.get(), bytes, IPV6_GROUPS - tail.get().size());
        return Optional.of(bytes);
    }

    private static void write(List<Integer> groups, byte[] bytes, int from) {
        for (int i = 0; i < groups.size(); i++) {
            bytes[(from + i) * 2] = (byte) (groups.get(i) >> Byte.SIZE);
            bytes[(from + i) * 2 + 1] = (byte) (int) groups.get(i);
        }
    }

    /** The 16-bit groups of a piece without two colons; none where nothing is written. */
    private static Optional<List<Integer>> groups(String piece, boolean last) {
        List<Integer> groups = new ArrayList<>();
        if (piece.isEmpty()) {
            return Optional.of(groups);
        }
        String[] parts = piece.split(":", -1);
        for (int i = 0; i < parts.length; i++) {
            Optional<byte[]> embedded = last && i == parts.length - 1 ? ipv4(parts[i]) : Optional.empty();
            if (embedded.isPresent()) {
                byte[] bytes = embedded.get();
                groups.add((bytes[0] & 0xff) << Byte.SIZE | bytes[1] & 0xff);
                groups.add((bytes[2] & 0xff) << Byte.SIZE | bytes[3] & 0xff);
            } else if (parts[i].matches("[0-9a-fA-F]{1,4}")) {
                groups.add(Integer.parseInt(parts[i], 16));
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(groups);
    }
}
