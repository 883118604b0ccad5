package io.github.awslint.rules.sam;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Intrinsic;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.sam.ServerlessApi;
import io.github.awslint.sam.ServerlessApplication;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.Node;
import java.util.List;
import java.util.regex.Pattern;

/** An API that is defined twice or nowhere, or that wants SAM to change a definition which lies in a file. */
final class SamApiDefinition implements Rule<ServerlessApplication> {

    private static final Pattern VERSION = Pattern.compile("[23](\\.\\d)(\\.\\d)?");
    private static final List<String> REST =
            List.of("Auth", "Cors", "GatewayResponses", "Models", "DisableExecuteApiEndpoint");
    private static final List<String> HTTP =
            List.of("Auth", "CorsConfiguration", "Tags", "Description", "Name", "DisableExecuteApiEndpoint");

    @Override
    public void check(ServerlessApplication application, Reporter report) {
        for (ServerlessApi api : application.apis()) {
            check(api, report);
        }
    }

    private static void check(ServerlessApi api, Reporter report) {
        Resource resource = api.resource();
        if (isWritten(resource, "DefinitionBody") && isWritten(resource, "DefinitionUri")) {
            resource.property("DefinitionUri")
                    .ifPresent(entry -> report.at(
                            entry,
                            "API \"%s\" has both DefinitionBody and DefinitionUri; keep one".formatted(api.name())));
        }
        if (api.hasOutsideDefinition()) {
            for (String property : api.isRest() ? REST : HTTP) {
                resource.property(property)
                        .filter(entry -> !isEmpty(resource.value(property)))
                        .ifPresent(entry -> report.at(
                                entry,
                                "%s needs the definition inline; move the DefinitionUri's text to DefinitionBody"
                                        .formatted(property)));
            }
            if (resource.value("MergeDefinitions").isTrue()) {
                resource.property("MergeDefinitions")
                        .ifPresent(entry ->
                                report.at(entry, "MergeDefinitions needs the definition inline, in DefinitionBody"));
            }
        }
        if (!api.isRest()) {
            twice(api, "Name", "title", report);
            twice(api, "Description", "description", report);
        }
        for (Known stage : resource.value("StageName").known()) {
            if (stage.text().filter(String::isEmpty).isPresent()) {
                report.at(stage.place(), "StageName is empty; name the stage, such as prod");
            }
        }
        resource.property("DefinitionBody").ifPresent(entry -> computed(entry, resource, report));
        for (Known version : resource.value("OpenApiVersion").known()) {
            if (!version.text().map(text -> VERSION.matcher(text).matches()).orElse(false)) {
                report.at(
                        version.place(),
                        "OpenApiVersion \"%s\" is no version such as 3.0.1"
                                .formatted(version.text().orElse("")));
            }
        }
    }

    /** SAM writes these into a definition, and replaces nothing that is written there. */
    private static void twice(ServerlessApi api, String property, String written, Reporter report) {
        boolean there = api.resource().properties().has(property)
                && !api.resource().value("DefinitionBody").get("info", written).mayBeAbsent();
        if (there) {
            api.resource()
                    .property(property)
                    .filter(entry -> api.resource().value(property).isSet())
                    .ifPresent(entry -> report.at(
                            entry,
                            "%s stands in the definition already, as %s; keep one".formatted(property, written)));
        }
    }

    /** What SAM has to change must be there when it runs. */
    private static void computed(Entry body, Resource resource, Reporter report) {
        Node value = body.value();
        boolean computed = Intrinsic.seenBySam(value).isPresent()
                && !resource.template().transforms().languageExtensions();
        boolean changed = resource.value("DisableExecuteApiEndpoint").isSet();
        if (computed && changed) {
            report.at(body, "DefinitionBody must be written out, since DisableExecuteApiEndpoint makes SAM change it");
        }
    }

    private static boolean isWritten(Resource api, String property) {
        return api.properties().has(property) && !api.value(property).mayBeAbsent();
    }

    private static boolean isEmpty(Value value) {
        return value.isAbsent() || value.isFalse();
    }
}
