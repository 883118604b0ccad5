package io.github.awslint.rules.sam;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Intrinsic;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.Node;
import java.util.Set;

/** Where a function sends what it cannot handle: a target of a kind that SAM does not know, or none. */
final class SamDeadLetterQueue implements Rule<Template> {

    private static final Set<String> INVOKE_TYPES = Set.of("SQS", "SNS", "EventBridge", "Lambda", "S3Bucket");
    private static final Set<String> CREATED = Set.of("SQS", "SNS");

    @Override
    public Set<String> keys() {
        return Set.of("EventInvokeConfig", "DeadLetterQueue");
    }

    @Override
    public void check(Template template, Reporter report) {
        template.resources("AWS::Serverless::Function").stream()
                .filter(function -> function.properties().has("EventInvokeConfig")
                        || function.properties().has("DeadLetterQueue"))
                .forEach(function -> {
                    for (String outcome : new String[] {"OnSuccess", "OnFailure"}) {
                        Value destination = function.value("EventInvokeConfig", "DestinationConfig", outcome);
                        destination.known().stream()
                                .filter(known -> known.map().isPresent())
                                .forEach(known -> destination(function, outcome, destination, known.place(), report));
                    }
                    function.value("DeadLetterQueue").known().stream()
                            .flatMap(known -> known.map().stream())
                            .flatMap(map -> map.get("Type").stream())
                            .filter(type -> isComputed(type, template))
                            .forEach(
                                    type -> report.at(
                                            type,
                                            "DeadLetterQueue type decides on a permission, so SAM must read it; write SQS or SNS"));
                    Value target = function.value("DeadLetterQueue", "TargetArn");
                    for (Known arn : target.known()) {
                        if (arn.text().filter(String::isBlank).isPresent()) {
                            report.at(
                                    arn.place(),
                                    "TargetArn is empty; name the queue or topic, such as !GetAtt Failed.Arn");
                        }
                    }
                });
    }

    private static boolean isComputed(Node type, Template template) {
        Intrinsic call = Intrinsic.seenBySam(type).orElse(null);
        boolean parameter = call instanceof Intrinsic.Ref ref
                && template.parameters().containsKey(ref.target().text());
        return call != null
                && !parameter
                && !template.mayHoldMore()
                && !template.transforms().languageExtensions();
    }

    private static void destination(Resource function, String outcome, Value destination, Node place, Reporter report) {
        Value type = destination.get("Type");
        if (type.isAbsent()) {
            report.at(
                    place,
                    "%s of \"%s\" lacks its Type; choose SQS, SNS, EventBridge, Lambda or S3Bucket"
                            .formatted(outcome, function.logicalId()));
        }
        for (Known known : type.known()) {
            String name = known.text().orElse("");
            if (INVOKE_TYPES.contains(name)
                    && !CREATED.contains(name)
                    && destination.get("Destination").isAbsent()) {
                report.at(
                        known.place(),
                        "%s to %s lacks its Destination; SAM creates only queues and topics".formatted(outcome, name));
            }
        }
    }
}
