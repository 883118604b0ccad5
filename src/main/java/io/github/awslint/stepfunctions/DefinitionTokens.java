package io.github.awslint.stepfunctions;

import io.github.awslint.cloudformation.Intrinsic;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.Location;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The places of a definition that {@code DefinitionSubstitutions} fill in, with the state machines that are made of it.
 *
 * @param tokens in document order
 * @param whole whether these are all: no function brings in further text
 * @param machines one where the definition stands in a template, any number for a file
 */
public record DefinitionTokens(List<Token> tokens, boolean whole, List<Resource> machines) {

    /**
     * A token {@code ${Name}}.
     *
     * @param inResource whether it stands in what a task calls
     * @param inExpression whether it stands in a JSONata expression, where dollar and brace mean something of their own
     */
    public record Token(String name, Location place, boolean inResource, boolean inExpression) {}

    private static final Pattern PLAIN = Pattern.compile("\\$\\{([^}!][^}]*)}");
    /** In {@code Fn::Sub} what is not escaped is a variable of the template. */
    private static final Pattern ESCAPED = Pattern.compile("\\$\\{!([^}]+)}");
    /** JSON text up to a token in a task's {@code Resource}. */
    private static final Pattern BEFORE_RESOURCE = Pattern.compile("\"Resource\"\\s*:\\s*\"[^\"]*$");

    public DefinitionTokens {
        tokens = List.copyOf(tokens);
        machines = List.copyOf(machines);
    }

    /** The tokens of a definition in a file. */
    public static DefinitionTokens of(MapNode definition, List<Resource> machines) {
        Reader reader = new Reader(Set.of());
        reader.read(definition, false);
        return new DefinitionTokens(reader.tokens, true, machines);
    }

    /** The tokens of the definitions that stand in a template. */
    public static List<DefinitionTokens> of(Template template) {
        List<DefinitionTokens> found = new ArrayList<>();
        for (Resource machine : TemplateStateMachines.resources(template)) {
            Optional<Node> text = machine.properties().get("DefinitionString");
            Optional<MapNode> object = machine.properties().map("Definition");
            Reader reader = new Reader(template.parameters().keySet());
            text.ifPresent(reader::text);
            object.ifPresent(map -> reader.read(map, false));
            if (text.isPresent() || object.isPresent()) {
                found.add(new DefinitionTokens(reader.tokens, reader.whole, List.of(machine)));
            }
        }
        return found;
    }

    private static final class Reader {

        /** Their values are texts that may hold anything. */
        private final Set<String> parameters;

        private final List<Token> tokens = new ArrayList<>();
        private boolean whole = true;

        Reader(Set<String> parameters) {
            this.parameters = parameters;
        }

        /** JSON as text, or put together by functions. */
        void text(Node text) {
            Intrinsic call = Intrinsic.of(text).orElse(null);
            if (text instanceof ScalarNode scalar) {
                find(PLAIN, scalar, false);
            } else if (call instanceof Intrinsic.Sub sub) {
                find(ESCAPED, sub.text(), false);
            } else if (call instanceof Intrinsic.Join join) {
                Intrinsic.arguments(join.values()).forEach(this::text);
            } else if (call instanceof Intrinsic.Ref ref) {
                whole &= !parameters.contains(ref.target().text());
            } else if (!(call instanceof Intrinsic.GetAtt)) {
                whole = false;
            }
        }

        void read(Node node, boolean inResource) {
            if (node instanceof ScalarNode scalar) {
                find(PLAIN, scalar, inResource);
            } else if (node instanceof ListNode list) {
                list.items().forEach(item -> read(item, false));
            } else if (Intrinsic.of(node).isPresent()) {
                text(node);
            } else {
                for (Entry entry : ((MapNode) node).entries()) {
                    find(PLAIN, entry.key(), false);
                    read(entry.value(), entry.name().equals("Resource"));
                    whole &= !entry.name().startsWith("Fn::");
                }
            }
        }

        private void find(Pattern pattern, ScalarNode scalar, boolean inResource) {
            String text = scalar.text();
            if (!text.contains("${")) {
                return;
            }
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                String before = text.substring(0, matcher.start());
                tokens.add(new Token(
                        matcher.group(1).strip(),
                        scalar.locate(matcher.start(), matcher.end()),
                        inResource || BEFORE_RESOURCE.matcher(before).find(),
                        before.lastIndexOf("{%") > before.lastIndexOf("%}")));
            }
        }
    }
}
