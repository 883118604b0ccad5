package io.github.awslint.rules.cloudformation;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A resource of a service that AWS has shut down, or will.
 *
 * <p>The services are adjusted to the list of cfn-lint (MIT-0); the months, as far as they were looked up, are those of
 * https://docs.aws.amazon.com/general/latest/gr/full_shutdown_services.html
 */
final class CfnServiceShutDown implements Rule<Template> {

    /** Services that are gone, with the month of their end. */
    private static final Map<String, String> GONE = Map.of(
            "AWS::IoTThingsGraph", "November 2022",
            "AWS::OpsWorks", "May 2024",
            "AWS::CodeStar", "July 2024",
            "AWS::NimbleStudio", "2024",
            "AWS::QLDB", "July 2025",
            "AWS::Evidently", "October 2025",
            "AWS::IoTAnalytics", "December 2025",
            "AWS::IoTEvents", "May 2026");

    /** Services whose end AWS has announced, with the month: some accounts may be served longer. */
    private static final Map<String, String> ENDING = Map.ofEntries(
            Map.entry("AWS::WAF", "September 2025"),
            Map.entry("AWS::WAFRegional", "September 2025"),
            Map.entry("AWS::MediaStore", "November 2025"),
            Map.entry("AWS::Inspector", "May 2026"),
            Map.entry("AWS::SimSpaceWeaver", "May 2026"),
            Map.entry("AWS::AppMesh", "September 2026"),
            Map.entry("AWS::Greengrass", "October 2026"),
            Map.entry("AWS::FinSpace", "October 2026"),
            Map.entry("AWS::Proton", "October 2026"),
            Map.entry("AWS::Pinpoint", "October 2026"));

    /** All these services. */
    static String[] services() {
        return Stream.concat(GONE.keySet().stream(), ENDING.keySet().stream()).toArray(String[]::new);
    }

    @Override
    public void check(Template template, Reporter report) {
        for (Resource resource : template.resources()) {
            String type = resource.type();
            int end = type.lastIndexOf("::");
            String service = end < 0 ? type : type.substring(0, end);
            if (GONE.containsKey(service)) {
                report.at(
                        resource.typeNode(),
                        "\"%s\" cannot be created, AWS shut the service down in %s; take another one"
                                .formatted(type, GONE.get(service)));
            } else if (ENDING.containsKey(service)) {
                report.at(
                                resource.typeNode(),
                                "\"%s\" belongs to a service whose end AWS announced for %s; plan its replacement"
                                        .formatted(type, ENDING.get(service)))
                        .as(Severity.WARNING);
            }
        }
    }
}
