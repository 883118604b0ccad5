package io.github.awslint.cloudformation;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.syntax.DocumentReader;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.SourceFile;
import java.util.ArrayList;
import java.util.List;

/**
 * A template that a stack set deploys.
 *
 * @param stackSet the stack set's resource
 * @param place what names or holds the template: findings about it belong here
 * @param body the template; its own places mean nothing where it stands as text in the outer one
 */
public record StackSetTemplate(Resource stackSet, Node place, Template body) {

    /** The resource type. */
    public static final String TYPE = "AWS::CloudFormation::StackSet";

    /** The stack sets of a template whose own template stands there as text. */
    public static List<StackSetTemplate> of(Template template) {
        List<StackSetTemplate> found = new ArrayList<>();
        for (Resource stackSet : template.resources(TYPE)) {
            for (Known text : stackSet.value("TemplateBody").known()) {
                text.scalar()
                        .flatMap(scalar -> DocumentReader.read(new SourceFile(
                                        scalar.location().source().path(), scalar.text()))
                                .rootMap())
                        .filter(root -> root.has("Resources") || root.has("Transform"))
                        .ifPresent(root -> found.add(new StackSetTemplate(stackSet, text.place(), Template.of(root))));
            }
        }
        return found;
    }
}
