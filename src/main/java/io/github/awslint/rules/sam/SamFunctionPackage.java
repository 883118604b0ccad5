package io.github.awslint.rules.sam;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import java.util.List;

/** A function whose properties do not fit the way in which it is packaged. */
final class SamFunctionPackage implements Rule<Template> {

    private static final List<String> CODE = List.of("Runtime", "Handler", "CodeUri", "InlineCode");

    @Override
    public void check(Template template, Reporter report) {
        for (Resource function : template.resources("AWS::Serverless::Function")) {
            Value type = function.value("PackageType");
            for (Known known : type.known()) {
                if (known.text().filter(List.of("Zip", "Image")::contains).isEmpty()) {
                    report.at(
                            known.place(),
                            "PackageType \"%s\" does not exist; choose Zip or Image"
                                    .formatted(known.text().orElse("")));
                }
            }
            if (type.is("Image")) {
                image(function, report);
            } else if (type.isAbsent() && isMeantAsImage(function)) {
                function.property("ImageUri")
                        .filter(entry -> function.value("ImageUri").isSet())
                        .ifPresent(entry -> report.at(entry, "ImageUri needs PackageType: Image")
                                .as(Severity.WARNING));
            } else if (type.isAbsent() || type.is("Zip")) {
                zip(function, report);
            }
        }
    }

    private static boolean isMeantAsImage(Resource function) {
        if (function.value("ImageUri").isAbsent()) {
            return false;
        }
        for (String property : CODE) {
            if (!function.value(property).isAbsent()) {
                return false;
            }
        }
        return true;
    }

    private static void zip(Resource function, Reporter report) {
        for (String property : List.of("Runtime", "Handler")) {
            if (function.value(property).isAbsent()) {
                report.at(
                        function.key(),
                        "function \"%s\" lacks %s, which every function packaged as zip needs"
                                .formatted(function.logicalId(), property));
            }
        }
        for (String property : List.of("ImageUri", "ImageConfig")) {
            function.property(property)
                    .filter(entry -> function.value(property).isSet())
                    .ifPresent(entry -> report.at(entry, "%s needs PackageType: Image".formatted(property)));
        }
        Value inline = function.value("InlineCode");
        Value uri = function.value("CodeUri");
        boolean built = function.attribute("Metadata").isPresent();
        if (!inline.mayBeAbsent() && uri.isSet()) {
            function.property("CodeUri")
                    .ifPresent(entry -> report.at(
                                    entry, "CodeUri is ignored, since the function has InlineCode; remove one")
                            .as(Severity.WARNING));
        } else if (inline.isAbsent() && uri.isAbsent() && !built) {
            report.at(
                            function.key(),
                            "function \"%s\" names no code; sam build takes the template's folder"
                                    .formatted(function.logicalId()))
                    .as(Severity.INFO);
        }
    }

    private static void image(Resource function, Reporter report) {
        for (String property : List.of("Runtime", "Handler", "Layers")) {
            function.property(property)
                    .filter(entry -> function.value(property).isSet())
                    .ifPresent(entry -> report.at(
                            entry,
                            "%s does not go with PackageType: Image; remove it, or IgnoreGlobals it"
                                    .formatted(property)));
        }
        // sam build makes the image out of the metadata
        boolean built = function.attribute("Metadata").isPresent();
        if (function.value("ImageUri").isAbsent() && !built) {
            report.at(
                    function.key(),
                    "function \"%s\" lacks ImageUri, or Metadata with a Dockerfile to build one"
                            .formatted(function.logicalId()));
        }
    }
}
