package io.github.awslint.discovery;

import io.github.awslint.syntax.Document;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decides what kind a file is: name and place first, then its content.
 *
 * <p>Two steps, so that the many JSON and YAML files of other tools cost a search in their text and no parsing.
 */
public final class Classifier {

    private static final String SERVERLESS_TRANSFORM = "AWS::Serverless-";
    private static final Pattern TEMPLATE_TEXT =
            Pattern.compile("(?m)^[\\s{,]*[\"']?(AWSTemplateFormatVersion|Resources)[\"']?\\s*:");
    private static final Pattern OTHER_SECTION =
            Pattern.compile("(?m)^[\\s{,]*[\"']?(Parameters|Outputs|Mappings|Conditions)[\"']?\\s*:");
    private static final Set<String> SECTIONS = Set.of(
            "Description",
            "Metadata",
            "Parameters",
            "Rules",
            "Mappings",
            "Conditions",
            "Transform",
            "Outputs",
            "Hooks");
    private static final Pattern BEANSTALK_SECTION = Pattern.compile(
            "(?m)^[\\s{,]*[\"']?(option_settings|packages|groups|users|sources|files|commands|container_commands|services|Resources)[\"']?\\s*:");

    /** The keys that tell a stack deployment file of Git sync, and a list as the AWS CLI takes it. */
    private static final List<String> PARAMETER_KEYS = List.of("template-file-path", "ParameterKey");

    private static final Pattern PARAMETER_FILE = Pattern.compile(
            "(?m)^\\s*[{]?\\s*[\"']?template-file-path[\"']?\\s*:|^\\s*\\[?\\s*[{-]?\\s*[\"']?ParameterKey[\"']?\\s*:");

    /** What every task definition has, and in this spelling hardly anything else. */
    private static final String CONTAINERS = "containerDefinitions";

    private Classifier() {}

    /** A file's kind, or why it is none of ours. */
    public sealed interface Verdict {
        /** The file is probably of this kind. */
        record Kind(FileKind kind) implements Verdict {}

        /** The file belongs to something else. */
        record Other(String reason) implements Verdict {}
    }

    /** The kind of a file whose content nobody can see: what its name promises, else a template. */
    public static FileKind kindByName(String path) {
        return FileNames.promisedKind(path).orElse(FileKind.CLOUDFORMATION);
    }

    /** The kind that name and text promise, before anything is parsed. */
    public static Verdict preview(String path, String text) {
        Optional<FileKind> promised = FileNames.promisedKind(path);
        if (promised.isPresent()) {
            return promised(promised.get(), path, text);
        }
        if (FileNames.isInExtensionsFolder(path)) {
            return misnamedExtensions(path, text);
        }
        boolean emptyTemplate = text.isBlank() && FileNames.soundsLikeTemplate(path);
        if (emptyTemplate
                || text.contains("AWSTemplateFormatVersion")
                || text.contains("Resources") && text.contains("::")
                || text.contains(SERVERLESS_TRANSFORM)
                || text.contains("Parameters") && hasSections(text)) {
            return new Verdict.Kind(FileKind.CLOUDFORMATION);
        }
        if (text.contains("AWSConfigurationTemplateVersion")) {
            return new Verdict.Kind(FileKind.SAVED_CONFIGURATION);
        }
        if (PARAMETER_KEYS.stream().anyMatch(text::contains)
                && PARAMETER_FILE.matcher(text).find()) {
            return new Verdict.Kind(FileKind.PARAMETER_FILE);
        }
        if (text.contains(CONTAINERS)) {
            return new Verdict.Kind(FileKind.TASK_DEFINITION);
        }
        if (text.contains("StartAt") && text.contains("States")) {
            return new Verdict.Kind(FileKind.STATE_MACHINE);
        }
        return new Verdict.Other("no sign of an AWS configuration file in its text");
    }

    /** Whether a text looks like a template without resources: two sections that nothing else has together. */
    private static boolean hasSections(String text) {
        Matcher matcher = OTHER_SECTION.matcher(text);
        Set<String> sections = new HashSet<>();
        while (sections.size() < 2 && matcher.find()) {
            sections.add(matcher.group(1));
        }
        return sections.size() > 1;
    }

    /** The kind of a file whose bytes are no text: what shows of it, or else its name, has to tell. */
    public static Verdict ofUndecodable(String path, String text) {
        Verdict verdict = preview(path, text);
        if (verdict instanceof Verdict.Kind kind && kind.kind().isPlainText()) {
            return new Verdict.Other("no text: a hook may be a program");
        }
        return verdict instanceof Verdict.Other && FileNames.soundsLikeTemplate(path)
                ? new Verdict.Kind(FileKind.CLOUDFORMATION)
                : verdict;
    }

    /** A file of .ebextensions without the suffix: it may be one that Beanstalk should read, or a script of any kind. */
    private static Verdict misnamedExtensions(String path, String text) {
        return FileNames.mayBeMisnamedExtensions(path)
                        && BEANSTALK_SECTION.matcher(text).find()
                        && !text.startsWith("#!")
                ? new Verdict.Kind(FileKind.EBEXTENSIONS)
                : new Verdict.Other("not a .config file, and nothing that Beanstalk would read");
    }

    private static Verdict promised(FileKind kind, String path, String text) {
        boolean other = switch (kind) {
            case EBEXTENSIONS ->
                !path.contains("ebextensions/")
                        && (text.stripLeading().startsWith("<")
                                || !BEANSTALK_SECTION.matcher(text).find());
            case ENV_YAML, SAVED_CONFIGURATION ->
                !text.contains("AWSConfigurationTemplateVersion")
                        && !text.contains("SolutionStack")
                        && !text.contains("OptionSettings");
            case SAMCONFIG -> !path.contains("samconfig");
            default -> false;
        };
        return other
                ? new Verdict.Other("named like a " + kind.title() + ", but its content is not")
                : new Verdict.Kind(kind);
    }

    /** The kind of a file that was read. A file that cannot be parsed keeps the kind that its text promises. */
    public static Verdict confirm(FileKind preview, Document document) {
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
            case CLOUDFORMATION -> template(root.get());
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
                        .anyMatch(entry ->
                                BEANSTALK_SECTION.matcher(entry.name() + ":").matches());
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
        return whole && definition.list(CONTAINERS).isPresent()
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

    /** A template has a format version, or a mapping of resources of which one has a type of CloudFormation's form. */
    private static Verdict template(MapNode root) {
        Optional<MapNode> resources = root.map("Resources");
        boolean typed = resources.isPresent()
                && resources.get().entries().stream()
                        .anyMatch(entry -> entry.name().startsWith("Fn::ForEach") || hasResourceType(entry.value()));
        boolean named = root.get("Transform")
                .filter(transform -> transform.location().text().contains(SERVERLESS_TRANSFORM))
                .isPresent();
        // the transform's name says it, whatever became of the resources
        boolean transformed = resources.isPresent() && root.has("Transform") || named;
        if (!root.has("AWSTemplateFormatVersion") && !typed && !transformed && !isWithoutResources(root)) {
            return root.has("StartAt") && root.has("States")
                    ? new Verdict.Kind(FileKind.STATE_MACHINE)
                    : new Verdict.Other("mentions AWS resources, but is no template");
        }
        boolean serverless = resources.isPresent()
                        && resources.get().entries().stream()
                                .anyMatch(entry -> typeOf(entry.value()).startsWith("AWS::Serverless::"))
                || named;
        return new Verdict.Kind(serverless ? FileKind.SAM : FileKind.CLOUDFORMATION);
    }

    /** A template that lacks its resources is told by its other sections. */
    private static boolean isWithoutResources(MapNode root) {
        return root.map("Parameters").isPresent()
                && !root.has("Resources")
                && root.entries().stream().map(Entry::name).allMatch(SECTIONS::contains)
                && (root.has("Outputs") || root.has("Mappings") || root.has("Conditions"));
    }

    private static boolean hasResourceType(Node resource) {
        return typeOf(resource).contains("::");
    }

    private static String typeOf(Node resource) {
        return resource instanceof MapNode map
                ? map.scalar("Type").map(ScalarNode::text).orElse("")
                : "";
    }

    /** App Engine and Kubernetes users have files of this name too. */
    private static Verdict cron(MapNode root) {
        boolean ours = root.has("cron")
                && (root.has("version")
                        || root.list("cron").stream()
                                .flatMap(list -> list.items().stream())
                                .filter(MapNode.class::isInstance)
                                .map(MapNode.class::cast)
                                .anyMatch(Classifier::isWorkerTask));
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
            return template(root);
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
            return template(root);
        }
        return ours
                ? new Verdict.Kind(FileKind.APPSPEC)
                : new Verdict.Other("named like an appspec, but its content is not");
    }
}
