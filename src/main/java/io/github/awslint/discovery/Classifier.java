package io.github.awslint.discovery;

import io.github.awslint.syntax.Document;
import java.util.HashSet;
import java.util.List;
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

    static final String SERVERLESS_TRANSFORM = "AWS::Serverless-";
    private static final Pattern OTHER_SECTION =
            Pattern.compile("(?m)^[\\s{,]*[\"']?(Parameters|Outputs|Mappings|Conditions)[\"']?\\s*:");
    static final Pattern BEANSTALK_SECTION = Pattern.compile(
            "(?m)^[\\s{,]*[\"']?(option_settings|packages|groups|users|sources|files|commands|container_commands|services|Resources)[\"']?\\s*:");

    /** The keys that tell a stack deployment file of Git sync, and a list as the AWS CLI takes it. */
    private static final List<String> PARAMETER_KEYS = List.of("template-file-path", "ParameterKey");

    private static final Pattern PARAMETER_FILE = Pattern.compile(
            "(?m)^\\s*[{]?\\s*[\"']?template-file-path[\"']?\\s*:|^\\s*\\[?\\s*[{-]?\\s*[\"']?ParameterKey[\"']?\\s*:");

    /** What every task definition has, and in this spelling hardly anything else. */
    static final String CONTAINERS = "containerDefinitions";

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
        return Confirmation.of(preview, document);
    }
}
