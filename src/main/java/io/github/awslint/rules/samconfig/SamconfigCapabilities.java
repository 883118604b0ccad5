package io.github.awslint.rules.samconfig;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.deployment.SamDeployment;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Capabilities of a deployment that do not cover what its template creates. */
final class SamconfigCapabilities implements Rule<SamDeployment> {

    private static final String IAM = "CAPABILITY_IAM";
    private static final String NAMED = "CAPABILITY_NAMED_IAM";
    private static final String EXPAND = "CAPABILITY_AUTO_EXPAND";

    /** The properties that give a resource of IAM a name of its own. */
    private static final Map<String, String> NAMES = Map.of(
            "AWS::IAM::Role", "RoleName",
            "AWS::IAM::User", "UserName",
            "AWS::IAM::Group", "GroupName",
            "AWS::IAM::ManagedPolicy", "ManagedPolicyName",
            "AWS::IAM::InstanceProfile", "InstanceProfileName");

    /** Resources of IAM that a stack creates only when somebody says so (CreateStack, Capabilities). */
    private static final Set<String> ACKNOWLEDGED = Set.of(
            "AWS::IAM::AccessKey",
            "AWS::IAM::Group",
            "AWS::IAM::InstanceProfile",
            "AWS::IAM::ManagedPolicy",
            "AWS::IAM::Policy",
            "AWS::IAM::Role",
            "AWS::IAM::User",
            "AWS::IAM::UserToGroupAddition");

    @Override
    public void check(SamDeployment deployment, Reporter report) {
        Entry written = deployment.options().get("capabilities");
        Optional<Set<String>> given = written == null ? Optional.of(Set.of()) : words(written.value());
        if (given.isEmpty()) {
            return;
        }
        Stream.of(
                        named(deployment.template()).map(why -> new Need(NAMED, why)),
                        roles(deployment.template()).map(why -> new Need(IAM, why)),
                        applications(deployment.template()).map(why -> new Need(EXPAND, why)))
                .flatMap(Optional::stream)
                .filter(need -> !need.isMet(given.get()))
                .limit(written == null ? 1 : 3)
                .forEach(need -> report(deployment, written, need, report));
    }

    private record Need(String capability, String resource) {

        boolean isMet(Set<String> given) {
            return given.contains(capability) || capability.equals(IAM) && given.contains(NAMED);
        }
    }

    private static void report(SamDeployment deployment, Entry written, Need need, Reporter report) {
        String message = "capabilities lack %s, which \"%s\" of %s needs"
                .formatted(need.capability(), need.resource(), deployment.templateName());
        if (written != null) {
            report.at(written.value(), message);
        } else {
            // the command line may give them
            report.at(deployment.command().entry(), message).as(Severity.INFO);
        }
    }

    private static Optional<Set<String>> words(Node value) {
        Set<String> words = new TreeSet<>();
        List<Node> items = value instanceof ListNode list ? list.items() : List.of(value);
        for (Node item : items) {
            if (!(item instanceof ScalarNode scalar)) {
                return Optional.empty();
            }
            words.addAll(List.of(scalar.text().strip().split("[\\s,]+")));
        }
        return Optional.of(words);
    }

    private static Optional<String> named(Template template) {
        return template.resources().stream()
                .filter(resource -> NAMES.containsKey(resource.type()))
                .filter(resource -> !resource.value(NAMES.get(resource.type())).mayBeAbsent())
                .map(Resource::logicalId)
                .findFirst();
    }

    private static Optional<String> roles(Template template) {
        return Stream.concat(
                        template.resources().stream()
                                .filter(resource -> ACKNOWLEDGED.contains(resource.type()))
                                .map(Resource::logicalId),
                        template.generated().all().stream()
                                .filter(resource -> ACKNOWLEDGED.contains(resource.type()))
                                .map(resource -> resource.logicalId()))
                .findFirst();
    }

    private static Optional<String> applications(Template template) {
        return template.resources("AWS::Serverless::Application")
                .map(Resource::logicalId)
                .findFirst();
    }
}
