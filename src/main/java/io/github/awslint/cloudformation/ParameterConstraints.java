package io.github.awslint.cloudformation;

import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.ScalarNode;
import io.github.awslint.syntax.ScalarType;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a parameter says about the values that it takes: its type, {@code AllowedValues}, {@code AllowedPattern}, lengths and bounds. */
public final class ParameterConstraints {

    private ParameterConstraints() {}

    /**
     * Why CloudFormation refuses a value, as the end of a sentence that begins with the value's name; empty where it takes it, or where
     * only the deployment can tell. Values of parameters with {@code NoEcho} are not shown.
     */
    public static Optional<String> problem(Parameter parameter, ScalarNode value) {
        boolean open = parameter.type().startsWith("AWS::SSM::")
                || value.isNull()
                || value.text().contains("{{");
        return parameter.entry().value() instanceof MapNode body && !open && isConstrained(parameter, body)
                ? problem(parameter, body, value)
                : Optional.empty();
    }

    private static Optional<String> problem(Parameter parameter, MapNode body, ScalarNode value) {
        for (String item : items(parameter, value)) {
            Optional<String> problem = problem(parameter, body, value, item);
            if (problem.isPresent()) {
                return problem;
            }
        }
        return Optional.empty();
    }

    private static boolean isConstrained(Parameter parameter, MapNode body) {
        if (parameter.type().contains("Number")) {
            return true;
        }
        for (Entry attribute : body.entries()) {
            String name = attribute.name();
            if (name.startsWith("Allowed") || name.startsWith("Min") || name.startsWith("Max")) {
                return true;
            }
        }
        return false;
    }

    private static List<String> items(Parameter parameter, ScalarNode value) {
        if (!parameter.isList()) {
            return List.of(value.text());
        }
        return value.text().isBlank()
                ? List.of()
                : Arrays.stream(value.text().split(",", -1)).map(String::strip).toList();
    }

    private static Optional<String> problem(Parameter parameter, MapNode body, ScalarNode value, String item) {
        boolean number = parameter.type().equals("Number") || parameter.type().equals("List<Number>");
        Optional<BigDecimal> amount = number ? number(value, item) : Optional.empty();
        List<ScalarNode> allowed = parameter.allowedValues();
        if (number && amount.isEmpty()) {
            return Optional.of(shown(parameter, item).strip() + " is no number");
        }
        if (!allowed.isEmpty() && !isAmong(allowed, value, item)) {
            return Optional.of("is%s, which is not allowed; choose one of %s"
                    .formatted(
                            shown(parameter, item),
                            allowed.stream().map(ScalarNode::text).limit(8).collect(Collectors.joining(", "))));
        }
        if (amount.isPresent()) {
            return bound(body, "MinValue", amount.get(), -1).or(() -> bound(body, "MaxValue", amount.get(), 1));
        }
        ScalarNode pattern = body.scalar("AllowedPattern").orElse(null);
        if (pattern != null && AllowedPattern.surelyForbids(pattern.text(), item)) {
            return Optional.of("does not match AllowedPattern %s".formatted(pattern.text()));
        }
        if (!body.has("MinLength") && !body.has("MaxLength")) {
            return Optional.empty();
        }
        BigDecimal length = BigDecimal.valueOf(item.length());
        return parameter.type().equals("String")
                ? bound(body, "MinLength", length, -1).or(() -> bound(body, "MaxLength", length, 1))
                : Optional.empty();
    }

    private static Optional<BigDecimal> number(ScalarNode value, String item) {
        try {
            return Optional.of(new BigDecimal(item));
        } catch (NumberFormatException e) {
            boolean yaml =
                    value.type() == ScalarType.INTEGER && value.asInteger().isPresent();
            return yaml ? Optional.of(BigDecimal.valueOf(value.asInteger().getAsLong())) : Optional.empty();
        }
    }

    private static String shown(Parameter parameter, String item) {
        return parameter.noEcho() ? "" : " \"" + item + "\"";
    }

    private static boolean isAmong(List<ScalarNode> allowed, ScalarNode value, String item) {
        for (ScalarNode one : allowed) {
            if (ValueResolver.isLeftOpen(one) || isSame(one, value, item)) {
                return true;
            }
        }
        return false;
    }

    /** Numbers and truth values may be written in several ways. */
    private static boolean isSame(ScalarNode allowed, ScalarNode value, String item) {
        return allowed.text().equals(item)
                || allowed.asInteger().isPresent() && allowed.asInteger().equals(value.asInteger())
                || allowed.asBoolean().isPresent() && allowed.asBoolean().equals(value.asBoolean());
    }

    /** @param sign 1 where the value must not be above the bound, -1 where it must not be below it */
    private static Optional<String> bound(MapNode body, String name, BigDecimal actual, int sign) {
        Optional<BigDecimal> bound = body.scalar(name).flatMap(scalar -> number(scalar, scalar.text()));
        return bound.filter(limit -> actual.compareTo(limit) == sign)
                .map(limit -> "has %s %s, %s is %s"
                        .formatted(name.endsWith("Length") ? "length" : "value", actual.toPlainString(), name, limit));
    }
}
