package io.github.awslint.lambda;

import io.github.awslint.build.Build;
import io.github.awslint.build.JavaModule;
import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.syntax.ScalarNode;
import io.github.awslint.tree.Archive;
import io.github.awslint.tree.FileTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a layer of a template will hold below {@code /opt}, as far as the project shows it.
 *
 * @param layer the layer version
 * @param place the value that names the folder or archive
 * @param path the folder or archive
 * @param files the path of every file, from the layer's root
 */
public record LayerContent(Resource layer, ScalarNode place, String path, List<String> files) {

    /** More files than anybody unpacks into a layer by hand; what is beyond is not looked at. */
    private static final int MOST_FILES = 20_000;

    public LayerContent {
        files = List.copyOf(files);
    }

    /** Looks up what a layer is made from; empty where it lies elsewhere, is not built yet, or is put together by {@code sam build}. */
    static Optional<LayerContent> of(Resource layer, Build build) {
        Value value = layer.value(layer.type().startsWith("AWS::Serverless::") ? "ContentUri" : "Content");
        Optional<ScalarNode> place = place(value);
        if (place.isEmpty() || !layer.attributeValue("Metadata", "BuildMethod").isAbsent()) {
            return Optional.empty();
        }
        String text = place.get().text();
        String folder = FileTree.folderOf(place.get().location().source().path());
        boolean local = !text.isBlank() && !text.contains(":") && !text.startsWith("/") && !text.contains("\\");
        return (local ? FileTree.resolve(folder, text) : Optional.<String>empty())
                .filter(path -> !isLeftOver(path, build))
                .flatMap(path -> files(path, build).map(files -> new LayerContent(layer, place.get(), path, files)));
    }

    private static Optional<ScalarNode> place(Value value) {
        List<Known> known = value.known();
        return value.isFullyKnown() && known.size() == 1
                ? known.get(0).scalar().filter(scalar -> known.get(0).place() == scalar)
                : Optional.empty();
    }

    /** What lies in the build folder of a module whose turn is still to come is from an earlier build. */
    private static boolean isLeftOver(String path, Build build) {
        Optional<JavaModule> module = build.moduleOf(FileTree.folderOf(path));
        return module.filter(maker -> (path + "/").startsWith(maker.buildFolder() + "/"))
                .filter(build::isPending)
                .isPresent();
    }

    private static Optional<List<String>> files(String path, Build build) {
        if (build.tree().isFile(path)) {
            return build.open(path).map(Archive::files).map(List::copyOf);
        }
        List<String> files = new ArrayList<>();
        return build.tree().isFolder(path) && add(build.tree(), path, "", files)
                ? Optional.of(files)
                : Optional.empty();
    }

    private static boolean add(FileTree tree, String root, String below, List<String> files) {
        for (FileTree.Child child : tree.children(root + below)) {
            String path = below + "/" + child.name();
            if (child.folder() && !add(tree, root, path, files)) {
                return false;
            }
            if (!child.folder()) {
                files.add(path.substring(1));
            }
            if (files.size() > MOST_FILES) {
                return false;
            }
        }
        return true;
    }
}
