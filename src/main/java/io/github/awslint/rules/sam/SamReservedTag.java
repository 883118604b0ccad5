package io.github.awslint.rules.sam;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.Set;

/** A tag that SAM sets itself. */
final class SamReservedTag implements Rule<Template> {

    private static final Set<String> RESERVED =
            Set.of("lambda:createdBy", "serverlessrepo:applicationId", "serverlessrepo:semanticVersion");

    @Override
    public Set<String> keys() {
        return Set.of("Tags");
    }

    @Override
    public void check(Template template, Reporter report) {
        template.resources("AWS::Serverless::Function", "AWS::Serverless::Application").stream()
                .filter(resource -> resource.properties().has("Tags"))
                .forEach(resource -> {
                    for (Value.Property tag : resource.value("Tags").entries()) {
                        if (RESERVED.contains(tag.name())) {
                            report.at(tag.entry(), "tag \"%s\" is set by SAM itself; remove it".formatted(tag.name()));
                        }
                    }
                });
    }
}
