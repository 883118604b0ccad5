package io.github.awslint.rules.guardduty;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;

/** A detector with both the old and the new list of what it watches. */
final class GuarddutyFeaturesTwice implements Rule<Template> {

    @Override
    public void check(Template template, Reporter report) {
        template.resources("AWS::GuardDuty::Detector")
                .forEach(detector -> detector.branches("DataSources", "Features").stream()
                        .filter(properties -> properties.has("DataSources") && properties.has("Features"))
                        .forEach(properties -> report.at(
                                        detector.propertiesKey(),
                                        "Detector has both DataSources and Features, which GuardDuty refuses; keep Features")
                                .note(
                                        detector.property("DataSources")
                                                .orElseThrow()
                                                .key(),
                                        "the older of the two")));
    }
}
