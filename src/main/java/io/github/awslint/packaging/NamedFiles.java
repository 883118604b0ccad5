package io.github.awslint.packaging;

import io.github.awslint.build.LocalPath;
import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The paths that the resources of a template name, be they there or not.
 *
 * @param all in document order; at least one
 */
public record NamedFiles(List<LocalFile> all) {

    private static final String TRANSFORM = "Fn::Transform";

    public NamedFiles {
        all = List.copyOf(all);
    }

    /** Collects the paths of a template; empty where it names none, or may be completed by another tool. */
    public static Optional<NamedFiles> of(Template template) {
        List<LocalFile> files = new ArrayList<>();
        boolean macros = template.contents().callsMacros();
        if (!template.isFragment() && (macros || LocalFileProperties.anyIn(template))) {
            boolean images = template.hasAttribute("Metadata");
            for (Resource resource : template.resources()) {
                for (LocalFileProperties.Property property : LocalFileProperties.of(resource.type())) {
                    add(resource, property, files);
                }
                if (images) {
                    image(resource, files);
                }
                if (macros) {
                    included(resource, files);
                }
            }
        }
        return files.isEmpty() ? Optional.empty() : Optional.of(new NamedFiles(files));
    }

    private static void add(Resource resource, LocalFileProperties.Property property, List<LocalFile> files) {
        String[] names = property.path();
        if (resource.properties().has(names[0])) {
            add(resource, resource.value(names[0]), names, 1, property.code(), files);
        }
    }

    private static void add(
            Resource resource, Value value, String[] names, int depth, boolean code, List<LocalFile> files) {
        if (depth == names.length) {
            for (Known known : value.known()) {
                // a value that comes from elsewhere, such as Globals, is reported for each resource where it is used
                known.scalar()
                        .filter(scalar -> known.place() == scalar)
                        .ifPresent(scalar -> files.add(
                                new LocalFile(resource, names[depth - 1], scalar, LocalPath.of(scalar), code)));
            }
        } else if (names[depth].equals("*")) {
            value.entries().forEach(entry -> add(resource, entry.value(), names, depth + 1, code, files));
        } else {
            add(resource, value.get(names[depth]), names, depth + 1, code, files);
        }
    }

    /** What {@code sam build} makes the image of a function from. */
    private static void image(Resource resource, List<LocalFile> files) {
        if (!resource.properties().has("PackageType") || !resource.body().has("Metadata")) {
            return;
        }
        Value metadata = resource.attributeValue("Metadata");
        ScalarNode context = literal(metadata.get("DockerContext")).orElse(null);
        ScalarNode dockerfile = literal(metadata.get("Dockerfile")).orElse(null);
        if (context == null || !resource.value("PackageType").is("Image")) {
            return;
        }
        Optional<String> folder = LocalPath.of(context);
        files.add(new LocalFile(resource, "DockerContext", context, folder, false));
        if (dockerfile != null && folder.isPresent()) {
            Optional<String> path = LocalPath.of(dockerfile).map(unused -> folder.get() + "/" + dockerfile.text());
            files.add(new LocalFile(resource, "Dockerfile", dockerfile, path.map(NamedFiles::plain), false));
        }
    }

    /** Without an empty folder in front and without folders that are the same. */
    private static String plain(String path) {
        return path.replaceAll("(^|/)(\\./)+", "$1").replaceFirst("^/", "");
    }

    private static Optional<ScalarNode> literal(Value value) {
        return value.text().isPresent() && value.place() instanceof ScalarNode scalar
                ? Optional.of(scalar)
                : Optional.empty();
    }

    private static void included(Resource resource, List<LocalFile> files) {
        included(resource.body(), resource, files);
        included(resource.properties(), resource, files);
        for (Entry property : resource.properties().entries()) {
            if (property.value() instanceof MapNode map) {
                included(map, resource, files);
            }
        }
    }

    /** A document that {@code AWS::Include} puts in place of the macro's call. */
    private static void included(MapNode map, Resource resource, List<LocalFile> files) {
        Optional<Node> call = map.has(TRANSFORM) ? map.get(TRANSFORM) : Optional.empty();
        if (call.orElse(null) instanceof MapNode transform
                && transform.get("Name").orElse(null) instanceof ScalarNode name
                && name.text().equals("AWS::Include")
                && transform.get("Parameters").orElse(null) instanceof MapNode parameters
                && parameters.get("Location").orElse(null) instanceof ScalarNode location) {
            files.add(new LocalFile(resource, "Location", location, LocalPath.of(location), false));
        }
    }
}
