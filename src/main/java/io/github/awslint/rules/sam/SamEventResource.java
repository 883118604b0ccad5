package io.github.awslint.rules.sam;

import io.github.awslint.cloudformation.Intrinsic;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.sam.ServerlessApplication;
import io.github.awslint.sam.ServerlessEvent;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An S3 or Cognito event whose bucket or user pool SAM cannot change, since it stands elsewhere or has another shape. */
final class SamEventResource implements Rule<ServerlessApplication> {

    @Override
    public void check(ServerlessApplication application, Reporter report) {
        if (application.template().mayHoldMore()) {
            return;
        }
        Map<String, ServerlessEvent> triggers = new HashMap<>();
        application.events().forEach(event -> {
            if (event.type().equals("S3")) {
                check(event, "Bucket", "AWS::S3::Bucket", report);
            } else if (event.type().equals("Cognito")) {
                check(event, "UserPool", "AWS::Cognito::UserPool", report);
                triggers(event, triggers, report);
            }
        });
    }

    /** A trigger of a user pool calls one function. */
    private static void triggers(ServerlessEvent event, Map<String, ServerlessEvent> seen, Reporter report) {
        Optional<String> pool = event.property("UserPool").resource().map(Resource::logicalId);
        Value trigger = event.property("Trigger");
        List<Value> names = trigger.items().isEmpty() ? List.of(trigger) : trigger.items();
        for (Value name : names) {
            if (pool.isPresent() && name.text().isPresent()) {
                ServerlessEvent other =
                        seen.putIfAbsent(pool.get() + "." + name.text().get(), event);
                if (other != null) {
                    report.at(
                                    event.entry(),
                                    "trigger %s of \"%s\" has two functions, but takes one"
                                            .formatted(name.text().get(), pool.get()))
                            .note(other.entry().key(), "the first event of this trigger");
                }
            }
        }
    }

    private static void check(ServerlessEvent event, String property, String type, Reporter report) {
        Optional<Node> written = event.written(property);
        if (written.filter(value -> !Intrinsic.isMacro(value)).isEmpty()) {
            return;
        }
        Optional<Resource> target = Intrinsic.of(written.get())
                .filter(Intrinsic.Ref.class::isInstance)
                .map(ref -> ((Intrinsic.Ref) ref).target())
                .map(ScalarNode::text)
                .flatMap(event.owner().template()::resource);
        if (target.isEmpty() || !target.get().type().equals(type)) {
            report.at(
                    written.get(),
                    "%s of event \"%s\" must be a !Ref to an %s of this template; SAM adds the notification there"
                            .formatted(property, event.name(), type));
            return;
        }
        shape(target.get(), type.equals("AWS::S3::Bucket"), report);
    }

    /** What SAM writes into: it refuses to replace what is written there in another shape. */
    private static void shape(Resource target, boolean bucket, Reporter report) {
        String outer = bucket ? "NotificationConfiguration" : "LambdaConfig";
        MapNode properties = target.properties();
        properties
                .entry(outer)
                .filter(entry -> isOther(entry, false))
                .ifPresent(entry -> report.at(entry, "%s is no mapping, so SAM cannot add its event".formatted(outer)));
        if (bucket) {
            properties
                    .map(outer)
                    .flatMap(map -> map.entry("LambdaConfigurations"))
                    .filter(entry -> isOther(entry, true))
                    .ifPresent(
                            entry -> report.at(entry, "LambdaConfigurations is no list, so SAM cannot add its event"));
            properties
                    .entry("Tags")
                    .filter(entry -> isOther(entry, true))
                    .ifPresent(entry -> report.at(entry, "Tags of a bucket are a list of Key and Value"));
        }
    }

    private static boolean isOther(Entry entry, boolean list) {
        Node value = entry.value();
        boolean empty = value instanceof ScalarNode scalar && scalar.isNull();
        return !empty
                && (list ? !(value instanceof ListNode) && Intrinsic.of(value).isEmpty() : !(value instanceof MapNode));
    }
}
