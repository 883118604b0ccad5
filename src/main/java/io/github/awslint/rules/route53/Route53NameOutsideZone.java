package io.github.awslint.rules.route53;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.PropertyObject;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.Optional;

/** A record whose name does not belong to the hosted zone that it is put into. */
final class Route53NameOutsideZone implements Rule<Template> {

    @Override
    public void check(Template template, Reporter report) {
        RecordSet.of(template).forEach(set -> {
            Optional<String> zone = zone(set.zone());
            for (Known name : set.settings().get("Name").known()) {
                if (zone.isPresent()
                        && name.text()
                                .filter(text -> !DomainName.isWithin(text, zone.get()))
                                .isPresent()) {
                    report.at(
                            name.place(),
                            "Name \"%s\" is not in the hosted zone \"%s\", let it end with the zone's name%s"
                                    .formatted(name.text().get(), zone.get(), name.clause()));
                }
            }
        });
        template.resources("AWS::Route53::RecordSet", "AWS::Route53::RecordSetGroup").stream()
                .flatMap(resource -> PropertyObject.of(resource).stream())
                .forEach(zone -> checkDot(zone, report));
    }

    private static Optional<String> zone(PropertyObject set) {
        Optional<String> named = set.get("HostedZoneName").text();
        return named.isPresent()
                ? named
                : set.get("HostedZoneId")
                        .resource()
                        .filter(zone -> zone.type().equals("AWS::Route53::HostedZone"))
                        .flatMap(zone -> zone.value("Name").text());
    }

    private static void checkDot(PropertyObject set, Reporter report) {
        for (Known zone : set.get("HostedZoneName").known()) {
            zone.text()
                    .filter(text -> !text.endsWith("."))
                    .ifPresent(text -> report.at(
                            zone.place(),
                            "HostedZoneName \"%s\" needs a dot at its end, write \"%s.\"%s"
                                    .formatted(text, text, zone.clause())));
        }
    }
}
