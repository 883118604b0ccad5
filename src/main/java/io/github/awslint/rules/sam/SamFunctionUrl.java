package io.github.awslint.rules.sam;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A function URL without a kind of authorization, or with CORS settings of another shape. */
final class SamFunctionUrl implements Rule<Template> {

    private static final Set<String> TYPES = Set.of("AWS_IAM", "NONE");
    private static final Map<String, String> CORS = new TreeMap<>(Map.of(
            "AllowOrigins", "list",
            "AllowMethods", "list",
            "AllowHeaders", "list",
            "ExposeHeaders", "list",
            "AllowCredentials", "boolean",
            "MaxAge", "number"));

    @Override
    public Set<String> keys() {
        return Set.of("FunctionUrlConfig");
    }

    @Override
    public void check(Template template, Reporter report) {
        template.resources("AWS::Serverless::Function").stream()
                .filter(function -> function.properties().has("FunctionUrlConfig"))
                .forEach(function -> {
                    Value url = function.value("FunctionUrlConfig");
                    Value type = url.get("AuthType");
                    if (!url.isAbsent() && url.isPresent() && type.isAbsent()) {
                        function.property("FunctionUrlConfig")
                                .ifPresent(
                                        entry -> report.at(
                                                entry,
                                                "FunctionUrlConfig lacks AuthType; choose AWS_IAM, or NONE for a public function"));
                    }
                    for (Known known : type.known()) {
                        if (known.text().filter(TYPES::contains).isEmpty()) {
                            report.at(
                                    known.place(),
                                    "AuthType \"%s\" does not exist; choose AWS_IAM or NONE"
                                            .formatted(known.text().orElse("")));
                        }
                    }
                    url.get("Cors").entries().forEach(setting -> cors(setting, report));
                });
    }

    private static void cors(Value.Property setting, Reporter report) {
        String name = setting.name();
        String kind = CORS.get(name);
        if (kind == null) {
            String near = NearestName.hint(name, CORS.keySet());
            report.at(
                    setting.entry(),
                    "Cors of a function URL has no \"%s\"%s"
                            .formatted(name, near.isEmpty() ? "; it has " + String.join(", ", CORS.keySet()) : near));
            return;
        }
        for (Known known : setting.value().known()) {
            boolean right = switch (kind) {
                case "list" -> known.list().isPresent();
                case "number" -> known.integer().isPresent();
                default -> known.scalar().flatMap(scalar -> scalar.asBoolean()).isPresent();
            };
            if (!right) {
                report.at(known.place(), "%s is no %s".formatted(name, kind));
            }
        }
    }
}
