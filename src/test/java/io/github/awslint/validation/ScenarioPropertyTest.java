package io.github.awslint.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.schema.SchemaReader;
import io.github.awslint.syntax.DocumentReader;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.SourceFile;
import io.github.awslint.validation.Mismatch.DependentProperty;
import io.github.awslint.validation.Mismatch.ExclusiveProperty;
import io.github.awslint.validation.Mismatch.MissingAlternative;
import io.github.awslint.validation.Mismatch.MissingProperty;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Verdicts under conditions agree with trying out all values of all parameters, on random templates. */
class ScenarioPropertyTest {

    private static final int TEMPLATES = 400;
    private static final String SCHEMA = """
            {"required": ["A"], "requiredOr": ["B", "C"], "dependentExcluded": {"C": ["D"]}, "dependentRequired": {"D": ["E"]},
             "anyOf": [{"required": ["E", "F"]}, {"required": ["B"]}]}
            """;

    /** A value of a property: present, absent, or one of two others by a condition. */
    private record Choice(String leaf, String condition, Choice whenTrue, Choice whenFalse) {

        boolean present(Map<String, Boolean> truths) {
            return condition == null
                    ? leaf.equals("x")
                    : (truths.get(condition) ? whenTrue : whenFalse).present(truths);
        }

        String yaml() {
            return condition == null
                    ? leaf
                    : "!If [" + condition + ", " + whenTrue.yaml() + ", " + whenFalse.yaml() + "]";
        }
    }

    /** How a condition follows from parameters that are true or false, and earlier conditions. */
    private record Definition(String yaml, Predicate<Map<String, Boolean>> truth) {}

    private static final class World {

        private final Random random;
        private final int parameters;
        private final Map<String, Definition> conditions = new LinkedHashMap<>();
        private final Map<String, Choice> properties = new LinkedHashMap<>();

        World(Random random) {
            this.random = random;
            this.parameters = 1 + random.nextInt(5);
            int count = 1 + random.nextInt(10);
            for (int i = 0; i < count; i++) {
                conditions.put("C" + i, definition(new ArrayList<>(conditions.keySet())));
            }
            for (String name : List.of("A", "B", "C", "D", "E", "F")) {
                if (random.nextInt(5) > 0) {
                    properties.put(name, choice(3));
                }
            }
        }

        private Definition definition(List<String> earlier) {
            String parameter = "P" + random.nextInt(parameters);
            int kind = earlier.isEmpty() ? 0 : random.nextInt(4);
            if (kind == 0) {
                return new Definition("!Equals [!Ref " + parameter + ", 'yes']", truths -> truths.get(parameter));
            }
            String one = earlier.get(random.nextInt(earlier.size()));
            String other = earlier.get(random.nextInt(earlier.size()));
            return switch (kind) {
                case 1 -> new Definition("!Not [!Condition " + one + "]", truths -> !truths.get(one));
                case 2 ->
                    new Definition(
                            "!And [!Condition " + one + ", !Condition " + other + "]",
                            truths -> truths.get(one) && truths.get(other));
                default ->
                    new Definition(
                            "!Or [!Condition " + one + ", !Condition " + other + "]",
                            truths -> truths.get(one) || truths.get(other));
            };
        }

        private Choice choice(int depth) {
            if (depth == 0 || random.nextInt(3) == 0) {
                return new Choice(random.nextBoolean() ? "x" : "!Ref AWS::NoValue", null, null, null);
            }
            List<String> names = List.copyOf(conditions.keySet());
            return new Choice(null, names.get(random.nextInt(names.size())), choice(depth - 1), choice(depth - 1));
        }

        String yaml() {
            StringBuilder yaml = new StringBuilder("Parameters:\n");
            for (int i = 0; i < parameters; i++) {
                yaml.append("  P").append(i).append(": {Type: String, AllowedValues: ['yes', 'no']}\n");
            }
            yaml.append("Conditions:\n");
            conditions.forEach((name, definition) -> yaml.append("  ")
                    .append(name)
                    .append(": ")
                    .append(definition.yaml())
                    .append('\n'));
            yaml.append("Value:\n  X: x\n");
            properties.forEach((name, choice) -> yaml.append("  ")
                    .append(name)
                    .append(": ")
                    .append(choice.yaml())
                    .append('\n'));
            return yaml.toString();
        }

        TreeSet<String> bruteForce() {
            TreeSet<String> wrong = new TreeSet<>();
            for (int bits = 0; bits < 1 << parameters; bits++) {
                Map<String, Boolean> truths = new LinkedHashMap<>();
                for (int i = 0; i < parameters; i++) {
                    truths.put("P" + i, (bits >> i & 1) == 1);
                }
                conditions.forEach((name, definition) ->
                        truths.put(name, definition.truth().test(truths)));
                Predicate<String> has = name ->
                        properties.containsKey(name) && properties.get(name).present(truths);
                add(!has.test("A"), "missing A", wrong);
                add(!has.test("B") && !has.test("C"), "none of B C", wrong);
                add(has.test("C") && has.test("D"), "C excludes D", wrong);
                add(has.test("D") && !has.test("E"), "D needs E", wrong);
                add(!has.test("B") && !(has.test("E") && has.test("F")), "no branch", wrong);
            }
            return wrong;
        }

        private static void add(boolean isWrong, String what, TreeSet<String> wrong) {
            if (isWrong) {
                wrong.add(what);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void verdictsAgreeWithBruteForce(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < TEMPLATES; i++) {
            World world = new World(random);
            assertThat(validated(world.yaml())).as(world.yaml()).isEqualTo(world.bruteForce());
        }
    }

    private static TreeSet<String> validated(String yaml) {
        MapNode root = map(yaml);
        TreeSet<String> wrong = new TreeSet<>();
        Validator.of(Template.of(root))
                .validate(
                        root.get("Value").orElseThrow(),
                        new SchemaReader(map(SCHEMA)).read(),
                        Subject.of("value", root.entry("Value").orElseThrow().key()))
                .forEach(mismatch -> wrong.add(shown(mismatch)));
        return wrong;
    }

    private static MapNode map(String text) {
        return DocumentReader.read(new SourceFile("file.yaml", text)).rootMap().orElseThrow();
    }

    private static String shown(Mismatch mismatch) {
        if (mismatch instanceof MissingProperty missing) {
            return missing.name().equals("A") ? "missing A" : "no branch";
        }
        if (mismatch instanceof MissingAlternative missing) {
            return missing.alternatives().size() == 2
                            && missing.alternatives().toString().contains("C")
                    ? "none of B C"
                    : "no branch";
        }
        if (mismatch instanceof ExclusiveProperty exclusive) {
            return exclusive.others().get(0) + " excludes " + exclusive.name();
        }
        return mismatch instanceof DependentProperty ? "D needs E" : "no branch";
    }
}
