package io.github.awslint.rules.functions;

import io.github.awslint.cloudformation.Intrinsic;
import io.github.awslint.placement.Placements;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.Node;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fn::Cidr with an address block that is none, or with more or bigger blocks than fit into it. */
final class CfnCidrOutOfRange implements Rule<Placements> {

    private static final Pattern BLOCK =
            Pattern.compile("(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})/(\\d{1,2})");
    private static final int ADDRESS_BITS = 32;
    private static final int MOST_BLOCKS = 256;
    private static final int MOST_BITS = 128;

    @Override
    public Set<String> keys() {
        return Set.of("Fn::Cidr");
    }

    @Override
    public void check(Placements placements, Reporter report) {
        if (!placements.isWhole()) {
            return;
        }
        placements
                .template()
                .contents()
                .calls(Intrinsic.Other.class)
                .filter(call -> call.function().equals("Fn::Cidr"))
                .forEach(call -> check(Intrinsic.arguments(call.argument()), placements, report));
    }

    private static void check(List<Node> arguments, Placements placements, Reporter report) {
        if (arguments.size() < 2 || arguments.size() > 3) {
            return;
        }
        Optional<String> block = placements.template().value(arguments.get(0)).text();
        int prefix = block.map(CfnCidrOutOfRange::prefix).orElse(ADDRESS_BITS + 1);
        if (prefix < 0) {
            report.at(
                    arguments.get(0),
                    "Fn::Cidr takes an address block such as 10.0.0.0/16, not \"%s\"".formatted(block.orElse("")));
            return;
        }
        OptionalLong count = placements.template().value(arguments.get(1)).integer();
        boolean counted = inRange(count, MOST_BLOCKS, "blocks", arguments.get(1), placements, report);
        if (arguments.size() == 3) {
            OptionalLong bits = placements.template().value(arguments.get(2)).integer();
            boolean sized = inRange(bits, MOST_BITS, "bits", arguments.get(2), placements, report);
            if (counted && sized && prefix <= ADDRESS_BITS) {
                checkRoom(prefix, count.getAsLong(), bits.getAsLong(), arguments.get(1), report);
            }
        }
    }

    /** The length of the prefix; -1 where the text is no block, and more than an address has where it is one of IPv6 or a placeholder. */
    private static int prefix(String text) {
        if (text.contains(":") || text.contains("${")) {
            return ADDRESS_BITS + 1;
        }
        Matcher block = BLOCK.matcher(text);
        if (!block.matches() || Integer.parseInt(block.group(5)) > ADDRESS_BITS) {
            return -1;
        }
        for (int part = 1; part <= 4; part++) {
            if (Integer.parseInt(block.group(part)) > 255) {
                return -1;
            }
        }
        return Integer.parseInt(block.group(5));
    }

    /** Whether a number is known and right. */
    private static boolean inRange(
            OptionalLong number, int most, String noun, Node place, Placements placements, Reporter report) {
        if (number.isEmpty()) {
            placements
                    .template()
                    .value(place)
                    .text()
                    .ifPresent(text ->
                            report.at(place, "Fn::Cidr takes a number of %s, not \"%s\"".formatted(noun, text)));
            return false;
        }
        boolean right = number.getAsLong() >= 1 && number.getAsLong() <= most;
        if (!right) {
            report.at(place, "Fn::Cidr takes 1 to %d %s, not %d".formatted(most, noun, number.getAsLong()));
        }
        return right;
    }

    private static void checkRoom(int prefix, long count, long bits, Node place, Reporter report) {
        long free = ADDRESS_BITS - bits - prefix;
        if (free < 0 || free < ADDRESS_BITS && count > 1L << free) {
            report.at(
                    place,
                    "Fn::Cidr has no room for %d blocks of %d bits in a /%d; take fewer, or fewer bits"
                            .formatted(count, bits, prefix));
        }
    }
}
