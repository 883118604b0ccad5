package io.github.awslint.rules.sam;

import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.sam.ServerlessApplication;
import io.github.awslint.sam.ServerlessEvent;

/** Two properties of a scheduled or EventBridge event that say the same, of which SAM takes only one. */
final class SamEventState implements Rule<ServerlessApplication> {

    @Override
    public void check(ServerlessApplication application, Reporter report) {
        application.events().forEach(event -> {
            switch (event.type()) {
                case "Schedule", "CloudWatchEvent", "EventBridgeRule" -> {
                    if (isWritten(event, "State") && isWritten(event, "Enabled")) {
                        report.at(
                                event.anchor("Enabled"),
                                "event \"%s\" has both State and Enabled; keep State".formatted(event.name()));
                    }
                }
                case "ScheduleV2" -> {
                    if (event.property("OmitName").isTrue() && isWritten(event, "Name")) {
                        report.at(
                                event.anchor("OmitName"),
                                "event \"%s\" has a Name in spite of OmitName; remove one".formatted(event.name()));
                    }
                }
                default -> {}
            }
        });
    }

    private static boolean isWritten(ServerlessEvent event, String property) {
        return !event.property(property).mayBeAbsent();
    }
}
