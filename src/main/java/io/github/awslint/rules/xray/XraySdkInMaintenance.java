package io.github.awslint.rules.xray;

import io.github.awslint.rule.Report;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.xray.XrayUse;
import java.util.List;

/** A project that builds on X-Ray's own SDK or daemon; told once. */
final class XraySdkInMaintenance implements Rule<XrayUse> {

    @Override
    public void check(XrayUse use, Reporter report) {
        List<XrayUse.Place> places = use.places();
        if (!places.isEmpty()) {
            XrayUse.Place first = places.get(0);
            Report finding = report.at(
                    first.location(),
                    "%s gets security fixes only since February 2026; plan the move to OpenTelemetry"
                            .formatted(first.what()));
            places.stream().skip(1).forEach(place -> finding.note(place.location(), "here too"));
        }
    }
}
