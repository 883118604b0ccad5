package io.github.awslint.rules.iam;

import io.github.awslint.cloudformation.Text;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.iam.PolicyDocument;
import io.github.awslint.iam.Statement;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A policy variable in a version of the language that has none. */
final class IamPolicyVariableVersion implements Rule<PolicyDocument> {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{[a-z][a-z0-9-]*:[A-Za-z][^}]*}");

    @Override
    public void check(PolicyDocument policy, Reporter report) {
        if (policy.root().isEmpty() || policy.substituted() || mayHaveVariables(policy)) {
            return;
        }
        for (Statement statement : policy.statements()) {
            for (String element : new String[] {"Resource", "NotResource", "Condition"}) {
                Optional<String> variable = statement.map().get(element).flatMap(IamPolicyVariableVersion::variable);
                if (variable.isPresent()) {
                    report.at(
                            statement.map().entry(element).orElseThrow(),
                            "%s holds %s, which is plain text without Version \"2012-10-17\""
                                    .formatted(element, variable.get()));
                    return;
                }
            }
        }
    }

    private static boolean mayHaveVariables(PolicyDocument policy) {
        Value version = policy.get("Version");
        return !version.isAbsent() && !version.is("2008-10-17");
    }

    private static Optional<String> variable(Node node) {
        if (node instanceof ScalarNode scalar) {
            return first(scalar.text());
        }
        if (node instanceof ListNode list) {
            for (Node item : list.items()) {
                Optional<String> found = variable(item);
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        }
        MapNode map = (MapNode) node;
        if (map.entries().size() == 1 && (map.has("Fn::Sub") || map.has("Fn::Join"))) {
            return first(Text.of(map).withHoles());
        }
        for (Entry entry : map.entries()) {
            Optional<String> found = variable(entry.value());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> first(String text) {
        if (!text.contains("${")) {
            return Optional.empty();
        }
        Matcher matcher = VARIABLE.matcher(text);
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }
}
