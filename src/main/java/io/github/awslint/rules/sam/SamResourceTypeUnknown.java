package io.github.awslint.rules.sam;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.Report;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.schema.ServerlessGrammar;
import java.util.List;

/** A serverless type that SAM does not know: it leaves the resource as it is, and CloudFormation refuses it. */
final class SamResourceTypeUnknown implements Rule<Template> {

    @Override
    public void check(Template template, Reporter report) {
        if (template.transforms().unpredictable()) {
            return;
        }
        List<String> types = ServerlessGrammar.types();
        for (Resource resource : template.resources()) {
            String type = resource.type();
            if (type.startsWith("AWS::Serverless::") && !types.contains(type)) {
                String near = NearestName.hint(type, types);
                Report finding = report.at(
                        resource.typeNode(),
                        "type %s does not exist%s"
                                .formatted(type, near.isEmpty() ? " in our data of " + ServerlessGrammar.DATE : near));
                if (near.isEmpty()) {
                    finding.as(Severity.WARNING);
                }
            }
        }
    }
}
