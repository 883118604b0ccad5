package io.github.awslint.rules.template;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.ScalarNode;
import java.util.Set;

/** A macro with the prefix of AWS that AWS does not host. */
final class CfnMacroUnknown implements Rule<Template> {

    /** As of November 2026: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/transform-reference.html */
    private static final Set<String> HOSTED = Set.of(
            "AWS::CodeDeployBlueGreen",
            "AWS::Include",
            "AWS::LanguageExtensions",
            "AWS::SecretsManager-2020-07-23",
            "AWS::SecretsManager-2024-09-16",
            "AWS::Serverless-2016-10-31",
            "AWS::ServiceCatalog");

    @Override
    public void check(Template template, Reporter report) {
        for (ScalarNode name : template.transforms().names()) {
            String text = name.text();
            // a wrong name of SAM's is another rule's matter
            if (text.startsWith("AWS::") && !text.startsWith("AWS::Serverless") && !HOSTED.contains(text)) {
                report.at(
                        name,
                        "macro \"%s\" is none that AWS is known to host%s"
                                .formatted(text, NearestName.hint(text, HOSTED)));
            }
        }
    }
}
