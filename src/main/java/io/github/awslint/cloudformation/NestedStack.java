package io.github.awslint.cloudformation;

/**
 * A stack inside of a stack, whose template is a file of the project.
 *
 * @param resource the resource of the outer template
 * @param property the property that names the file: {@code TemplateURL} or {@code Location}
 * @param name the file as the outer template writes it
 * @param child the inner template
 */
public record NestedStack(Resource resource, String property, String name, Template child) {

    /** The properties of resource types that take the path of a local template until it is packaged. */
    public static String property(Resource resource) {
        return switch (resource.type()) {
            case "AWS::CloudFormation::Stack" -> "TemplateURL";
            case "AWS::Serverless::Application" -> "Location";
            default -> "";
        };
    }
}
