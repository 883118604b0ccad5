package io.github.awslint.rules.cloudtrail;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;

/** A trail that does not see everything that it could. */
final class CloudtrailCoverage implements Rule<Template> {

    @Override
    public void check(Template template, Reporter report) {
        template.resources("AWS::CloudTrail::Trail")
                .forEach(trail -> trail.branches("IsLogging", "IsMultiRegionTrail", "IncludeGlobalServiceEvents")
                        .forEach(properties -> check(trail, properties, report)));
    }

    private static void check(Resource trail, Value properties, Reporter report) {
        Value logging = properties.get("IsLogging");
        if (logging.isFalse()) {
            report.at(logging.place(), "IsLogging is false, the trail records nothing")
                    .as(Severity.WARNING);
        }
        Value allRegions = properties.get("IsMultiRegionTrail");
        Value global = properties.get("IncludeGlobalServiceEvents");
        if (allRegions.isTrue() && global.isFalse()) {
            report.at(global.place(), "IncludeGlobalServiceEvents must be true for a trail of all regions");
        } else if (allRegions.isTrue() && global.isAbsent()) {
            report.at(
                            trail.property("IsMultiRegionTrail").orElseThrow(),
                            "IsMultiRegionTrail may be refused without IncludeGlobalServiceEvents: true, write both")
                    .as(Severity.WARNING);
        } else if (allRegions.isAbsent() || allRegions.isFalse()) {
            report.at(trail.typeNode(), "Trail sees one region only, set IsMultiRegionTrail: true to see them all")
                    .as(Severity.INFO);
        }
        Value digests = properties.get("EnableLogFileValidation");
        if (digests.isAbsent() || digests.isFalse()) {
            report.at(
                            digests.isAbsent() ? trail.propertiesKey() : digests.place(),
                            "Trail does not sign its log files, set EnableLogFileValidation: true to notice changes")
                    .as(Severity.INFO);
        }
    }
}
