package io.github.awslint.rules.cloudformation;

import io.github.awslint.bootstrap.Bootstrap;
import io.github.awslint.bootstrap.Helper;
import io.github.awslint.bootstrap.Word;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import java.util.Set;

/** A signal to a resource that does not wait for one. */
final class CfnSignalWithoutCreationPolicy implements Rule<Bootstrap> {

    private static final Set<String> TEMPLATES_OF_INSTANCES =
            Set.of("AWS::EC2::LaunchTemplate", "AWS::AutoScaling::LaunchConfiguration");

    @Override
    public void check(Bootstrap bootstrap, Reporter report) {
        bootstrap
                .calls(Helper.CFN_SIGNAL)
                .forEach(call -> call.ownResource().ifPresent(word -> check(word, bootstrap.template(), report)));
    }

    private static void check(Word word, Template template, Reporter report) {
        String name = word.text();
        Resource resource = template.resource(name).orElse(null);
        if (resource == null) {
            NamedResource.check(name, word, "cfn-signal names", template, report);
        } else if (TEMPLATES_OF_INSTANCES.contains(resource.type())) {
            report.at(
                            word.location(),
                            "cfn-signal goes to \"%s\", which cannot wait for it; name the instance or its Auto Scaling group"
                                    .formatted(name))
                    .note(resource.typeNode(), "a " + resource.type());
        } else if (!mayWait(resource)) {
            report.at(
                            word.location(),
                            "cfn-signal goes to \"%s\", which does not wait for it; give it a CreationPolicy with ResourceSignal"
                                    .formatted(name))
                    .as(Severity.WARNING)
                    .note(resource.key(), "the resource");
        }
    }

    private static boolean mayWait(Resource resource) {
        Value rolling = resource.attributeValue("UpdatePolicy", "AutoScalingRollingUpdate", "WaitOnResourceSignals");
        return !resource.attributeValue("CreationPolicy", "ResourceSignal").isAbsent()
                || !rolling.isAbsent() && !rolling.isFalse();
    }
}
