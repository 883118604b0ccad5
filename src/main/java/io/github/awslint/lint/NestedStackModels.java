package io.github.awslint.lint;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.MissingTemplate;
import io.github.awslint.cloudformation.NestedStack;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.StackSetTemplate;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.lint.ProjectFiles.Made;
import io.github.awslint.sam.ServerlessTemplate;
import io.github.awslint.syntax.DocumentReader;
import io.github.awslint.syntax.TextDecoder;
import io.github.awslint.tree.FileTree;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Follows nested stacks to the templates of the project that they name. */
final class NestedStackModels {

    private static final String STACK = "AWS::CloudFormation::Stack";
    private static final String APPLICATION = "AWS::Serverless::Application";

    /** A path that names a file as it is: no address, no placeholder, no absolute path. */
    private static final Pattern LOCAL = Pattern.compile("(?!/)[\\w ./+-]*\\w\\.(ya?ml|json|template)");

    /** Folders that a build fills, so that a file is not there yet. */
    private static final Pattern BUILT = Pattern.compile("(^|/)(target|build|dist|out|cdk\\.out|\\.aws-sam)/");

    /** Bigger than any template that CloudFormation takes. */
    private static final long LARGEST = 4_000_000;

    private final FileTree tree;
    private final Map<String, Optional<Template>> templates = new HashMap<>();
    private final List<Object> models = new ArrayList<>();

    private NestedStackModels(ProjectFiles files, FileTree tree) {
        this.tree = tree;
        files.all().forEach(file -> templates.put(file.path(), Optional.empty()));
        files.templates().forEach(made -> templates.put(made.path(), Optional.of(made.model())));
    }

    static List<Object> of(ProjectFiles files, FileTree tree) {
        List<Made<Template>> nesting =
                files.templates().stream().filter(made -> nests(made.model())).toList();
        if (nesting.isEmpty()) {
            return List.of();
        }
        NestedStackModels nested = new NestedStackModels(files, tree);
        nesting.forEach(outer -> nested.follow(outer.model(), FileTree.folderOf(outer.path())));
        return nested.models;
    }

    private static boolean nests(Template outer) {
        return outer.has(STACK, APPLICATION, StackSetTemplate.TYPE) && !outer.isFragment();
    }

    private void follow(Template outer, String folder) {
        outer.resources(STACK, APPLICATION).forEach(stack -> follow(stack, folder));
        outer.resources(StackSetTemplate.TYPE).forEach(stackSet -> followSet(stackSet, folder));
    }

    /** SAM CLI uploads a stack set's local template too. */
    private void followSet(Resource stackSet, String folder) {
        for (Known known : stackSet.value("TemplateURL").known()) {
            path(known, folder)
                    .filter(tree::isFile)
                    .flatMap(path -> templates.computeIfAbsent(path, this::read))
                    .ifPresent(body -> models.add(new StackSetTemplate(stackSet, known.place(), body)));
        }
    }

    private static Optional<String> path(Known known, String folder) {
        return known.text()
                .filter(name -> LOCAL.matcher(name).matches())
                .flatMap(name -> FileTree.resolve(folder, name));
    }

    private void follow(Resource stack, String folder) {
        String property = NestedStack.property(stack);
        for (Known known : stack.value(property).known()) {
            String name = known.text().orElse("");
            Optional<String> path = path(known, folder);
            if (path.isPresent() && tree.isFile(path.get())) {
                templates
                        .computeIfAbsent(path.get(), this::read)
                        .ifPresent(child -> models.add(new NestedStack(stack, property, name, child)));
            } else if (path.isPresent() && !BUILT.matcher(path.get()).find()) {
                models.add(new MissingTemplate(known.place(), property, name));
            }
        }
    }

    /** A template that is not linted itself, such as one that the user excluded. */
    private Optional<Template> read(String path) {
        if (tree.size(path) > LARGEST) {
            return Optional.empty();
        }
        try {
            TextDecoder.Decoded decoded = TextDecoder.decode(path, tree.read(path));
            return decoded.readable()
                    ? DocumentReader.read(decoded.source())
                            .rootMap()
                            .filter(root -> root.has("Resources"))
                            .map(Template::of)
                            .map(ServerlessTemplate::of)
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
