package io.github.awslint.cloudformation;

/** Resources that do with others what the template does not show: nested stacks, and those with code of their own. */
public final class Outsiders {

    private Outsiders() {}

    /** Whether one of them may know a resource: it refers to it, or there is a macro, which may give a reference. */
    public static boolean mayKnow(String logicalId, Template template) {
        // cheap first: most templates have nothing of the kind
        return template.types().stream().anyMatch(Outsiders::isOutsider)
                && (template.contents().callsMacros()
                        || template.references().stream()
                                .filter(reference -> reference.name().equals(logicalId))
                                .flatMap(reference -> reference.from().stream())
                                .flatMap(from -> template.resource(from).stream())
                                .map(Resource::type)
                                .anyMatch(Outsiders::isOutsider));
    }

    private static boolean isOutsider(String type) {
        return !type.startsWith("AWS::")
                || type.equals("AWS::CloudFormation::CustomResource")
                || type.equals("AWS::CloudFormation::Stack")
                || type.equals("AWS::Serverless::Application");
    }
}
