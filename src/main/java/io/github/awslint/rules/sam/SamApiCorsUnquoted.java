package io.github.awslint.rules.sam;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Text;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A CORS header of a REST API that lacks the single quotes of a literal. */
final class SamApiCorsUnquoted implements Rule<Template> {

    private static final List<String> HEADERS = List.of("AllowOrigin", "AllowMethods", "AllowHeaders", "MaxAge");
    private static final Pattern EXPRESSION = Pattern.compile("(integration|method|context|stageVariables)\\..+");

    @Override
    public Set<String> keys() {
        return Set.of("Cors");
    }

    @Override
    public void check(Template template, Reporter report) {
        Stream<MapNode> apis = template.resources("AWS::Serverless::Api").stream()
                .flatMap(api -> api.body().map("Properties").stream());
        Stream<MapNode> globals = template.globals().flatMap(map -> map.map("Api")).stream();
        Stream.concat(globals, apis)
                .flatMap(properties -> properties.get("Cors").stream())
                .forEach(cors -> check(template.value(cors), cors, report));
    }

    private static void check(Value cors, Node node, Reporter report) {
        checkHeader("AllowOrigin", cors, node, report);
        for (String header : HEADERS) {
            Value value = cors.get(header);
            Optional<Node> written = node instanceof MapNode map ? map.get(header) : Optional.empty();
            written.ifPresent(place -> checkHeader(header, value, place, report));
        }
        for (Known known : cors.get("AllowCredentials").known()) {
            if (known.text().filter(text -> text.contains("'")).isPresent()) {
                report.at(known.place(), "AllowCredentials is a boolean here; write true without quotes")
                        .as(Severity.WARNING);
            }
        }
    }

    private static void checkHeader(String header, Value value, Node place, Reporter report) {
        for (Known known : value.known()) {
            known.scalar().ifPresent(scalar -> checkText(header, scalar, scalar.text(), known.place(), report));
        }
        if (value.known().isEmpty() && value.attributes().isEmpty() && !(place instanceof ScalarNode)) {
            String text = Text.of(place).withHoles();
            if (!text.isEmpty() && text.charAt(0) != Text.HOLE) {
                checkText(header, null, text, place, report);
            }
        }
    }

    private static void checkText(String header, ScalarNode scalar, String text, Node place, Reporter report) {
        boolean quoted = text.length() > 1
                && text.startsWith("'")
                && (text.endsWith("'") || text.charAt(text.length() - 1) == Text.HOLE);
        if (quoted || text.isBlank() || EXPRESSION.matcher(text).matches()) {
            return;
        }
        boolean number =
                header.equals("MaxAge") && scalar != null && scalar.asInteger().isPresent();
        report.at(
                        place,
                        "%s of a REST API needs single quotes inside: write \"'%s'\""
                                .formatted(header, text.replace("'", "").replace(Text.HOLE, '…')))
                .as(number || !(place instanceof ScalarNode) ? Severity.WARNING : Severity.ERROR);
    }
}
