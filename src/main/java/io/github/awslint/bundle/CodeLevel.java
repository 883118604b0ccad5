package io.github.awslint.bundle;

import io.github.awslint.build.Build;
import io.github.awslint.build.ClassVersions;
import io.github.awslint.build.CompiledClass;
import io.github.awslint.build.JavaModule;
import io.github.awslint.build.PomLineage;
import io.github.awslint.syntax.Location;
import io.github.awslint.syntax.Node;
import io.github.awslint.tree.Archive;
import io.github.awslint.tree.FileTree;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The Java release that an application needs.
 *
 * @param release such as 17
 * @param what for people: a class and where it lies, or the setting that asks for it
 * @param place in the pom, or where the archive is named
 */
public record CodeLevel(int release, String what, Location place) {

    /** As the classes show that were compiled, else as the pom asks for; empty where neither is known. */
    static Optional<CodeLevel> of(JavaModule module, Build build) {
        PomLineage poms = build.lineage(module);
        if (poms.poms().isEmpty()) {
            return Optional.empty();
        }
        Optional<PomLineage.Text> asked = poms.release();
        Location place = asked.map(PomLineage.Text::location)
                .orElseGet(() -> poms.poms().get(0).locate("artifactId"));
        Optional<CompiledClass> compiled = build.newestClass(module);
        if (compiled.isPresent()) {
            return compiled.map(found -> new CodeLevel(found.release(), simpleName(found.path()), place));
        }
        OptionalInt number = asked.map(text -> PomLineage.number(text.value())).orElse(OptionalInt.empty());
        return number.isPresent()
                ? Optional.of(new CodeLevel(number.getAsInt(), "the module", place))
                : Optional.empty();
    }

    /** As the classes of an archive show that is deployed; empty where it holds several programs. */
    static Optional<CodeLevel> of(SourceBundle.Packed packed) {
        Location place = packed.named().map(Node::location).orElse(null);
        return place == null
                ? Optional.empty()
                : program(packed.content(), packed.isJar())
                        .map(found -> new CodeLevel(
                                found.release(), simpleName(found.path()) + " in " + packed.name(), place));
    }

    private static Optional<CompiledClass> program(Archive archive, boolean jar) {
        for (String folder : List.of("WEB-INF/classes", "BOOT-INF/classes")) {
            Optional<CompiledClass> found = ClassVersions.newest(archive, folder);
            if (found.isPresent()) {
                return found;
            }
        }
        if (jar) {
            // a program may bring classes of others along, of which it need not load all
            return JarManifest.mainClass(archive).flatMap(path -> ClassVersions.read(archive, path));
        }
        List<String> programs = archive.children("").stream()
                .filter(child -> !child.folder())
                .map(FileTree.Child::name)
                .filter(name -> name.endsWith(".jar") || name.endsWith(".war"))
                .toList();
        return programs.size() == 1
                ? archive.open(programs.get(0)).flatMap(inner -> program(inner, true))
                : Optional.empty();
    }

    private static String simpleName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
