package io.github.awslint.cloudformation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DanglingReferencesTest {

    @Test
    void aReferenceUnderTheSameConditionIsSafe() {
        assertThat(found("""
                Parameters: {P: {Type: String}}
                Conditions: {A: !Equals [!Ref P, x]}
                Resources:
                  T: {Type: 'A::B::C', Condition: A}
                  R: {Type: 'A::B::C', Condition: A, DependsOn: T, Properties: {V: !Ref T}}
                """)).isEmpty();
    }

    @Test
    void aBranchOfIfProtectsWhatStandsInIt() {
        assertThat(found("""
                Parameters: {P: {Type: String}}
                Conditions: {A: !Equals [!Ref P, x]}
                Resources:
                  T: {Type: 'A::B::C', Condition: A}
                  R: {Type: 'A::B::C', Properties: {V: !If [A, !GetAtt T.Arn, !Sub '${T}']}}
                """)).containsExactly("Fn::Sub T when A is false");
    }

    @Test
    void aComparisonThatCannotBeLookedIntoGivesNoVerdictWhereItDependsOnADecidedParameter() {
        assertThat(found("""
                Parameters: {P: {Type: String}}
                Mappings: {M: {x: {K: v}, y: {K: v}}}
                Conditions:
                  A: !Equals [!Ref P, x]
                  B: !Equals [!FindInMap [M, !Ref P, K], v]
                Resources:
                  T: {Type: 'A::B::C', Condition: B}
                  R: {Type: 'A::B::C', Condition: A, DependsOn: T}
                """)).isEmpty();
    }

    @Test
    void aParameterThatNeedsACharacterIsNeverEmpty() {
        assertThat(found("""
                Parameters: {P: {Type: String, MinLength: 1}}
                Conditions: {A: !Not [!Equals [!Ref P, '']]}
                Resources:
                  T: {Type: 'A::B::C', Condition: A}
                  R: {Type: 'A::B::C', DependsOn: T}
                """)).isEmpty();
    }

    @Test
    void anOutputUnderAnotherConditionMayMissTheResource() {
        assertThat(found("""
                Parameters: {P: {Type: String, AllowedValues: [x, y, z]}}
                Conditions: {A: !Equals [!Ref P, x], B: !Equals [!Ref P, y]}
                Resources:
                  T: {Type: 'A::B::C', Condition: A}
                Outputs:
                  O: {Condition: B, Value: !Ref T}
                """)).containsExactly("Ref T when A is false and B is true");
    }

    /** Verdicts are compared with those of trying every value of every parameter. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void verdictsAreThoseOfBruteForce(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 60; round++) {
            RandomTemplate template = new RandomTemplate(random);
            assertThat(targets(template.yaml())).as(template.yaml()).isEqualTo(template.danglingTargets());
        }
    }

    private static List<String> found(String yaml) {
        return Templates.of(yaml).dangling().stream()
                .map(one -> one.kind().title() + " " + one.target().text() + one.clause())
                .toList();
    }

    /** Where each dangling reference stands and what it names. */
    private static Set<String> targets(String yaml) {
        return Templates.of(yaml).dangling().stream()
                .map(one -> one.target().location().start().line() + " "
                        + one.target().text())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A template of up to ten conditions over parameters with two or three values, and the truth about it. */
    private static final class RandomTemplate {

        private static final List<String> VALUES = List.of("x", "y", "z");

        private final Random random;
        private final int parameters;
        private final int conditions;
        private final List<String> formulas = new ArrayList<>();
        private final List<Formula> meanings = new ArrayList<>();
        private final StringBuilder yaml = new StringBuilder();
        private final List<Use> uses = new ArrayList<>();

        private interface Formula {
            boolean holds(Map<String, String> values);
        }

        /** A reference in a line, with what must hold for it to exist and for its target not to. */
        private record Use(int line, String target, Formula exists, Formula targetExists) {}

        RandomTemplate(Random random) {
            this.random = random;
            this.parameters = 1 + random.nextInt(4);
            this.conditions = 1 + random.nextInt(10);
            for (int i = 0; i < conditions; i++) {
                formula(i, 2);
            }
            write();
        }

        private void formula(int index, int depth) {
            StringBuilder text = new StringBuilder();
            meanings.add(expression(index, depth, text));
            formulas.add(text.toString());
        }

        private Formula expression(int index, int depth, StringBuilder text) {
            int choice = random.nextInt(depth == 0 ? 2 : 5);
            if (choice == 0 && index > 0) {
                int other = random.nextInt(index);
                text.append("{Condition: C").append(other).append('}');
                return meanings.get(other);
            }
            if (choice <= 1) {
                String parameter = "P" + random.nextInt(parameters);
                String value = VALUES.get(random.nextInt(3));
                text.append("{'Fn::Equals': [{Ref: ")
                        .append(parameter)
                        .append("}, ")
                        .append(value)
                        .append("]}");
                return values -> values.get(parameter).equals(value);
            }
            if (choice == 2) {
                text.append("{'Fn::Not': [");
                Formula operand = expression(index, depth - 1, text);
                text.append("]}");
                return values -> !operand.holds(values);
            }
            text.append(choice == 3 ? "{'Fn::And': [" : "{'Fn::Or': [");
            Formula left = expression(index, depth - 1, text);
            text.append(", ");
            Formula right = expression(index, depth - 1, text);
            text.append("]}");
            return choice == 3
                    ? values -> left.holds(values) && right.holds(values)
                    : values -> left.holds(values) || right.holds(values);
        }

        private void write() {
            yaml.append("Parameters:\n");
            for (int i = 0; i < parameters; i++) {
                yaml.append("  P" + i + ": {Type: String, AllowedValues: [x, y, z]}\n");
            }
            yaml.append("Conditions:\n");
            for (int i = 0; i < conditions; i++) {
                yaml.append("  C" + i + ": " + formulas.get(i) + "\n");
            }
            yaml.append("Resources:\n");
            for (int i = 0; i < conditions; i++) {
                yaml.append("  T" + i + ": {Type: 'A::B::C', Condition: C" + i + "}\n");
            }
            for (int i = 0; i < 6; i++) {
                int own = random.nextInt(conditions + 1) - 1;
                int target = random.nextInt(conditions);
                int first = random.nextInt(conditions);
                int second = random.nextInt(conditions);
                boolean inFirst = random.nextBoolean();
                boolean inSecond = random.nextBoolean();
                yaml.append("  R" + i + ": {Type: 'A::B::C', "
                        + (own < 0 ? "" : "Condition: C" + own + ", ")
                        + "Properties: {V: "
                        + choice(first, inFirst, choice(second, inSecond, "{Ref: T" + target + "}"))
                        + "}}\n");
                uses.add(new Use(
                        yaml.toString().split("\n").length,
                        "T" + target,
                        values -> (own < 0 || meanings.get(own).holds(values))
                                && meanings.get(first).holds(values) == inFirst
                                && meanings.get(second).holds(values) == inSecond,
                        meanings.get(target)));
            }
        }

        private static String choice(int condition, boolean branch, String value) {
            return "{'Fn::If': [C" + condition + ", " + (branch ? value + ", n" : "n, " + value) + "]}";
        }

        String yaml() {
            return yaml.toString();
        }

        Set<String> danglingTargets() {
            Set<String> dangling = new TreeSet<>();
            for (Use use : uses) {
                if (possible(0, new HashMap<>(), use)) {
                    dangling.add(use.line() + " " + use.target());
                }
            }
            return dangling;
        }

        private boolean possible(int parameter, Map<String, String> values, Use use) {
            if (parameter == parameters) {
                return use.exists().holds(values) && !use.targetExists().holds(values);
            }
            for (String value : VALUES) {
                values.put("P" + parameter, value);
                if (possible(parameter + 1, values, use)) {
                    return true;
                }
            }
            return false;
        }
    }
}
