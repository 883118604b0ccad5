package io.github.awslint.cloudformation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConditionsTest {

    private static final Conditions CONDITIONS = Templates.of("""
            Conditions:
              A: !Equals [!Ref "AWS::Region", eu-west-1]
              SameAsA: {Condition: A}
              NotA: !Not [!Condition A]
              NotNotA: !Not [!Condition NotA]
              Loop1: {Condition: Loop2}
              Loop2: !Not [!Condition Loop1]
              Own: !Condition Own
              Broken: [!Condition A]
              Wrong: !Not [!Condition A, !Condition A]
              Both: !And [!Condition A, !Condition Loop1]
            """).conditions();

    private static boolean excludes(String one, boolean oneTruth, String other, boolean otherTruth) {
        return CONDITIONS
                .assume(Assumptions.NONE, one, oneTruth)
                .flatMap(assumed -> CONDITIONS.assume(assumed, other, otherTruth))
                .isEmpty();
    }

    @Test
    void aConditionExcludesItsOppositeThroughAliasesAndNegations() {
        assertThat(excludes("A", true, "A", false)).isTrue();
        assertThat(excludes("A", true, "SameAsA", false)).isTrue();
        assertThat(excludes("A", true, "NotA", true)).isTrue();
        assertThat(excludes("NotNotA", true, "NotA", true)).isTrue();
        assertThat(excludes("NotNotA", true, "A", true)).isFalse();
    }

    @Test
    void aConditionHangsOnThePlaceThroughOtherConditionsToo() {
        assertThat(CONDITIONS.hangsOnPlace("A")).isTrue();
        assertThat(CONDITIONS.hangsOnPlace("NotNotA")).isTrue();
        assertThat(CONDITIONS.hangsOnPlace("Both")).isTrue();
        assertThat(CONDITIONS.hangsOnPlace("Loop1")).isFalse();
        assertThat(CONDITIONS.hangsOnPlace("Undeclared")).isFalse();
    }

    @Test
    void independentConditionsExcludeNothing() {
        assertThat(excludes("A", true, "Broken", false)).isFalse();
        assertThat(excludes("A", true, "Wrong", true)).isFalse();
        assertThat(excludes("A", true, "Undeclared", true)).isFalse();
    }

    @Test
    void conditionsThatNameEachOtherInACircleEnd() {
        assertThat(CONDITIONS.assume(Assumptions.NONE, "Loop1", true)).isPresent();
        assertThat(CONDITIONS.assume(Assumptions.NONE, "Own", false)).isPresent();
    }

    @Test
    void assumptionsJoinUnlessTheyContradictEachOther() {
        Assumptions yes = Assumptions.NONE.and("A", true).orElseThrow();
        Assumptions other = Assumptions.NONE.and("B", false).orElseThrow();
        assertThat(yes.and(other).orElseThrow().clause()).isEqualTo(" when A is true and B is false");
        assertThat(yes.and(Assumptions.NONE.and("A", false).orElseThrow())).isEmpty();
        assertThat(yes.and("A", true)).contains(yes);
        assertThat(Assumptions.NONE.isEmpty()).isTrue();
        assertThat(Assumptions.NONE.clause()).isEmpty();
        assertThat(yes).hasSameHashCodeAs(Assumptions.NONE.and("A", true).orElseThrow());
    }
}
