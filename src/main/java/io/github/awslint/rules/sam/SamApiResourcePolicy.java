package io.github.awslint.rules.sam;

import io.github.awslint.cloudformation.Intrinsic;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.sam.ServerlessApi;
import io.github.awslint.sam.ServerlessApplication;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A list of networks or accounts in a resource policy that SAM cannot read at the time of the transform. */
final class SamApiResourcePolicy implements Rule<ServerlessApplication> {

    private static final List<String> NETWORKS = List.of("SourceVpcWhitelist", "SourceVpcBlacklist");
    private static final List<String> ACCOUNTS = List.of("AwsAccountWhitelist", "AwsAccountBlacklist");

    @Override
    public Set<String> keys() {
        return Set.of("ResourcePolicy");
    }

    @Override
    public void check(ServerlessApplication application, Reporter report) {
        Stream<Value> ofApis = application.apis().stream()
                .filter(ServerlessApi::isRest)
                .map(api -> api.resource().value("Auth", "ResourcePolicy"));
        Stream<Value> ofEvents = application.events().stream()
                .filter(event -> event.type().equals("Api"))
                .map(event -> event.property("Auth", "ResourcePolicy"));
        Stream.concat(ofApis, ofEvents)
                .flatMap(policy -> policy.entries().stream())
                .forEach(setting -> check(setting, application.template(), report));
    }

    private static void check(Value.Property setting, Template template, Reporter report) {
        Node value = setting.entry().value();
        if (NETWORKS.contains(setting.name())) {
            String other = setting.name().replace("Source", "Intrinsic");
            List<Node> wrong = value instanceof ListNode list
                    ? list.items().stream()
                            .filter(item -> !isText(item, template))
                            .toList()
                    : isReplaced(value, template) ? List.of() : List.of(value);
            wrong.forEach(item ->
                    report.at(item, "%s takes a list of texts; use %s for functions".formatted(setting.name(), other)));
        } else if (ACCOUNTS.contains(setting.name()) && value instanceof ScalarNode scalar && !scalar.isNull()) {
            report.at(value, "%s takes a list of accounts".formatted(setting.name()));
        }
    }

    private static boolean isText(Node item, Template template) {
        return item instanceof ScalarNode || isReplaced(item, template);
    }

    /** SAM replaces references to parameters before it looks; macros are called before SAM is. */
    private static boolean isReplaced(Node node, Template template) {
        return Intrinsic.isMacro(node)
                || Intrinsic.of(node).orElse(null) instanceof Intrinsic.Ref ref
                        && template.parameters().containsKey(ref.target().text());
    }
}
