package io.github.awslint.rules.sam;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Intrinsic;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.Entry;
import java.util.Optional;
import java.util.Set;

/** An alias that SAM cannot name, and settings that act only on an alias there is none of. */
final class SamFunctionAlias implements Rule<Template> {

    private static final String ALIAS = "AutoPublishAlias";

    @Override
    public Set<String> keys() {
        return Set.of("AutoPublishAlias", "DeploymentPreference", "ProvisionedConcurrencyConfig");
    }

    @Override
    public void check(Template template, Reporter report) {
        template.resources("AWS::Serverless::Function").stream()
                .filter(function -> function.properties().has("AutoPublishAlias")
                        || function.properties().has("DeploymentPreference")
                        || function.properties().has("ProvisionedConcurrencyConfig"))
                .forEach(function -> {
                    function.property(ALIAS).ifPresent(alias -> alias(function, alias, report));
                    if (function.value(ALIAS).isAbsent()) {
                        needsAlias(function, report);
                    }
                });
    }

    private static void alias(Resource function, Entry alias, Reporter report) {
        for (Known name : function.value(ALIAS).knownOrDefault()) {
            if (name.text().filter(String::isBlank).isPresent()) {
                report.at(name.place(), "AutoPublishAlias is empty%s; name the alias".formatted(name.clause()));
            }
        }
        Template template = function.template();
        Optional<Intrinsic> call = Intrinsic.seenBySam(alias.value());
        boolean parameter = call.filter(Intrinsic.Ref.class::isInstance)
                .map(ref -> ((Intrinsic.Ref) ref).target().text())
                .filter(name -> template.parameters().containsKey(name) || name.startsWith("AWS::"))
                .isPresent();
        // a look-up of the language extensions is done before SAM sees the template
        if (call.isPresent() && !parameter && !template.transforms().languageExtensions() && !isSub(call.get())) {
            report.at(
                    alias.value(),
                    "AutoPublishAlias becomes a part of a logical id, so it must be a text or !Ref of a parameter");
        }
    }

    /** {@code Fn::Sub} of parameters is done by the transform too. */
    private static boolean isSub(Intrinsic call) {
        return call instanceof Intrinsic.Sub || call instanceof Intrinsic.FindInMap;
    }

    private static void needsAlias(Resource function, Reporter report) {
        Value preference = function.value("DeploymentPreference");
        if (preference.isPresent() && !mayBeOff(preference)) {
            function.property("DeploymentPreference")
                    .ifPresent(entry -> report.at(
                            entry, "DeploymentPreference shifts traffic of an alias; add AutoPublishAlias: live"));
        }
        if (function.value("ProvisionedConcurrencyConfig").isPresent()) {
            function.property("ProvisionedConcurrencyConfig")
                    .ifPresent(entry -> report.at(
                            entry, "ProvisionedConcurrencyConfig belongs to an alias; add AutoPublishAlias: live"));
        }
    }

    private static boolean mayBeOff(Value preference) {
        Value enabled = preference.get("Enabled");
        return !enabled.isAbsent() && !enabled.isTrue();
    }
}
