package io.github.awslint.codedeploy;

import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.ScalarNode;
import io.github.awslint.tree.FileTree;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The appspec of a deployment to EC2 instances or on-premises servers. Its keys are case-sensitive: the agent looks them up as they are
 * (https://github.com/aws/aws-codedeploy-agent, application_specification.rb).
 *
 * @param root the mapping at the top of the file
 * @param os the operating system as written; empty where it is missing
 * @param files what is copied, in the file's order
 * @param permissions what is set on copied files
 * @param hooks lifecycle events with their scripts
 * @param revision the folder of the appspec
 */
public record ServerAppSpec(
        MapNode root,
        Optional<ScalarNode> os,
        List<FileCopy> files,
        List<Permission> permissions,
        List<Hook> hooks,
        Revision revision)
        implements AppSpec {

    public ServerAppSpec {
        files = List.copyOf(files);
        permissions = List.copyOf(permissions);
        hooks = List.copyOf(hooks);
    }

    static ServerAppSpec of(MapNode root, FileTree tree) {
        List<FileCopy> files = FileCopy.all(root);
        List<Hook> hooks = Hook.all(root);
        Optional<ScalarNode> os = root.scalar("os");
        List<String> references = Stream.concat(
                        files.stream().flatMap(file -> file.source().stream()),
                        hooks.stream()
                                .flatMap(hook -> hook.scripts().stream())
                                .flatMap(script -> script.location().stream()))
                .filter(Placeholder::isLiteral)
                .map(ScalarNode::text)
                .toList();
        Revision revision = new Revision(root.location().source().path(), tree, mayBeWindows(os), references);
        return new ServerAppSpec(root, os, files, Permission.all(root), hooks, revision);
    }

    /** Whether the instances run Linux, as far as the file says. */
    public boolean isLinux() {
        return isSystem(os, "linux");
    }

    /** Whether the instances run Windows, as far as the file says. */
    public boolean isWindows() {
        return isSystem(os, "windows");
    }

    /** Whether the instances may run Windows: the file says so, or something else fills it in. */
    public boolean mayBeWindows() {
        return mayBeWindows(os);
    }

    private static boolean mayBeWindows(Optional<ScalarNode> os) {
        return isSystem(os, "windows")
                || os.filter(value -> Placeholder.isIn(value.text())).isPresent();
    }

    private static boolean isSystem(Optional<ScalarNode> os, String name) {
        return os.filter(value -> value.text().equalsIgnoreCase(name)).isPresent();
    }
}
