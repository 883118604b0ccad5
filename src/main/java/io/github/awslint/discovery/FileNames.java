package io.github.awslint.discovery;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a file's name and place say of its kind. A template may have any name, so that mostly its content has to tell. */
final class FileNames {

    private static final List<String> ENDINGS = List.of(".yaml", ".yml", ".json", ".template", ".config", ".toml");

    private static final Pattern APPSPEC = Pattern.compile(".*app[-_]?spec.*|appsec\\.ya?ml");
    private static final Pattern BUILDSPEC = Pattern.compile("(.*[-_.])?build[-_]?spec([-_.].*)?\\.(ya?ml|json)");
    private static final Pattern IN_EXTENSIONS_FOLDER = Pattern.compile("(?:.*/)?\\.ebextensions/[^/]+");
    private static final Pattern MISNAMED_EXTENSIONS = Pattern.compile("[^.]+|.*\\.(ya?ml|json|conf|cfg)(\\..*|~)?");
    private static final Pattern TEMPLATE = Pattern.compile("template[^/]*\\.(ya?ml|json)|.*\\.template");

    private static final Pattern TASK_DEFINITION = Pattern.compile(".*task[-_]?def.*\\.(json|ya?ml)");

    /** What people call cron.yaml, too. */
    private static final Set<String> CRON_SLIPS = Set.of("crontab.yaml", "crontab.yml", "cron.yam");

    private FileNames() {}

    /** Whether a file of this name is worth reading. */
    static boolean mayBeLinted(String path) {
        String name = name(path);
        String lower = name.toLowerCase(Locale.ROOT);
        return !name.startsWith("._") && ENDINGS.stream().anyMatch(lower::endsWith)
                || lower.startsWith("dockerrun.aws.json")
                || BundleNames.kind(path).isPresent()
                || CRON_SLIPS.contains(name)
                // macOS leaves copies of its own beside files, which Beanstalk reads as well
                || isInExtensionsFolder(path) && (!name.startsWith("._") || name.endsWith(".config"));
    }

    /** The kind that name and place alone promise; its content may still say otherwise. */
    static Optional<FileKind> promisedKind(String path) {
        String name = name(path);
        String folder = "/" + path.substring(0, path.length() - name.length());
        Optional<FileKind> bundled = BundleNames.kind(path);
        if (bundled.isPresent()) {
            return bundled;
        }
        if (name.endsWith(".config")) {
            return Optional.of(FileKind.EBEXTENSIONS);
        }
        if (name.startsWith("Dockerrun.aws.json")) {
            return Optional.of(FileKind.DOCKERRUN);
        }
        if (name.endsWith(".cfg.yml") || folder.contains("/.elasticbeanstalk/saved_configs/")) {
            return Optional.of(FileKind.SAVED_CONFIGURATION);
        }
        if (isConfiguration(name, "env")) {
            return Optional.of(FileKind.ENV_YAML);
        }
        if (isConfiguration(name, "cron") || CRON_SLIPS.contains(name)) {
            return Optional.of(FileKind.CRON_YAML);
        }
        Optional<FileKind> specification = specification(name.toLowerCase(Locale.ROOT));
        if (specification.isPresent()) {
            return specification;
        }
        if (name.startsWith("samconfig") || name.endsWith(".toml")) {
            return Optional.of(FileKind.SAMCONFIG);
        }
        if (name.endsWith(".asl.json") || name.endsWith(".asl.yaml") || name.endsWith(".asl.yml")) {
            return Optional.of(FileKind.STATE_MACHINE);
        }
        return Optional.empty();
    }

    private static Optional<FileKind> specification(String name) {
        if (!name.contains("spec") && !name.contains("appsec")) {
            return Optional.empty();
        }
        if (APPSPEC.matcher(name).matches()) {
            return Optional.of(FileKind.APPSPEC);
        }
        return BUILDSPEC.matcher(name).matches() ? Optional.of(FileKind.BUILDSPEC) : Optional.empty();
    }

    /** Whether the file lies directly in the folder from which Beanstalk reads {@code *.config}. */
    static boolean isInExtensionsFolder(String path) {
        return path.contains(".ebextensions/")
                && IN_EXTENSIONS_FOLDER.matcher(path).matches();
    }

    /** Whether a file of that folder may be meant for Beanstalk: scripts and notes hold the same words. */
    static boolean mayBeMisnamedExtensions(String path) {
        String name = name(path).toLowerCase(Locale.ROOT);
        return name.contains("config") || MISNAMED_EXTENSIONS.matcher(name).matches();
    }

    /** Whether a file of this name is expected to be a task definition of ECS. */
    static boolean soundsLikeTaskDefinition(String path) {
        return TASK_DEFINITION.matcher(name(path).toLowerCase(Locale.ROOT)).matches();
    }

    /** Whether a file of this name is expected to be a template even where its content shows nothing. */
    static boolean soundsLikeTemplate(String path) {
        return TEMPLATE.matcher(name(path)).matches();
    }

    private static boolean isConfiguration(String name, String stem) {
        return name.equals(stem + ".yaml") || name.equals(stem + ".yml");
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
