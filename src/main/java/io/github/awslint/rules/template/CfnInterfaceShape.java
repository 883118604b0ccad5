package io.github.awslint.rules.template;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.Set;

/**
 * Metadata of the console's parameter page that the console cannot read, or that names parameters which do not exist
 * (https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-cloudformation-interface.html).
 */
final class CfnInterfaceShape implements Rule<Template> {

    private static final String KEY = "AWS::CloudFormation::Interface";

    private static final Shape LABEL = Shape.Fields.NONE.with(Shape.Plain.TEXT, "default");

    private static final Shape INTERFACE = Shape.Fields.NONE
            .with(
                    new Shape.Items(Shape.Fields.NONE
                            .with(LABEL, "Label")
                            .with(new Shape.Items(Shape.Plain.TEXT), "Parameters")),
                    "ParameterGroups")
            .with(new Shape.Named(LABEL), "ParameterLabels");

    @Override
    public Set<String> keys() {
        return Set.of("AWS::CloudFormation::Interface");
    }

    @Override
    public void check(Template template, Reporter report) {
        Entry entry = template.root()
                .map("Metadata")
                .flatMap(metadata -> metadata.entry(KEY))
                .orElse(null);
        if (entry == null || !Skeleton.isWhole(template)) {
            return;
        }
        new ShapeCheck(report, false).check(entry, INTERFACE, "");
        if (entry.value() instanceof MapNode map && !template.mayHoldMore()) {
            map.list("ParameterGroups").ifPresent(groups -> checkGroups(groups, template, report));
            map.map("ParameterLabels")
                    .ifPresent(labels -> labels.entries().forEach(label -> checkName(label.key(), template, report)));
        }
    }

    private static void checkGroups(ListNode groups, Template template, Reporter report) {
        for (Node group : groups.items()) {
            if (group instanceof MapNode map) {
                map.list("Parameters")
                        .ifPresent(names -> names.items().stream()
                                .filter(ScalarNode.class::isInstance)
                                .forEach(name -> checkName((ScalarNode) name, template, report)));
            }
        }
    }

    private static void checkName(ScalarNode name, Template template, Reporter report) {
        if (!template.parameters().containsKey(name.text()) && !name.isNull() && !NodeWords.isPlaceholder(name)) {
            String hint = NearestName.hint(name.text(), template.parameters().keySet());
            report.at(name, "\"%s\" is no parameter of this template%s".formatted(name.text(), hint))
                    .as(Severity.WARNING);
        }
    }
}
