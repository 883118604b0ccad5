package io.github.awslint.bundle;

import io.github.awslint.beanstalk.BundleFile;
import io.github.awslint.beanstalk.CronManifest;
import io.github.awslint.beanstalk.Dockerrun;
import io.github.awslint.beanstalk.EnvironmentManifest;
import io.github.awslint.beanstalk.ExtensionsFile;
import io.github.awslint.beanstalk.Procfile;
import java.util.Optional;

/**
 * Where a file has to lie in a source bundle for Beanstalk to find it.
 *
 * @param path relative to the bundle's root, such as {@code .ebextensions/options.config}
 * @param root the folder of the project that holds it at this path
 */
public record BundlePath(String path, String root) {

    /** The place of a file; empty where Beanstalk does not read it from the bundle. */
    public static Optional<BundlePath> of(BundleFile file) {
        if (file instanceof ExtensionsFile extensions) {
            return extensions.hasConfigSuffix() && extensions.isInExtensionsFolder()
                    ? inFolder(file.path(), "ebextensions")
                    : Optional.empty();
        }
        String name = file.source().name();
        boolean atRoot = file instanceof Procfile procfile && procfile.isWellNamed()
                || file instanceof CronManifest && name.equals("cron.yaml")
                || file instanceof EnvironmentManifest && name.equals("env.yaml")
                || file instanceof Dockerrun && name.equals("Dockerrun.aws.json");
        return atRoot ? Optional.of(split(file.path(), name)) : inFolder(file.path(), "platform");
    }

    /** A build may give the folder its dot, which keeps it visible until then. */
    private static Optional<BundlePath> inFolder(String path, String name) {
        int at = ("/" + path).lastIndexOf("/." + name + "/");
        if (at >= 0) {
            return Optional.of(split(path, path.substring(at)));
        }
        int plain = ("/" + path).lastIndexOf("/" + name + "/");
        return plain < 0 || !name.equals("ebextensions")
                ? Optional.empty()
                : Optional.of(new BundlePath("." + path.substring(plain), root(path, plain)));
    }

    private static BundlePath split(String path, String inBundle) {
        return new BundlePath(inBundle, root(path, path.length() - inBundle.length()));
    }

    private static String root(String path, int end) {
        return path.substring(0, Math.max(0, end - 1));
    }

    /** The file or folder at the bundle's root that it is, or lies in. */
    public String top() {
        int slash = path.indexOf('/');
        return slash < 0 ? path : path.substring(0, slash);
    }

    /** Whether the build puts the file into the classes of the application. */
    public boolean isResource() {
        return ("/" + root + "/").contains("/src/main/resources/") || ("/" + root + "/").contains("/src/main/java/");
    }
}
