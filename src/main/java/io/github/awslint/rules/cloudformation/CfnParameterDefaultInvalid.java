package io.github.awslint.rules.cloudformation;

import io.github.awslint.cloudformation.Parameter;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.ScalarNode;
import io.github.awslint.syntax.ScalarType;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A default that the parameter's own constraints forbid. */
final class CfnParameterDefaultInvalid implements Rule<Template> {

    @Override
    public void check(Template template, Reporter report) {
        for (Parameter parameter : template.parameters().values()) {
            if (parameter.defaultValue().orElse(null) instanceof ScalarNode value
                    && parameter.entry().value() instanceof MapNode body
                    && !parameter.type().startsWith("AWS::SSM::")
                    && !value.isNull()) {
                items(parameter, value).stream()
                        .flatMap(item -> problem(parameter, body, value, item).stream())
                        .findFirst()
                        .ifPresent(problem ->
                                report.at(value, "default of parameter %s %s".formatted(parameter.name(), problem)));
            }
        }
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
        String shown = parameter.noEcho() ? "" : " \"" + item + "\"";
        List<ScalarNode> allowed = parameter.allowedValues();
        if (number && amount.isEmpty()) {
            return Optional.of(shown.strip() + " is no number");
        }
        if (!allowed.isEmpty() && allowed.stream().noneMatch(one -> isSame(one, value, item))) {
            return Optional.of("is%s, which is not allowed; choose one of %s"
                    .formatted(
                            shown,
                            allowed.stream().map(ScalarNode::text).limit(8).collect(Collectors.joining(", "))));
        }
        if (amount.isPresent()) {
            return bound(body, "MinValue", amount.get(), -1).or(() -> bound(body, "MaxValue", amount.get(), 1));
        }
        BigDecimal length = BigDecimal.valueOf(item.length());
        Optional<String> pattern = body.scalar("AllowedPattern").map(ScalarNode::text);
        if (pattern.filter(regex -> AllowedPattern.surelyForbids(regex, item)).isPresent()) {
            return Optional.of("does not match AllowedPattern %s".formatted(pattern.get()));
        }
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
