package io.github.awslint.syntax;

import io.github.awslint.syntax.SyntaxProblem.Kind;

/** Checks the keys and values of YAML on their way into the tree. */
final class YamlEntries {

    private final SourceFile source;
    private final ProblemList problems;

    YamlEntries(SourceFile source, ProblemList problems) {
        this.source = source;
        this.problems = problems;
    }

    static boolean isMerge(ScalarNode key) {
        return key.text().equals("<<") && key.style() == ScalarNode.Style.PLAIN;
    }

    void add(Entry entry, MapBuilder map) {
        ScalarNode first = map.add(entry);
        if (first != null) {
            problems.add(DuplicateKey.problem(entry.key(), first));
        }
        if (entry.key().style() == ScalarNode.Style.PLAIN) {
            Lookalikes.problemOfKey(entry.key()).ifPresent(problems::add);
        }
    }

    /** Reports a value that looks like a list item and, for a foreign character in it, is none. */
    void checkValue(Node value) {
        boolean suspect = value instanceof ScalarNode scalar
                && scalar.style() == ScalarNode.Style.PLAIN
                && Lookalikes.mayHideHyphen(scalar.text());
        if (suspect) {
            Lookalikes.problemOfValue((ScalarNode) value).ifPresent(problems::add);
        }
    }

    /** Adds what a merge key brings: entries whose names the mapping has not got yet. */
    void merge(Node value, MapBuilder map) {
        if (value instanceof ListNode list) {
            list.items().forEach(item -> merge(item, map));
        } else if (value instanceof MapNode mapping) {
            for (Entry entry : mapping.entries()) {
                if (!map.has(entry.name())) {
                    map.add(entry);
                }
            }
        } else {
            problems.add(new SyntaxProblem(
                    Kind.YAML_SYNTAX,
                    value.location(),
                    "merge key << takes a mapping or a list of mappings; give it an alias such as *name"));
        }
    }

    /** Reports a key that is no text; the entry is dropped. */
    void reportComputed(Node key) {
        if (TemplateEngine.isPlaceholder(source.text(), key.location().from())) {
            throw new UnreadableDocument(TemplateEngine.problem(
                    Kind.YAML_SYNTAX, source, key.location().from() - 1));
        }
        if (!isUnknownCall(key)) {
            problems.add(new SyntaxProblem(Kind.YAML_KEY_NOT_SCALAR, key.location(), message(key)));
        }
    }

    /** Whether the tag of the key has been reported already. */
    private static boolean isUnknownCall(Node key) {
        return key instanceof MapNode call
                && call.entries().size() == 1
                && key.location().text().startsWith("!")
                && !ShortForm.isFunction(call.entries().get(0).name());
    }

    private static String message(Node key) {
        if (key instanceof ListNode) {
            return "key is a list; AWS takes only text as a key, so put it in quotes if text was meant";
        }
        return key.location().text().startsWith("!")
                ? "key is computed by a function; AWS takes only literal text as a key"
                : "key is a mapping; AWS takes only text as a key, so put it in quotes if text was meant";
    }
}
