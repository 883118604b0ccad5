package io.github.awslint.rules.beanstalk;

import io.github.awslint.beanstalk.ExtensionsTemplate;
import io.github.awslint.beanstalk.OptionCatalog;
import io.github.awslint.cloudformation.PseudoParameters;
import io.github.awslint.cloudformation.Reference;
import io.github.awslint.cloudformation.Reference.Kind;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** A reference to a resource that neither a file of the folder nor Beanstalk itself makes. */
final class EbxResourceReference implements Rule<ExtensionsTemplate> {

    /** The template that Beanstalk makes has parameters of its own. */
    private static final String PARAMETERS = "aws:cloudformation:template:parameter";

    @Override
    public void check(ExtensionsTemplate extensions, Reporter report) {
        if (!extensions.isComplete()) {
            return;
        }
        Template template = extensions.template();
        Set<String> resources =
                template.resources().stream().map(Resource::logicalId).collect(Collectors.toSet());
        Set<String> values = new HashSet<>(resources);
        values.addAll(template.parameters().keySet());
        values.addAll(PseudoParameters.NAMES);
        values.addAll(OptionCatalog.get().options(PARAMETERS).orElseThrow().keySet());
        for (Reference reference : template.references()) {
            boolean needsResource = reference.kind() == Kind.GET_ATT
                    || reference.kind() == Kind.DEPENDS_ON
                    || reference.attribute().isPresent();
            Set<String> known = needsResource ? resources : values;
            if (reference.kind() != Kind.CONDITION && isMissing(reference.name(), known)) {
                report.at(
                        reference.target().location(),
                        "%s \"%s\" is in no file of .ebextensions, nor one of Beanstalk's AWSEB resources%s"
                                .formatted(
                                        reference.kind().title(),
                                        reference.name(),
                                        NearestName.hint(reference.name(), known)));
            }
        }
        OptionSettingCalls.check(extensions, report);
    }

    /** A name that is no logical id is a placeholder that the build fills in. */
    private static boolean isMissing(String name, Set<String> known) {
        return name.matches("[A-Za-z0-9]+|AWS::\\w+")
                && !name.startsWith(ExtensionsTemplate.OWN)
                && !known.contains(name);
    }
}
