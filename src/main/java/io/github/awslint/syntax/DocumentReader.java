package io.github.awslint.syntax;

import io.github.awslint.syntax.SyntaxProblem.Kind;
import java.util.List;
import java.util.Optional;

/**
 * Reads a file's text as JSON or YAML, whichever its content is: names do not tell, since templates of either notation
 * end in {@code .template}, {@code .yml} or {@code .json}. TOML is only read where it is asked for.
 */
public final class DocumentReader {

    private DocumentReader() {}

    /** Reads the text; never fails: what is wrong with it is among the document's problems. */
    public static Document read(SourceFile source) {
        return neverSilent(looksLikeJson(source.text()) ? readJson(source) : YamlReader.read(source));
    }

    /** Reads a text in which {@code ${Name}} may stand for a value that is filled in before anybody parses it, also outside of quotes. */
    public static Document readWithHoles(SourceFile source) {
        Document document = read(source);
        if (document.problems().isEmpty() || !source.text().contains("${") || !looksLikeJson(source.text())) {
            return document;
        }
        Document filled = EmbeddedJson.readFile(source);
        return filled.problems().isEmpty() ? filled : document;
    }

    /** Reads the text as TOML; never fails: what is wrong with it is among the document's problems. */
    public static Document readToml(SourceFile source) {
        return neverSilent(TomlReader.read(source));
    }

    private static Document neverSilent(Document document) {
        SourceFile source = document.source();
        if (document.root().isEmpty() && document.problems().isEmpty()) {
            return new Document(
                    source,
                    Optional.empty(),
                    List.of(new SyntaxProblem(
                            Kind.FILE_EMPTY,
                            source.location(0, 0),
                            source.text().isBlank()
                                    ? "file is empty; fill it in or delete it"
                                    : "file holds nothing but comments; fill it in or delete it")));
        }
        return document;
    }

    private static Document readJson(SourceFile source) {
        Document json = JsonReader.read(source);
        if (json.root().isPresent() || depthExceeded(json)) {
            return json;
        }
        boolean named = source.name().endsWith(".json");
        Document yaml = YamlReader.read(source);
        if (yaml.root().isEmpty()) {
            return named || opensAsJson(source.text()) ? json : yaml;
        }
        if (!named) {
            return yaml;
        }
        // the services' readers differ here: some take JSON as YAML, which forgives a trailing comma
        ProblemList problems = new ProblemList();
        json.problems().forEach(problems::add);
        yaml.problems().stream()
                .filter(problem -> problem.kind() == Kind.SYNTAX_DUPLICATE_KEY)
                .forEach(problems::add);
        return new Document(source, yaml.root(), problems.inOrder());
    }

    private static boolean depthExceeded(Document document) {
        return document.problems().stream().anyMatch(problem -> problem.kind() == Kind.SYNTAX_NESTING_DEPTH);
    }

    private static boolean looksLikeJson(String text) {
        int first = nextContent(text, 0);
        return first < text.length() && (text.charAt(first) == '{' || text.charAt(first) == '[');
    }

    /** Whether the first thing in brackets could be JSON's; YAML in brackets mostly starts with a key without quotes. */
    private static boolean opensAsJson(String text) {
        int second = nextContent(text, nextContent(text, 0) + 1);
        return second >= text.length()
                || "\"{[]}".indexOf(text.charAt(second)) >= 0 && !text.startsWith("{{", second - 1);
    }

    private static int nextContent(String text, int start) {
        int at = start;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
