package io.github.awslint.build;

import io.github.awslint.tree.FileTree;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tells of paths in build folders whether the build makes them, which it may not have done yet. */
public final class BuildProducts {

    /** What is known of a path. */
    public enum State {
        /** It is there, and no older build has left it. */
        THERE,
        /** The build will make it. */
        EXPECTED,
        /** Some plugin may make it. */
        UNKNOWN,
        /** The build has run and did not make it, or it has the name that another version would have. */
        NEVER
    }

    private static final Map<String, String> ENDINGS = Map.of(
            "jar", ".jar", "war", ".war", "ear", ".ear", "bundle", ".jar", "maven-plugin", ".jar", "ejb", ".jar");
    private static final Set<String> RESOURCE_FOLDERS = Set.of("src/main/resources", "src/main/webapp");

    /** What a release takes off a version. */
    private static final String SNAPSHOT = "-SNAPSHOT";

    private final Build build;

    public BuildProducts(Build build) {
        this.build = build;
    }

    /** The module whose build folder a path lies in; empty where it lies in none. */
    public Optional<JavaModule> maker(String path) {
        return Stream.concat(build.project().stream(), build.moduleOf(path).stream())
                .filter(module -> path.startsWith(module.buildFolder() + "/"))
                .findFirst();
    }

    /** What becomes of a path; a path outside of every build folder is there or never is. */
    public State state(String path) {
        Optional<JavaModule> maker = maker(path);
        boolean there = build.tree().isFile(path) || build.tree().isFolder(path);
        if (maker.isEmpty()) {
            return there ? State.THERE : State.NEVER;
        }
        JavaModule module = maker.get();
        boolean archive = FileTree.folderOf(path).equals(module.buildFolder()) && path.matches(".*\\.[jwe]ar");
        if (archive && ofOtherVersion(module, name(path)) && !module.artifacts().contains(path)) {
            return State.NEVER;
        }
        if (archive && main(module).filter(path::equals).isPresent() || isResource(module, path)) {
            return there ? State.THERE : State.EXPECTED;
        }
        boolean pending = build.isPending(module);
        if (there && !pending) {
            return State.THERE;
        }
        return pending || build.archives(module).isEmpty() ? State.UNKNOWN : State.NEVER;
    }

    private boolean isResource(JavaModule module, String path) {
        String classes = module.classesFolder() + "/";
        return path.startsWith(classes)
                && RESOURCE_FOLDERS.stream()
                        .map(folder -> JavaModule.below(module.folder(), folder))
                        .anyMatch(folder -> build.tree().isFile(folder + "/" + path.substring(classes.length())));
    }

    /** The archive that a module's packaging makes; empty where it makes none or its name is not known. */
    public static Optional<String> main(JavaModule module) {
        String ending = ENDINGS.get(module.packaging());
        return ending == null
                ? Optional.empty()
                : module.finalName().map(name -> JavaModule.below(module.buildFolder(), name + ending));
    }

    /** Whether an archive has the name that a module's would have in another version. */
    public static boolean ofOtherVersion(JavaModule module, String name) {
        Optional<String> finalName = module.finalName();
        boolean versioned = name.startsWith(module.artifactId() + "-")
                && name.substring(module.artifactId().length() + 1).matches("v?[0-9].*");
        return versioned
                && finalName.isPresent()
                && module.version().isPresent()
                && !name.startsWith(finalName.get())
                && !name.startsWith(
                        module.artifactId() + "-" + module.version().get().replace(SNAPSHOT, ""));
    }

    /** The modules of the build that an archive of this name is, or would in another version be, made by. */
    public List<JavaModule> makersOfName(String name) {
        return build.project().stream()
                .filter(module ->
                        main(module).filter(path -> name(path).equals(name)).isPresent()
                                || ofOtherVersion(module, name))
                .toList();
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
