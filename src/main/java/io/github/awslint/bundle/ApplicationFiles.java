package io.github.awslint.bundle;

import io.github.awslint.build.Build;
import io.github.awslint.build.JavaModule;
import io.github.awslint.spring.SpringConfiguration;
import io.github.awslint.syntax.SourceFile;
import io.github.awslint.syntax.TextDecoder;
import io.github.awslint.tree.FileTree;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads the configuration files that an application starts with. */
final class ApplicationFiles {

    private static final String RESOURCES = "src/main/resources";

    private ApplicationFiles() {}

    /** Those of a module, and those beside its jar in the bundle. */
    static SpringConfiguration of(JavaModule module, Build build, SourceBundle bundle) {
        List<SourceFile> packed = new ArrayList<>();
        String sources = JavaModule.below(module.folder(), RESOURCES);
        boolean compiled = !build.isPending(module) && build.tree().isFolder(module.classesFolder());
        for (String folder : List.of("", "/config")) {
            // the build may have replaced placeholders, yet people know the file under its own path
            String root = compiled ? module.classesFolder() : sources;
            packed.addAll(read(build.tree(), root + folder, sources + folder));
        }
        List<SourceFile> beside = new ArrayList<>();
        if (bundle instanceof SourceBundle.Packed archive && !archive.isJar()) {
            beside.addAll(read(archive.content(), "", ""));
            beside.addAll(read(archive.content(), "config", "config"));
        } else if (bundle instanceof SourceBundle.Folder folder) {
            beside.addAll(read(build.tree(), folder.path(), folder.path()));
            String config = JavaModule.below(folder.path(), "config");
            beside.addAll(read(build.tree(), config, config));
        }
        return SpringConfiguration.read(packed, beside);
    }

    private static List<SourceFile> read(FileTree tree, String folder, String known) {
        return tree.children(folder).stream()
                .filter(child -> !child.folder() && SpringConfiguration.isNamed(child.name()))
                // of two files in one folder that with properties wins, so that it comes last
                .sorted(Comparator.comparing(
                                (FileTree.Child child) -> child.name().endsWith(".properties"))
                        .thenComparing(FileTree.Child::name))
                .flatMap(child -> read(tree, JavaModule.below(folder, child.name()), child.name(), known).stream())
                .toList();
    }

    private static Optional<SourceFile> read(FileTree tree, String path, String name, String known) {
        try {
            TextDecoder.Decoded decoded = TextDecoder.decode(JavaModule.below(known, name), tree.read(path));
            return Optional.of(decoded.source());
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
