package io.github.awslint.discovery;

import io.github.awslint.discovery.Classifier.Verdict;
import io.github.awslint.syntax.Document;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.ScalarNode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds out whether a file that was read is what its name and text promised. */
final class Confirmation {

    private static final Pattern TEMPLATE_TEXT =
            Pattern.compile("(?m)^[\\s{,]*[\"']?(AWSTemplateFormatVersion|Resources)[\"']?\\s*:");

    private Confirmation() {}

    /** A file that cannot be parsed keeps the kind that its text promises. */
    static Verdict of(FileKind preview, Document document) {
        if (document.root().isEmpty()) {
            return unparsed(preview, document);
        }
        Optional<MapNode> root = document.rootMap();
        if (root.isEmpty()) {
            if (preview == FileKind.PARAMETER_FILE) {
                return parameters(document);
            }
            return preview == FileKind.CLOUDFORMATION
                            || preview == FileKind.STATE_MACHINE
                            || preview == FileKind.TASK_DEFINITION
                    ? new Verdict.Other("no mapping at the top")
                    : new Verdict.Kind(preview);
        }
        return switch (preview) {
            case PARAMETER_FILE -> parameters(document);
            case CLOUDFORMATION -> TemplateSigns.kind(root.get());
            case STATE_MACHINE ->
                named(document, root.get().has("StartAt") && root.get().has("States"), preview);
            case TASK_DEFINITION -> taskDefinition(root.get(), document);
            case CRON_YAML -> cron(root.get());
            case APPSPEC -> appSpec(root.get(), document.source().name());
            case BUILDSPEC -> buildSpec(root.get());
            case SAVED_CONFIGURATION ->
                new Verdict.Kind(
                        root.get().has("EnvironmentName")
                                        && document.source().name().startsWith("env")
                                ? FileKind.ENV_YAML
                                : FileKind.SAVED_CONFIGURATION);
            case EBEXTENSIONS -> extensions(document, root.get());
            default -> new Verdict.Kind(preview);
        };
    }

    private static Verdict parameters(Document document) {
        boolean gitSync = document.rootMap()
                .filter(root -> root.has("template-file-path"))
                .isPresent();
        boolean list = document.root().orElse(null) instanceof ListNode items
                && !items.items().isEmpty()
                && items.items().stream().allMatch(item -> item instanceof MapNode map && map.has("ParameterKey"));
        return gitSync || list
                ? new Verdict.Kind(FileKind.PARAMETER_FILE)
                : new Verdict.Other("mentions parameters, but gives none their values");
    }

    /** Other tools' configuration files end in .config too. */
    private static Verdict extensions(Document document, MapNode root) {
        boolean ours = document.source().path().contains("ebextensions/")
                || root.entries().stream()
                        .anyMatch(entry -> Classifier.BEANSTALK_SECTION
                                .matcher(entry.name() + ":")
                                .matches());
        return ours ? new Verdict.Kind(FileKind.EBEXTENSIONS) : new Verdict.Other("a .config file of another tool");
    }

    private static Verdict named(Document document, boolean content, FileKind kind) {
        return content || document.source().name().contains(".asl.")
                ? new Verdict.Kind(kind)
                : new Verdict.Other("no sign of an AWS configuration file in its text");
    }

    /** The input of a call, with a family, or what ECS answered; a part of one is told by its name. */
    private static Verdict taskDefinition(MapNode root, Document document) {
        MapNode definition = root.map("taskDefinition").orElse(root);
        boolean whole = definition.has("family")
                || FileNames.soundsLikeTaskDefinition(document.source().path());
        return whole && definition.list(Classifier.CONTAINERS).isPresent()
                ? new Verdict.Kind(FileKind.TASK_DEFINITION)
                : new Verdict.Other("mentions containers, but is no task definition");
    }

    private static Verdict unparsed(FileKind preview, Document document) {
        String text = document.source().text();
        if (preview == FileKind.CLOUDFORMATION
                && !text.isBlank()
                && !TEMPLATE_TEXT.matcher(text).find()) {
            return new Verdict.Other("cannot be parsed and does not look like a template");
        }
        if (preview == FileKind.EBEXTENSIONS && !document.source().name().endsWith(".config")) {
            return new Verdict.Other("not a .config file, and nothing that Beanstalk would read");
        }
        if (preview == FileKind.TASK_DEFINITION
                && !FileNames.soundsLikeTaskDefinition(document.source().path())) {
            return new Verdict.Other("cannot be parsed and does not look like a task definition");
        }
        boolean serverless = preview == FileKind.CLOUDFORMATION && text.contains("AWS::Serverless");
        return new Verdict.Kind(serverless ? FileKind.SAM : preview);
    }

    /** App Engine and Kubernetes users have files of this name too. */
    private static Verdict cron(MapNode root) {
        boolean ours = root.has("cron")
                && (root.has("version")
                        || root.list("cron").stream()
                                .flatMap(list -> list.items().stream())
                                .filter(MapNode.class::isInstance)
                                .map(MapNode.class::cast)
                                .anyMatch(Confirmation::isWorkerTask));
        return ours ? new Verdict.Kind(FileKind.CRON_YAML) : new Verdict.Other("cron.yaml of another tool");
    }

    private static boolean isWorkerTask(MapNode task) {
        String schedule = task.scalar("schedule").map(ScalarNode::text).orElse("");
        return task.has("name")
                && task.has("url")
                && schedule.strip().split("\\s+").length == 5
                && !schedule.contains("every");
    }

    /** Amplify's files have the same name, and the same words one level deeper. */
    private static Verdict buildSpec(MapNode root) {
        if (root.has("AWSTemplateFormatVersion") || root.has("Resources")) {
            return TemplateSigns.kind(root);
        }
        boolean ours = root.has("phases")
                || root.has("artifacts")
                || root.has("batch")
                || root.scalar("version")
                        .filter(version -> version.text().startsWith("0."))
                        .isPresent();
        boolean amplify = root.has("frontend") || root.has("backend") || root.has("applications");
        return ours && !amplify
                ? new Verdict.Kind(FileKind.BUILDSPEC)
                : new Verdict.Other("named like a buildspec, but its content is not");
    }

    private static Verdict appSpec(MapNode root, String name) {
        if (name.toLowerCase(Locale.ROOT).contains("template")) {
            return new Verdict.Other("an appspec to be filled in before it is deployed");
        }
        boolean ours = root.has("os")
                || root.has("files")
                || root.has("hooks")
                || root.has("Hooks")
                || root.get("Resources").isPresent()
                || root.get("resources").isPresent();
        boolean template = root.has("AWSTemplateFormatVersion");
        if (template) {
            return TemplateSigns.kind(root);
        }
        return ours
                ? new Verdict.Kind(FileKind.APPSPEC)
                : new Verdict.Other("named like an appspec, but its content is not");
    }
}
