package io.github.awslint.rules.sam;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.List;
import java.util.regex.Pattern;

/** A place in S3 that SAM cannot take apart. Local paths are left alone: the SAM CLI uploads them. */
final class SamCodeLocation implements Rule<Template> {

    private static final List<String> PROPERTIES = List.of("CodeUri", "ContentUri", "DefinitionUri");
    private static final Pattern S3 = Pattern.compile("s3://[^/?]+/.+");

    @Override
    public void check(Template template, Reporter report) {
        for (Resource resource : template.resources()) {
            if (resource.type().startsWith("AWS::Serverless::")) {
                for (String property : PROPERTIES) {
                    if (!resource.properties().has(property)) {
                        continue;
                    }
                    resource.property(property).ifPresent(entry -> dynamic(property, entry.value(), report));
                    for (Known known : resource.value(property).known()) {
                        known.scalar().ifPresent(uri -> uri(property, uri, known.place(), report));
                        known.map().ifPresent(map -> pointer(property, map, resource, report));
                    }
                }
            }
        }
    }

    /** A dynamic reference is looked up after the transform, which must know bucket and key. */
    private static void dynamic(String property, Node value, Reporter report) {
        if (value instanceof ScalarNode uri && uri.text().contains("{{resolve:")) {
            report.at(
                    uri,
                    "%s cannot hold a dynamic reference; write it as a mapping of Bucket and Key".formatted(property));
        }
    }

    private static void uri(String property, ScalarNode uri, Node place, Reporter report) {
        String text = uri.text();
        if (text.startsWith("s3:") && !S3.matcher(text).matches()) {
            report.at(place, "%s \"%s\" is no s3://BUCKET/KEY".formatted(property, text));
        }
    }

    private static void pointer(String property, MapNode map, Resource resource, Reporter report) {
        if (property.equals("DefinitionUri") && resource.type().endsWith("StateMachine")) {
            for (String name : List.of("Bucket", "Key")) {
                if (!map.has(name)
                        && map.entries().stream()
                                .noneMatch(entry -> entry.name().startsWith("Fn::"))) {
                    resource.property(property)
                            .ifPresent(entry -> report.at(entry, "%s lacks %s".formatted(property, name)));
                }
            }
        }
    }
}
