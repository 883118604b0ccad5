package io.github.awslint.rules.sam;

import io.github.awslint.cloudformation.Intrinsic;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import io.github.awslint.syntax.ScalarType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A switch that SAM itself reads, as a quoted text or a function: SAM wants the boolean written out. */
final class SamLiteralBoolean implements Rule<Template> {

    /** Paths of properties by resource type; a star stands for any name. */
    private static final Map<String, List<String[]>> SWITCHES = Map.of(
            "AWS::Serverless::Function",
            paths(
                    "AutoPublishAliasAllProperties",
                    "PropagateTags",
                    "Events.*.Properties.RequestModel.ValidateBody",
                    "Events.*.Properties.RequestModel.ValidateParameters",
                    "Events.*.Properties.OmitName",
                    "Events.*.Properties.DynamicPolicyName"),
            "AWS::Serverless::StateMachine",
            paths(
                    "PropagateTags",
                    "UseAliasAsEventTarget",
                    "Events.*.Properties.UnescapeMappingTemplate",
                    "Events.*.Properties.OmitName"),
            "AWS::Serverless::Api",
            paths(
                    "AlwaysDeploy",
                    "MergeDefinitions",
                    "PropagateTags",
                    "Auth.Authorizers.*.DisableFunctionDefaultPermissions",
                    "Domain.Route53.SeparateRecordSetGroup"),
            "AWS::Serverless::HttpApi",
            paths("PropagateTags", "Auth.Authorizers.*.EnableFunctionDefaultPermissions"));

    private static List<String[]> paths(String... paths) {
        return Arrays.stream(paths).map(path -> path.split("\\.")).toList();
    }

    @Override
    public void check(Template template, Reporter report) {
        // the language extensions compute functions before SAM reads them
        boolean computed = template.transforms().languageExtensions();
        for (Resource resource : template.resources()) {
            for (String[] path : SWITCHES.getOrDefault(resource.type(), List.of())) {
                walk(resource.properties(), path, 0, computed, report);
            }
        }
    }

    private static void walk(MapNode map, String[] path, int depth, boolean computed, Reporter report) {
        boolean any = path[depth].equals("*");
        if (!any && !map.has(path[depth])) {
            return;
        }
        for (Entry entry : map.entries()) {
            if (!any && !path[depth].equals(entry.name())) {
                continue;
            }
            if (depth + 1 == path.length) {
                if (!isBoolean(entry.value(), computed)) {
                    report.at(
                            entry.value(),
                            "%s is read by SAM itself, so it must be true or false without quotes"
                                    .formatted(entry.name()));
                }
            } else if (entry.value() instanceof MapNode below) {
                walk(below, path, depth + 1, computed, report);
            }
        }
    }

    private static boolean isBoolean(Node value, boolean computed) {
        if (value instanceof ScalarNode scalar) {
            return scalar.type() == ScalarType.BOOLEAN || scalar.isNull();
        }
        return computed ? Intrinsic.of(value).isPresent() : Intrinsic.isMacro(value);
    }
}
