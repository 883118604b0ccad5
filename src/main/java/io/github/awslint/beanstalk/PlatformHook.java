package io.github.awslint.beanstalk;

import io.github.awslint.syntax.SourceFile;
import io.github.awslint.tree.FileTree;
import java.util.List;

/**
 * A file below {@code .platform/hooks} or {@code .platform/confighooks}, or below a folder whose name is nearly that
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

    /** Whether it is among those that run when only the configuration changes. */
    public boolean isForConfiguration() {
        return parts().get(1).equals(CONFIG_HOOKS);
    }
}
