package io.github.awslint.rules.sam;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.Report;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.sam.ServerlessEvent;
import java.util.Map;
import java.util.Optional;

/** A resource under the logical id that SAM gives to what it makes of a function or event. */
final class SamGeneratedIdTaken implements Rule<Template> {

    /** What SAM calls by the names of function and event. */
    private static final Map<String, String> EVENTS = Map.ofEntries(
            Map.entry("IoTRule", "AWS::IoT::TopicRule"),
            Map.entry("Schedule", "AWS::Events::Rule"),
            Map.entry("CloudWatchEvent", "AWS::Events::Rule"),
            Map.entry("EventBridgeRule", "AWS::Events::Rule"),
            Map.entry("ScheduleV2", "AWS::Scheduler::Schedule"),
            Map.entry("SNS", "AWS::SNS::Subscription"),
            Map.entry("CloudWatchLogs", "AWS::Logs::SubscriptionFilter"),
            Map.entry("SQS", "AWS::Lambda::EventSourceMapping"),
            Map.entry("Kinesis", "AWS::Lambda::EventSourceMapping"),
            Map.entry("DynamoDB", "AWS::Lambda::EventSourceMapping"),
            Map.entry("MSK", "AWS::Lambda::EventSourceMapping"),
            Map.entry("MQ", "AWS::Lambda::EventSourceMapping"),
            Map.entry("DocumentDB", "AWS::Lambda::EventSourceMapping"),
            Map.entry("SelfManagedKafka", "AWS::Lambda::EventSourceMapping"));

    @Override
    public void check(Template template, Reporter report) {
        ServerlessEvent.of(template).forEach(event -> {
            String type = EVENTS.get(event.type());
            if (type != null) {
                taken(event.owner(), event.name(), type, "event \"" + event.name() + "\"", report)
                        .ifPresent(finding -> finding.note(event.entry().key(), "the event that makes it"));
            }
        });
        template.resources("AWS::Serverless::Function", "AWS::Serverless::StateMachine")
                .filter(owner -> owner.value("Role").isAbsent())
                .forEach(owner -> taken(owner, "Role", "AWS::IAM::Role", "\"" + owner.logicalId() + "\"", report)
                        .ifPresent(finding -> finding.note(owner.key(), "it has no Role, so SAM makes one")));
    }

    /** Of two resources that never exist together the one is not replaced by the other, yet SAM refuses the name. */
    private static Optional<Report> taken(Resource owner, String suffix, String type, String maker, Reporter report) {
        return owner.template()
                .resource(owner.logicalId() + suffix)
                .map(taken -> report.at(
                        taken.key(),
                        "logical id \"%s\" is the one that SAM gives to the %s of %s; rename one"
                                .formatted(taken.logicalId(), type, maker)));
    }
}
