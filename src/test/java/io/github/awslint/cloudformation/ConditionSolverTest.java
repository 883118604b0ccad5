package io.github.awslint.cloudformation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.awslint.syntax.DocumentReader;
import io.github.awslint.syntax.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ConditionSolverTest {

    private static Template template(String text) {
        return Template.of(DocumentReader.read(new SourceFile("template.yaml", text))
                .rootMap()
                .orElseThrow());
    }

    private static boolean possible(Template template, Map<String, Boolean> truths) {
        Assumptions assumptions = Assumptions.NONE;
        for (Map.Entry<String, Boolean> truth : truths.entrySet()) {
            assumptions = assumptions.and(truth.getKey(), truth.getValue()).orElseThrow();
        }
        return template.conditions().isPossible(assumptions);
    }

    private static final String STAGES = """
            Parameters:
              Stage: {Type: String, AllowedValues: [dev, test, prod]}
              Size: {Type: String}
            Conditions:
              IsProd: !Equals [!Ref Stage, prod]
              IsDev: !Equals [dev, !Ref Stage]
              IsTest: !Equals [!Ref Stage, test]
              IsOther: !Equals [!Ref Stage, staging]
              IsLarge: !Equals [!Ref Size, large]
              IsSmall: !Equals [!Ref Size, small]
              Never: !And [!Condition IsProd, !Condition IsDev]
              Loop: !Not [!Condition Loop]
              Missing: !Not [!Condition Undeclared]
            """;

    @Test
    void aParameterHasOneValueAtATime() {
        Template template = template(STAGES);
        assertThat(possible(template, Map.of("IsProd", true, "IsDev", true))).isFalse();
        assertThat(possible(template, Map.of("IsLarge", true, "IsSmall", true))).isFalse();
        assertThat(possible(template, Map.of("IsProd", true, "IsLarge", true))).isTrue();
        assertThat(possible(template, Map.of("Never", true))).isFalse();
    }

    @Test
    void aParameterHasOneOfItsAllowedValues() {
        Template template = template(STAGES);
        assertThat(possible(template, Map.of("IsProd", false, "IsDev", false, "IsTest", false)))
                .isFalse();
        assertThat(possible(template, Map.of("IsProd", false, "IsDev", false))).isTrue();
        assertThat(possible(template, Map.of("IsOther", true))).isFalse();
        assertThat(possible(template, Map.of("IsLarge", false, "IsSmall", false)))
                .isTrue();
    }

    @Test
    void whatCannotBeReadIsPossible() {
        Template template = template(STAGES);
        assertThat(possible(template, Map.of("Missing", true))).isTrue();
        assertThat(possible(template, Map.of("Loop", true))).isTrue();
        assertThat(possible(template, Map.of("Undeclared", true, "Missing", false)))
                .isTrue();
    }

    @Test
    void twoHundredIndependentConditionsAreNoWork() {
        StringBuilder text = new StringBuilder("Parameters:\n");
        for (int i = 0; i < 200; i++) {
            text.append("  P").append(i).append(": {Type: String}\n");
        }
        text.append("Conditions:\n");
        Map<String, Boolean> truths = new LinkedHashMap<>();
        for (int i = 0; i < 200; i++) {
            text.append("  C").append(i).append(": !Equals [!Ref P").append(i).append(", x]\n");
            truths.put("C" + i, i % 2 == 0);
        }
        assertThat(possible(template(text.toString()), truths)).isTrue();
    }

    /** Random conditions over few parameters, each verdict compared with trying every combination of values. */
    @Test
    void agreesWithBruteForce() {
        Random random = new Random(20261122);
        for (int round = 0; round < 400; round++) {
            int count = 2 + random.nextInt(9);
            List<String> expressions = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                expressions.add(expression(random, i, 0));
            }
            StringBuilder text = new StringBuilder("Parameters:\n");
            for (String parameter : List.of("A", "B", "C")) {
                text.append("  ").append(parameter).append(": {Type: String, AllowedValues: [x, y, z]}\n");
            }
            text.append("Conditions:\n");
            for (int i = 0; i < count; i++) {
                text.append("  C")
                        .append(i)
                        .append(": ")
                        .append(expressions.get(i))
                        .append('\n');
            }
            Template template = template(text.toString());
            Map<String, Boolean> truths = new LinkedHashMap<>();
            for (int i = 0; i < 1 + random.nextInt(4); i++) {
                truths.put("C" + random.nextInt(count), random.nextBoolean());
            }
            assertThat(possible(template, truths))
                    .as("%s in%n%s", truths, text)
                    .isEqualTo(bruteForce(expressions, truths));
        }
    }

    private static String expression(Random random, int before, int depth) {
        int kind = depth > 2 ? 0 : random.nextInt(before > 0 ? 5 : 4);
        return switch (kind) {
            case 1 -> "!Not [" + expression(random, before, depth + 1) + "]";
            case 2 ->
                "!And [" + expression(random, before, depth + 1) + ", " + expression(random, before, depth + 1) + "]";
            case 3 ->
                "!Or [" + expression(random, before, depth + 1) + ", " + expression(random, before, depth + 1) + "]";
            case 4 -> "!Condition C" + random.nextInt(before);
            default ->
                "!Equals [!Ref " + "ABC".charAt(random.nextInt(3)) + ", " + "xyz".charAt(random.nextInt(3)) + "]";
        };
    }

    private static boolean bruteForce(List<String> expressions, Map<String, Boolean> truths) {
        for (char a : "xyz".toCharArray()) {
            for (char b : "xyz".toCharArray()) {
                for (char c : "xyz".toCharArray()) {
                    Map<Character, Character> values = Map.of('A', a, 'B', b, 'C', c);
                    boolean all = truths.entrySet().stream()
                            .allMatch(truth -> new Evaluation(expressions, values)
                                            .of(expressions.get(Integer.parseInt(
                                                    truth.getKey().substring(1))))
                                    == truth.getValue());
                    if (all) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Evaluates the text of an expression as the test above writes it, apart from the code under test. */
    private static final class Evaluation {

        private final List<String> expressions;
        private final Map<Character, Character> values;
        private String text = "";
        private int at;

        Evaluation(List<String> expressions, Map<Character, Character> values) {
            this.expressions = expressions;
            this.values = values;
        }

        boolean of(String expression) {
            String outerText = text;
            int outerAt = at;
            text = expression;
            at = 0;
            boolean truth = next();
            text = outerText;
            at = outerAt;
            return truth;
        }

        private boolean next() {
            if (take("!Not [")) {
                boolean operand = next();
                take("]");
                return !operand;
            }
            boolean and = take("!And [");
            if (and || take("!Or [")) {
                boolean left = next();
                take(", ");
                boolean right = next();
                take("]");
                return and ? left && right : left || right;
            }
            if (take("!Condition C")) {
                int end = at;
                while (end < text.length() && Character.isDigit(text.charAt(end))) {
                    end++;
                }
                int index = Integer.parseInt(text.substring(at, end));
                at = end;
                return of(expressions.get(index));
            }
            take("!Equals [!Ref ");
            boolean equal = values.get(text.charAt(at)) == text.charAt(at + 3);
            at += 5;
            return equal;
        }

        private boolean take(String expected) {
            if (text.startsWith(expected, at)) {
                at += expected.length();
                return true;
            }
            return false;
        }
    }
}
