package io.github.awslint.discovery;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Files of an Elastic Beanstalk source bundle that are known by their name and place alone
 * (https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/platforms-linux-extend.html). Names in which people slip are among them, so that
 * a rule can say so. Platform.sh has a {@code .platform} folder too, but none of these in it.
 */
final class BundleNames {

    private static final Pattern HOOK = Pattern.compile(
            "(.*/)?(\\.platforms?/[^/]*hooks?|\\.?platform/(config)?hooks/(prebuild|predeploy|postdeploy))/.+");
    /** People take the folder for the place of scripts, and some commands do run scripts from there. */
    private static final Pattern SCRIPT = Pattern.compile("(.*/)?\\.ebextensions/[^/]+\\.sh");

    /** Amazon Linux 1 took the proxy's files from {@code .ebextensions}. */
    private static final Pattern PROXY = Pattern.compile("(.*/)?\\.(platform|ebextensions)/(nginx|httpd)/.*\\.conf");

    private BundleNames() {}

    /** The kind that a path has in a source bundle. */
    static Optional<FileKind> kind(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        if (!name.startsWith(".") && (path.contains("platform") || path.contains(".ebextensions/"))) {
            if (HOOK.matcher(path).matches() || SCRIPT.matcher(path).matches()) {
                return Optional.of(FileKind.PLATFORM_HOOK);
            }
            if (PROXY.matcher(path).matches()) {
                return Optional.of(FileKind.PROXY_CONFIGURATION);
            }
        }
        return switch (name) {
            case "Buildfile" -> Optional.of(FileKind.BUILDFILE);
            case ".ebignore" -> Optional.of(FileKind.EBIGNORE);
            case "config.yml", "config.global.yml" ->
                ("/" + path).endsWith("/.elasticbeanstalk/" + name)
                        ? Optional.of(FileKind.EB_CLI_CONFIGURATION)
                        : Optional.empty();
            default -> isProcfile(name) ? Optional.of(FileKind.PROCFILE) : Optional.empty();
        };
    }

    private static boolean isProcfile(String name) {
        return name.length() < 13
                && switch (name.toLowerCase(Locale.ROOT)) {
                    case "procfile", "procfile.txt" -> true;
                    default -> false;
                };
    }
}
