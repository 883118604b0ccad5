package io.github.awslint.rules.xray;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.Location;
import io.github.awslint.syntax.ScalarNode;
import io.github.awslint.xray.FilterExpression;
import io.github.awslint.xray.FilterExpression.Condition;
import io.github.awslint.xray.FilterExpression.Kind;
import io.github.awslint.xray.FilterExpression.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A filter expression of a group that X-Ray cannot evaluate. */
final class XrayFilterExpression implements Rule<Template> {

    private static final Set<String> TRUTHS =
            Set.of("ok", "error", "throttle", "fault", "partial", "inferred", "first", "last", "remote", "root");
    private static final Set<String> NUMBERS = Set.of("responsetime", "duration", "http.status", "index", "coverage");
    private static final Set<String> TEXTS = Set.of(
            "http.url",
            "http.method",
            "http.useragent",
            "http.clientip",
            "user",
            "name",
            "type",
            "message",
            "availabilityzone",
            "instance.id",
            "resource.arn",
            "group.name",
            "group.arn");
    private static final List<String> COMPLEX = List.of("service", "edge", "id", "annotation", "json", "rootcause");

    @Override
    public void check(Template template, Reporter report) {
        template.resources("AWS::XRay::Group").forEach(group -> {
            for (Known known : group.value("FilterExpression").known()) {
                known.scalar()
                        .filter(text -> !text.text().contains("${") && known.place() == text)
                        .ifPresent(text -> check(text, report));
            }
        });
    }

    private static void check(ScalarNode text, Reporter report) {
        FilterExpression expression = FilterExpression.read(text.text());
        if (expression.problem().isPresent()) {
            FilterExpression.Problem problem = expression.problem().get();
            report.at(
                    text.locate(problem.at(), problem.at() + 1),
                    "filter expression does not parse: %s".formatted(problem.message()));
            return;
        }
        expression.conditions().forEach(condition -> condition(text, condition, report));
    }

    private static void condition(ScalarNode text, Condition condition, Reporter report) {
        String name = condition.name();
        String keyword = condition.keyword().text();
        Location place = place(text, condition.keyword());
        Optional<Token> value = condition.value();
        boolean quoted = value.filter(token -> token.kind() == Kind.TEXT).isPresent();
        if (name.startsWith("metadata")) {
            report.at(place, "\"%s\" cannot be searched for; write the value as an annotation".formatted(keyword))
                    .as(Severity.WARNING);
        } else if (NUMBERS.contains(name)) {
            if (quoted
                    || condition.operator().endsWith("s")
                    || condition.operator().endsWith("h")) {
                report.at(place, "%s is a number; compare it to one without quotes".formatted(keyword))
                        .as(Severity.WARNING);
            }
        } else if (TEXTS.contains(name)) {
            value.filter(token -> token.kind() != Kind.TEXT)
                    .ifPresent(token -> report.at(
                                    place(text, token),
                                    "%s is a text; put %s in double quotes".formatted(keyword, token.text()))
                            .as(Severity.WARNING));
        } else if (!TRUTHS.contains(name) && COMPLEX.stream().noneMatch(name::startsWith)) {
            report.at(
                            place,
                            "\"%s\" is no keyword of filter expressions%s"
                                    .formatted(keyword, NearestName.hint(name, all())))
                    .as(Severity.WARNING);
        }
    }

    private static Location place(ScalarNode text, Token token) {
        return text.locate(token.start(), token.end());
    }

    private static List<String> all() {
        List<String> all = new ArrayList<>(COMPLEX);
        all.addAll(TRUTHS);
        all.addAll(NUMBERS);
        all.addAll(TEXTS);
        all.sort(null);
        return all;
    }
}
