package io.github.awslint.rules.cloudformation;

import io.github.awslint.bootstrap.Bootstrap;
import io.github.awslint.bootstrap.Helper;
import io.github.awslint.bootstrap.HelperCall;
import io.github.awslint.bootstrap.Word;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.List;

/** A call of cfn-init or cfn-get-metadata for a resource that has nothing to tell it. */
final class CfnInitMetadataMissing implements Rule<Bootstrap> {

    @Override
    public void check(Bootstrap bootstrap, Reporter report) {
        bootstrap.calls().stream()
                .filter(call -> call.helper() == Helper.CFN_INIT || call.helper() == Helper.CFN_GET_METADATA)
                .forEach(call -> call.ownResource().ifPresent(word -> check(call, word, bootstrap.template(), report)));
    }

    private static void check(HelperCall call, Word word, Template template, Reporter report) {
        String name = word.text();
        NamedResource.check(name, word, call.helper().program() + " asks for", template, report);
        template.resource(name).ifPresent(resource -> checkMetadata(call, word, resource, report));
    }

    private static void checkMetadata(HelperCall call, Word word, Resource resource, Reporter report) {
        if (call.helper() == Helper.CFN_GET_METADATA) {
            if (resource.attributeValue("Metadata").isAbsent()) {
                report.at(
                                word.location(),
                                "cfn-get-metadata asks for \"%s\", which has no Metadata".formatted(word.text()))
                        .note(resource.key(), "the resource");
            }
        } else if (resource.attributeValue("Metadata", Bootstrap.INIT).isAbsent()) {
            report.at(
                            word.location(),
                            "cfn-init asks for \"%s\", which has no metadata %s%s"
                                    .formatted(word.text(), Bootstrap.INIT, elsewhere(resource.template())))
                    .note(resource.key(), "the resource");
        }
    }

    private static String elsewhere(Template template) {
        List<String> holders = template.resources().stream()
                .filter(resource ->
                        !resource.attributeValue("Metadata", Bootstrap.INIT).isAbsent())
                .map(Resource::logicalId)
                .toList();
        return holders.size() == 1 ? "; it stands in \"" + holders.get(0) + "\"" : "";
    }
}
