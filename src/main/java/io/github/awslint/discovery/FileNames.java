package io.github.awslint.discovery;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a file's name and place say of its kind. A template may have any name, so that mostly its content has to tell. */
final class FileNames {

    private static final List<String> ENDINGS = List.of(".yaml", ".yml", ".json", ".template", ".config", ".toml");

    private FileNames() {}

    /** Whether a file of this name is worth reading. */
    static boolean mayBeLinted(String path) {
        String name = name(path);
        String lower = name.toLowerCase(Locale.ROOT);
        return !name.startsWith("._") && ENDINGS.stream().anyMatch(lower::endsWith)
                || lower.startsWith("dockerrun.aws.json")
                || isInExtensionsFolder(path) && !name.startsWith("._");
    }

    /** The kind that name and place alone promise; its content may still say otherwise. */
    static Optional<FileKind> promisedKind(String path) {
        String name = name(path);
        String folder = "/" + path.substring(0, path.length() - name.length());
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
        if (isConfiguration(name, "cron")) {
            return Optional.of(FileKind.CRON_YAML);
        }
        if (name.toLowerCase(Locale.ROOT).matches(".*app[-_]?spec.*|appsec\\.ya?ml")) {
            return Optional.of(FileKind.APPSPEC);
        }
        if (name.startsWith("samconfig") || name.endsWith(".toml")) {
            return Optional.of(FileKind.SAMCONFIG);
        }
        if (name.endsWith(".asl.json") || name.endsWith(".asl.yaml") || name.endsWith(".asl.yml")) {
            return Optional.of(FileKind.STATE_MACHINE);
        }
        return Optional.empty();
    }

    /** Whether the file lies directly in the folder from which Beanstalk reads {@code *.config}. */
    static boolean isInExtensionsFolder(String path) {
        return ("/" + path).matches(".*/\\.ebextensions/[^/]+");
    }

    /** Whether a file of that folder may be meant for Beanstalk: scripts and notes hold the same words. */
    static boolean mayBeMisnamedExtensions(String path) {
        String name = name(path).toLowerCase(Locale.ROOT);
        return name.contains("config") || name.matches("[^.]+|.*\\.(ya?ml|json|conf|cfg)(\\..*|~)?");
    }

    private static boolean isConfiguration(String name, String stem) {
        return name.equals(stem + ".yaml") || name.equals(stem + ".yml");
    }

    /** Whether the name belongs to a neighbour that is known but not linted yet. */
    static Optional<String> neighbour(String path) {
        String name = name(path).toLowerCase(Locale.ROOT);
        if (name.startsWith("buildspec")) {
            return Optional.of("CodeBuild buildspec, not linted yet");
        }
        if (name.startsWith("taskdef") || name.startsWith("task-def") || name.startsWith("task_def")) {
            return Optional.of("ECS task definition, not linted yet");
        }
        return Optional.empty();
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
