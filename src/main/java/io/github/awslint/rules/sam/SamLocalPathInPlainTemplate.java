package io.github.awslint.rules.sam;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.Map;
import java.util.regex.Pattern;

/** A plain template that names files of this disk, which only packaging turns into something that can be deployed; told once. */
final class SamLocalPathInPlainTemplate implements Rule<Template> {

    /** Properties that {@code aws cloudformation package} uploads, and that are no text in a template which is ready. */
    private static final Map<String, String> PROPERTIES = Map.of(
            "AWS::Lambda::Function", "Code",
            "AWS::Lambda::LayerVersion", "Content",
            "AWS::StepFunctions::StateMachine", "DefinitionS3Location",
            "AWS::ApiGateway::RestApi", "BodyS3Location",
            "AWS::AppSync::GraphQLSchema", "DefinitionS3Location",
            "AWS::ElasticBeanstalk::ApplicationVersion", "SourceBundle",
            "AWS::CloudFormation::Stack", "TemplateURL");

    private static final Pattern LOCAL = Pattern.compile("(?!/)[\\w ./@+-]*[\\w.]");

    @Override
    public void check(Template template, Reporter report) {
        if (template.isFragment() || template.transforms().serverless() || template.uses("AWS::Serverless")) {
            return;
        }
        for (Resource resource : template.resources()) {
            String property = PROPERTIES.get(resource.type());
            if (property != null && resource.properties().has(property)) {
                for (Known known : resource.value(property).known()) {
                    if (known.text()
                            .filter(text -> LOCAL.matcher(text).matches())
                            .isPresent()) {
                        report.at(
                                known.place(),
                                "%s \"%s\" is a local path; deploy what aws cloudformation package makes of this template"
                                        .formatted(property, known.text().get()));
                        return;
                    }
                }
            }
        }
    }
}
