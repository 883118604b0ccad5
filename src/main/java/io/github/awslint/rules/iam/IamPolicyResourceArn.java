package io.github.awslint.rules.iam;

import io.github.awslint.cloudformation.Alternative;
import io.github.awslint.cloudformation.Alternative.Attribute;
import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Text;
import io.github.awslint.cloudformation.Violation;
import io.github.awslint.iam.ArnText;
import io.github.awslint.iam.PolicyDocument;
import io.github.awslint.iam.Statement;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.ScalarNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A resource of a statement that is not written as an ARN. */
final class IamPolicyResourceArn implements Rule<PolicyDocument> {

    /** Types whose {@code Ref} gives a name, an id or a URL, and that have an attribute {@code Arn}. */
    private static final Set<String> NAMED = Set.of(
            "AWS::S3::Bucket",
            "AWS::SQS::Queue",
            "AWS::DynamoDB::Table",
            "AWS::Lambda::Function",
            "AWS::Serverless::Function",
            "AWS::KMS::Key",
            "AWS::Kinesis::Stream",
            "AWS::KinesisFirehose::DeliveryStream",
            "AWS::Logs::LogGroup",
            "AWS::IAM::Role",
            "AWS::IAM::User",
            "AWS::ECR::Repository",
            "AWS::CodeBuild::Project",
            "AWS::Cognito::UserPool");

    @Override
    public void check(PolicyDocument policy, Reporter report) {
        for (Statement statement : policy.statements()) {
            check(statement, "Resource", policy, report);
            check(statement, "NotResource", policy, report);
        }
    }

    private static void check(Statement statement, String element, PolicyDocument policy, Reporter report) {
        List<Alternative> members = statement.members(element);
        for (Known wrong : Violation.certain(members, known -> isWrong(known, policy))) {
            String text = wrong.text().orElseThrow();
            report.at(
                    wrong.place(),
                    "%s \"%s\" %s%s".formatted(element, shown(text), problem(text, policy), wrong.clause()));
        }
        for (Alternative member : members) {
            unresolved(member, element, policy, report);
        }
    }

    private static boolean isWrong(Known known, PolicyDocument policy) {
        return known.content() instanceof ScalarNode text
                && !problem(text.text(), policy).isEmpty();
    }

    private static String problem(String text, PolicyDocument policy) {
        return text.equals("*") && policy.resource().type().equals("AWS::S3::BucketPolicy")
                ? "is refused by S3; name the bucket, such as arn:aws:s3:::name/*"
                : new ArnText(text).problem().orElse("");
    }

    private static void unresolved(Alternative member, String element, PolicyDocument policy, Reporter report) {
        if (member instanceof Alternative.Unknown unknown) {
            ArnText arn = ArnText.of(unknown.place(), policy);
            Optional<String> problem = arn.problem();
            if (problem.isPresent()) {
                report.at(unknown.place(), "%s \"%s\" %s".formatted(element, shown(arn.text()), problem.get()));
            }
        } else if (member instanceof Attribute reference
                && reference.attribute().isEmpty()) {
            Optional<Resource> named = policy.resource()
                    .template()
                    .resource(reference.logicalId())
                    .filter(resource -> NAMED.contains(resource.type()));
            named.ifPresent(resource -> report.at(
                    reference.place(),
                    "%s is what Ref gives for \"%s\", which is no ARN; use Fn::GetAtt %s.Arn"
                            .formatted(element, resource.logicalId(), resource.logicalId())));
        }
    }

    private static String shown(String text) {
        String readable = text.replace(String.valueOf(Text.HOLE), "${...}");
        return readable.length() > 60 ? readable.substring(0, 60) + "..." : readable;
    }
}
