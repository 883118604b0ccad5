package io.github.awslint.rules.iam;

import io.github.awslint.cloudformation.Alternative;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Text;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.Set;
import java.util.regex.Pattern;

/** An IAM group where only users, roles and accounts can stand, or a role in a group of users. */
final class IamGroupAsPrincipal implements Rule<Template> {

    private static final Set<String> POLICIES = Set.of(
            "AssumeRolePolicyDocument",
            "PolicyDocument",
            "KeyPolicy",
            "ResourcePolicy",
            "RepositoryPolicyText",
            "FileSystemPolicy");

    private static final Pattern GROUP_ARN = Pattern.compile("arn:[^:]*:iam::[^:]*:group/.*");

    @Override
    public Set<String> keys() {
        return Set.of("AWS", "Users");
    }

    @Override
    public void check(Template template, Reporter report) {
        for (Resource resource : template.resources()) {
            for (Entry property : resource.properties().entries()) {
                if (!(property.value() instanceof ScalarNode)
                        && POLICIES.contains(property.name())
                        && namesAccounts(property.value())) {
                    checkPolicy(resource.value(property.name()), template, report);
                }
            }
        }
        for (Resource addition : template.resources("AWS::IAM::UserToGroupAddition")) {
            for (Value user : addition.value("Users").items()) {
                checkUser(user, report);
            }
        }
    }

    /** Whether a principal of type AWS is written anywhere; most policies have none. */
    private static boolean namesAccounts(Node policy) {
        if (policy instanceof MapNode map) {
            for (Entry entry : map.entries()) {
                if (entry.name().equals("AWS") || namesAccounts(entry.value())) {
                    return true;
                }
            }
        } else if (policy instanceof ListNode list) {
            for (Node item : list.items()) {
                if (namesAccounts(item)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void checkPolicy(Value document, Template template, Reporter report) {
        Value statement = document.get("Statement");
        checkPrincipals(statement.get("Principal", "AWS"), template, report);
        for (Value item : statement.items()) {
            checkPrincipals(item.get("Principal", "AWS"), template, report);
        }
    }

    private static void checkPrincipals(Value principal, Template template, Reporter report) {
        principal.alternatives().forEach(name -> checkPrincipal(name, template, report));
        for (Value item : principal.items()) {
            item.alternatives().forEach(name -> checkPrincipal(name, template, report));
        }
    }

    private static void checkPrincipal(Alternative name, Template template, Reporter report) {
        if (name instanceof Alternative.Known known && !known.byDefault()) {
            known.scalar().ifPresent(text -> checkArn(text.text(), known.place(), report));
        } else if (name instanceof Alternative.Unknown unknown) {
            checkArn(Text.of(unknown.place()).withHoles(), unknown.place(), report);
        } else if (name instanceof Alternative.Attribute attribute) {
            template.resource(attribute.logicalId())
                    .filter(resource -> resource.type().equals("AWS::IAM::Group"))
                    .ifPresent(group -> report(attribute.place(), report));
        }
    }

    private static void checkArn(String arn, Node place, Reporter report) {
        if (arn.contains(":group/") && GROUP_ARN.matcher(arn).matches()) {
            report(place, report);
        }
    }

    private static void report(Node place, Reporter report) {
        report.at(place, "Principal is an IAM group, which cannot sign requests; name a role, users or the account");
    }

    private static void checkUser(Value user, Reporter report) {
        user.resource()
                .filter(resource -> resource.type().equals("AWS::IAM::Role"))
                .ifPresent(role -> report.at(
                        user.place(),
                        "Users names the role \"%s\", but a group holds users only".formatted(role.logicalId())));
    }
}
