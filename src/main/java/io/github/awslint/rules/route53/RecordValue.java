package io.github.awslint.rules.route53;

import io.github.awslint.network.IpAddress;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the value of a record may be, by its type. Types that are not named here are not known here. */
final class RecordValue {

    private static final Pattern BLANKS = Pattern.compile("[ \t]+");
    private static final int MOST = 65_535;
    private static final int MOST_BYTE = 255;
    private static final int SOA_NAMES = 2;
    private static final int SOA_FIELDS = 7;

    private RecordValue() {}

    /** What is wrong with a value, as the end of a sentence about it. */
    static Optional<String> problem(String type, String value) {
        return switch (type) {
            case "A" -> unless(IpAddress.isIpv4(value), "is no IPv4 address such as 192.0.2.1");
            case "AAAA" -> unless(IpAddress.isIpv6(value), "is no IPv6 address such as 2001:db8::1");
            case "CAA" -> caa(value);
            case "CNAME", "NS", "PTR" -> DomainName.problem(value);
            case "MX" -> numbersAndName(value, List.of("priority"), "10 mail.example.com");
            case "SRV" -> numbersAndName(value, List.of("priority", "weight", "port"), "1 10 5269 server.example.com");
            case "SOA" -> soa(value);
            case "SPF", "TXT" -> CharacterStrings.problem(value);
            default -> Optional.empty();
        };
    }

    private static Optional<String> unless(boolean good, String problem) {
        return good ? Optional.empty() : Optional.of(problem);
    }

    private static boolean isNumber(String field, int most) {
        return field.matches("\\d{1,5}") && Integer.parseInt(field) <= most;
    }

    private static Optional<String> caa(String value) {
        String[] fields = BLANKS.split(value, 3);
        if (fields.length < 3 || !isNumber(fields[0], MOST_BYTE)) {
            return Optional.of("is not flags, tag and value, write 0 issue \"ca.example.net\"");
        }
        if (!fields[1].matches("[a-zA-Z0-9]+")) {
            return Optional.of("has the tag " + fields[1] + ", a tag is of letters and digits such as issue");
        }
        boolean quoted = fields[2].length() > 1 && fields[2].startsWith("\"") && fields[2].endsWith("\"");
        return unless(quoted, "needs quotation marks around its value, write 0 issue \"ca.example.net\"");
    }

    private static Optional<String> numbersAndName(String value, List<String> numbers, String sample) {
        String[] fields = BLANKS.split(value);
        if (fields.length != numbers.size() + 1) {
            return Optional.of("is not " + String.join(", ", numbers) + " and name, write " + sample);
        }
        for (int i = 0; i < numbers.size(); i++) {
            if (!isNumber(fields[i], MOST)) {
                return Optional.of(
                        "has " + fields[i] + " as " + numbers.get(i) + ", a number up to " + MOST + " belongs there");
            }
        }
        return DomainName.problem(fields[fields.length - 1]);
    }

    private static Optional<String> soa(String value) {
        String[] fields = BLANKS.split(value);
        boolean good = fields.length == SOA_FIELDS;
        for (int i = SOA_NAMES; good && i < SOA_FIELDS; i++) {
            good = fields[i].matches("\\d+");
        }
        return unless(
                good,
                "is not two names and five numbers, as in ns.example.net host.example.com 1 7200 900 1209600 86400");
    }
}
