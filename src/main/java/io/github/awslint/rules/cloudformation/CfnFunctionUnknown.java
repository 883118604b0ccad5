package io.github.awslint.rules.cloudformation;

import io.github.awslint.cloudformation.FunctionCall;
import io.github.awslint.cloudformation.FunctionNames;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A call of a function that CloudFormation does not have, or has only with AWS::LanguageExtensions. */
final class CfnFunctionUnknown implements Rule<Template> {

    private static final Set<String> EXTENSIONS = Set.of("Fn::Length", "Fn::ToJsonString");

    private static final String MACRO = "Fn::Transform";

    /** Whether this is a function of CloudFormation, with or without extensions. */
    static boolean isKnown(String function) {
        return FunctionNames.EVALUATED.contains(function)
                || function.equals(MACRO)
                || EXTENSIONS.contains(function)
                || FunctionCall.RULE_FUNCTIONS.contains(function);
    }

    @Override
    public void check(Template template, Reporter report) {
        boolean extended = template.transforms().languageExtensions();
        for (FunctionCall call : template.contents().functionCalls()) {
            String name = call.name();
            if (EXTENSIONS.contains(name) && !extended) {
                report.at(call.place(), name + " works only with Transform: AWS::LanguageExtensions; add it");
            } else if (!isKnown(name) && !call.isShort() && !name.startsWith("Fn::Rain::")) {
                report.at(call.place(), "function \"%s\" does not exist%s".formatted(name, remedy(name)));
            }
        }
    }

    private static String remedy(String name) {
        String bare = name.substring("Fn::".length());
        if (bare.equalsIgnoreCase("Ref") || bare.equalsIgnoreCase("Condition")) {
            return "; write " + (bare.equalsIgnoreCase("Ref") ? "Ref" : "Condition") + " without Fn::";
        }
        List<String> candidates = new ArrayList<>(FunctionNames.EVALUATED);
        candidates.add(MACRO);
        candidates.addAll(EXTENSIONS);
        candidates.addAll(FunctionCall.RULE_FUNCTIONS);
        candidates.sort(null);
        return NearestName.hint(name, candidates);
    }
}
