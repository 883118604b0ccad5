package io.github.awslint.beanstalk;

import io.github.awslint.syntax.SourceFile;
import io.github.awslint.tree.FileTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file below {@code .platform/hooks} or {@code .platform/confighooks}, or below a folder whose name is nearly that, or a script in
 * {@code .ebextensions}
 * (https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/platforms-linux-extend.hooks.html).
 *
 * @param source text and path
 * @param tree the files around it
 */
public record PlatformHook(SourceFile source, FileTree tree) implements BundleFile {

    /** The stages of a deployment that run hooks, in order; each is a folder. */
    public static final List<String> STAGES = List.of("prebuild", "predeploy", "postdeploy");

    /** The folder of hooks that run when the application is deployed. */
    public static final String HOOKS = "hooks";

    /** The folder of hooks that run when only the configuration changes. */
    public static final String CONFIG_HOOKS = "confighooks";

    private static final List<String> COMMANDS =
            List.of("Procfile", "Buildfile", "Dockerfile", "docker-compose.yml", "package.json");

    private static final long LARGEST = 1_000_000;

    /** The parts of the path from {@code .platform} on, such as {@code .platform}, {@code hooks}, {@code predeploy}, {@code 10_proxy.sh}. */
    public List<String> parts() {
        List<String> parts = List.of(path().split("/"));
        for (int i = parts.size() - 1; i >= 0; i--) {
            if (parts.get(i).matches("\\.?platforms?")) {
                return parts.subList(i, parts.size());
            }
        }
        return parts;
    }

    /** The folder that holds {@code .platform}: the root of the bundle, if all is well. */
    public String bundleFolder() {
        List<String> all = List.of(path().split("/"));
        return String.join("/", all.subList(0, all.size() - parts().size()));
    }

    /** Whether Beanstalk runs it: it lies directly in the folder of a stage. */
    public boolean isRun() {
        List<String> parts = parts();
        return parts.size() == 4
                && parts.get(0).equals(".platform")
                && (parts.get(1).equals(HOOKS) || parts.get(1).equals(CONFIG_HOOKS))
                && STAGES.contains(parts.get(2));
    }

    /** Whether it lies in {@code .ebextensions}, from where Beanstalk itself runs nothing. */
    public boolean isInExtensions() {
        return FileTree.folderOf("/" + path()).endsWith("/.ebextensions");
    }

    /** Whether a file of its own folder, or one above it that runs commands, mentions its name. */
    public boolean isMentioned() {
        String folder = FileTree.folderOf(path());
        Stream<String> beside = tree.children(folder).stream()
                .map(FileTree.Child::name)
                .filter(name -> !name.equals(source.name()))
                .map(name -> folder + "/" + name);
        Stream<String> above = COMMANDS.stream().flatMap(name -> FileTree.resolve(folder, "../" + name).stream());
        return Stream.concat(beside, above).filter(tree::isFile).anyMatch(this::mentions);
    }

    private boolean mentions(String file) {
        try {
            String text = tree.size(file) > LARGEST ? "" : new String(tree.read(file), StandardCharsets.UTF_8);
            return text.contains(source.name()) || text.contains(".ebextensions/*") || text.contains("*.sh");
        } catch (IOException e) {
            // it may well mention the script
            return true;
        }
    }

    /** Whether a byte order mark, which its text no longer shows, stands before the first line. */
    public boolean startsWithByteOrderMark() {
        try {
            byte[] bytes = tree.read(path());
            return bytes.length > 2 && (bytes[0] & 0xff) == 0xef && (bytes[1] & 0xff) == 0xbb;
        } catch (IOException e) {
            // it was read before, and is gone since
            return false;
        }
    }

    /** Whether it is among those that run when only the configuration changes. */
    public boolean isForConfiguration() {
        return parts().get(1).equals(CONFIG_HOOKS);
    }
}
