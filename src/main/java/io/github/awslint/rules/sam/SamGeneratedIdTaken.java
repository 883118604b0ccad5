package io.github.awslint.rules.sam;

import io.github.awslint.cloudformation.GeneratedResource;
import io.github.awslint.cloudformation.GeneratedResource.Suffix;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.Set;

/** A resource under the logical id that SAM gives to what it makes of another one. */
final class SamGeneratedIdTaken implements Rule<Template> {

    /** What SAM changes in place, and what may stand in a template several times (samtranslator, {@code verify_unique_logical_id}). */
    private static final Set<String> SHARED = Set.of(
            "AWS::S3::Bucket",
            "AWS::SNS::Topic",
            "AWS::Cognito::UserPool",
            "AWS::ApiGateway::DomainName",
            "AWS::ApiGateway::BasePathMapping");

    @Override
    public void check(Template template, Reporter report) {
        for (GeneratedResource generated : template.generated().all()) {
            if (generated.suffix() == Suffix.NONE) {
                template.resource(generated.logicalId())
                        .filter(written -> isTaken(generated, written))
                        .ifPresent(written -> report.at(
                                        written.key(),
                                        "logical id \"%s\" is the one that SAM gives to an %s of its own; rename it"
                                                .formatted(written.logicalId(), generated.type()))
                                .note(generated.source(), "what SAM makes it of"));
            }
        }
    }

    private static boolean isTaken(GeneratedResource generated, Resource written) {
        // a serverless resource becomes one of the same id
        boolean itself = written.type().startsWith("AWS::Serverless::");
        return !itself && !(SHARED.contains(generated.type()) && written.type().equals(generated.type()));
    }
}
