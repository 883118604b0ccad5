package io.github.awslint.rules.ecs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The sizes that a task on Fargate can have.
 *
 * <p>https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-cpu-memory-error.html
 */
final class FargateSize {

    private static final Pattern UNITS = Pattern.compile("\\d{1,9}");
    private static final Pattern VCPU = Pattern.compile("(\\d{0,3}(?:\\.\\d{1,4})?)\\s*vcpu", Pattern.CASE_INSENSITIVE);
    private static final Pattern GB = Pattern.compile("(\\d{0,4}(?:\\.\\d{1,4})?)\\s*gb", Pattern.CASE_INSENSITIVE);

    /** Memory in MiB by CPU units; empty where any may go. */
    private static final Map<Long, List<Long>> MEMORY = new TreeMap<>();

    static {
        MEMORY.put(256L, List.of(512L, 1024L, 2048L));
        MEMORY.put(512L, steps(1, 4, 1));
        MEMORY.put(1024L, steps(2, 8, 1));
        MEMORY.put(2048L, steps(4, 16, 1));
        MEMORY.put(4096L, steps(8, 30, 1));
        MEMORY.put(8192L, steps(16, 60, 4));
        MEMORY.put(16384L, steps(32, 120, 8));
        MEMORY.put(32768L, List.of());
    }

    private FargateSize() {}

    private static List<Long> steps(long from, long to, long step) {
        List<Long> sizes = new ArrayList<>();
        for (long gib = from; gib <= to; gib += step) {
            sizes.add(gib * 1024);
        }
        return sizes;
    }

    /** CPU units of {@code 512} or {@code .5 vCPU}; empty where it is neither. */
    static OptionalLong units(String cpu) {
        return number(cpu.strip(), VCPU);
    }

    /** MiB of {@code 2048} or {@code 2 GB}; empty where it is neither. */
    static OptionalLong mebibytes(String memory) {
        return number(memory.strip(), GB);
    }

    private static OptionalLong number(String text, Pattern large) {
        if (UNITS.matcher(text).matches()) {
            return OptionalLong.of(Long.parseLong(text));
        }
        Matcher matcher = large.matcher(text);
        return matcher.matches() && !matcher.group(1).isEmpty()
                ? OptionalLong.of(Math.round(Double.parseDouble(matcher.group(1)) * 1024))
                : OptionalLong.empty();
    }

    /** Whether tasks can have this many CPU units. */
    static boolean exists(long units) {
        return MEMORY.containsKey(units);
    }

    /** The CPU units that tasks can have, for messages. */
    static String allUnits() {
        return MEMORY.keySet().stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** Whether a size of existing CPU units is offered. */
    static boolean fits(long units, long mebibytes) {
        List<Long> sizes = MEMORY.get(units);
        return sizes.isEmpty() || sizes.contains(mebibytes);
    }

    /** The memory that goes with CPU units, for messages. */
    static String memoryFor(long units) {
        List<Long> sizes = MEMORY.get(units);
        return sizes.size() <= 4
                ? sizes.stream().map(String::valueOf).collect(Collectors.joining(", "))
                : "%d to %d in steps of %d"
                        .formatted(sizes.get(0), sizes.get(sizes.size() - 1), sizes.get(1) - sizes.get(0));
    }
}
