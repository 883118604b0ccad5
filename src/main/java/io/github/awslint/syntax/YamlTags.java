package io.github.awslint.syntax;

import io.github.awslint.syntax.SyntaxProblem.Kind;
import java.util.List;
import java.util.Set;

/** What tags mean to AWS: short forms of functions, YAML's own types, and nothing else. No tag ever creates an object. */
final class YamlTags {

    private static final String CORE = "tag:yaml.org,2002:";
    private static final Set<String> CORE_COLLECTIONS = Set.of("map", "seq", "set", "omap", "pairs");

    private final SourceFile source;
    private final ProblemList problems;

    YamlTags(SourceFile source, ProblemList problems) {
        this.source = source;
        this.problems = problems;
    }

    /** The node that a tag makes of the value behind it: for all but YAML's own types, a call to a function. */
    Node apply(String tag, YamlProperties place, Node value) {
        if (tag.equals("!")) {
            return value;
        }
        String function = ShortForm.functionOf(tag);
        if (function != null) {
            return call(function, place, value);
        }
        String coreType = tag.startsWith(CORE) ? tag.substring(CORE.length()) : "";
        ScalarType type = ScalarType.ofTag(coreType);
        if (type == null && !CORE_COLLECTIONS.contains(coreType)) {
            problems.add(unknown(tag, place));
            // what a call to a function yields that nobody knows is not known either, and not the value behind the tag
            return call("Fn::" + tag.substring(tag.startsWith("!") ? 1 : 0), place, value);
        }
        return type != null && value instanceof ScalarNode scalar ? scalar.declared(type) : value;
    }

    private MapNode call(String function, YamlProperties place, Node value) {
        ScalarNode key =
                new ScalarNode(source.location(place.tagStart(), place.tagEnd()), function, ScalarNode.Style.PLAIN);
        int end = Math.max(place.tagEnd(), value.location().to());
        return new MapNode(source.location(place.tagStart(), end), List.of(new Entry(key, value)));
    }

    private SyntaxProblem unknown(String tag, YamlProperties place) {
        Location where = source.location(place.tagStart(), place.tagEnd());
        String meant = ShortForm.caseSlipOf(tag);
        int colon = tag.indexOf(':');
        String remedy;
        if (meant != null) {
            remedy = " is not known; write " + meant;
        } else if (tag.startsWith(CORE)) {
            remedy = " names a type that AWS does not know; remove it";
        } else if (colon > 0 && ShortForm.functionOf(tag.substring(0, colon)) != null) {
            remedy = " is not known; write a space instead of the colon";
        } else {
            remedy = " is no short form of a function; remove it, or quote the value if text was meant";
        }
        return new SyntaxProblem(Kind.YAML_UNKNOWN_TAG, where, "tag " + Excerpt.of(where.text()) + remedy);
    }
}
