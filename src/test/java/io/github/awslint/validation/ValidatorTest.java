package io.github.awslint.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.schema.SchemaReader;
import io.github.awslint.syntax.DocumentReader;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.SourceFile;
import io.github.awslint.validation.Mismatch.DependentProperty;
import io.github.awslint.validation.Mismatch.DuplicateItem;
import io.github.awslint.validation.Mismatch.ExclusiveProperty;
import io.github.awslint.validation.Mismatch.MissingAlternative;
import io.github.awslint.validation.Mismatch.MissingProperty;
import io.github.awslint.validation.Mismatch.NoAlternative;
import io.github.awslint.validation.Mismatch.NotAllowed;
import io.github.awslint.validation.Mismatch.OutOfRange;
import io.github.awslint.validation.Mismatch.UnknownProperty;
import io.github.awslint.validation.Mismatch.Unmatched;
import io.github.awslint.validation.Mismatch.WrongType;
import java.util.List;
import org.junit.jupiter.api.Test;

class ValidatorTest {

    private static final String HEAD = """
            Parameters:
              Size: {Type: String}
              Stage: {Type: String, AllowedValues: [dev, prod]}
              Colour: {Type: String, AllowedValues: [red, blue]}
            Conditions:
              IsProd: !Equals [!Ref Stage, prod]
              IsDev: !Equals [!Ref Stage, dev]
              IsRed: !Equals [!Ref Colour, red]
            """;

    /** Mismatches of a value in a template, in short. */
    private static List<String> found(String schema, String value) {
        MapNode root = map(HEAD + "Value: " + (value.contains("\n") ? "\n" + value.indent(2) : value + "\n"));
        return Validator.of(Template.of(root))
                .validate(root.get("Value").orElseThrow(), new SchemaReader(map(schema)).read(), subject(root))
                .stream()
                .map(ValidatorTest::shown)
                .toList();
    }

    private static Subject subject(MapNode root) {
        return Subject.of("value", root.entry("Value").orElseThrow().key());
    }

    private static MapNode map(String yaml) {
        return DocumentReader.read(new SourceFile("file.yaml", yaml)).rootMap().orElseThrow();
    }

    private static String shown(Mismatch mismatch) {
        String what = "?";
        if (mismatch instanceof MissingProperty missing) {
            what = "missing " + missing.name();
        } else if (mismatch instanceof MissingAlternative missing) {
            what = "none of " + missing.alternatives();
        } else if (mismatch instanceof ExclusiveProperty exclusive) {
            what = exclusive.name() + " beside " + exclusive.others();
        } else if (mismatch instanceof DependentProperty dependent) {
            what = dependent.present() + " needs " + dependent.name();
        } else if (mismatch instanceof DuplicateItem duplicate) {
            what = "twice " + duplicate.item();
        } else if (mismatch instanceof NoAlternative none) {
            what = (none.excluded() ? "excluded " : "no form ") + none.property();
        } else if (mismatch instanceof WrongType wrong) {
            what = wrong.property() + " is " + wrong.found();
        } else if (mismatch instanceof NotAllowed wrong) {
            what = wrong.property() + " " + wrong.value() + " not in "
                    + wrong.allowed().values();
        } else if (mismatch instanceof OutOfRange wrong) {
            what = wrong.property() + " " + wrong.found() + " not " + wrong.bounds();
        } else if (mismatch instanceof Unmatched wrong) {
            what = wrong.property() + " " + wrong.value() + " unlike " + wrong.pattern();
        } else if (mismatch instanceof UnknownProperty unknown) {
            what = "unknown " + unknown.name();
        }
        return what + mismatch.when().clause();
    }

    @Test
    void valuesHaveTypes() {
        assertThat(found("{type: integer}", "x")).containsExactly("value is \"x\"");
        assertThat(found("{type: integer}", "'30'")).isEmpty();
        assertThat(found("{type: number}", "1.5")).isEmpty();
        assertThat(found("{type: integer}", "1.5")).hasSize(1);
        assertThat(found("{type: boolean}", "'true'")).isEmpty();
        assertThat(found("{type: boolean}", "maybe")).hasSize(1);
        assertThat(found("{type: array}", "{A: 1}")).containsExactly("value is a mapping");
        assertThat(found("{type: string}", "[a, b]")).containsExactly("value is a list");
        assertThat(found("{type: [string, array]}", "[a, b]")).isEmpty();
        assertThat(found("{type: [string, array]}", "{A: 1}")).hasSize(1);
    }

    @Test
    void valuesAreListedBoundedAndMatched() {
        assertThat(found("{type: string, enum: [a, b]}", "c")).containsExactly("value c not in [a, b]");
        assertThat(found("{const: a}", "b")).containsExactly("value b not in [a]");
        assertThat(found("{type: boolean, const: true}", "true")).isEmpty();
        assertThat(found("{type: boolean, const: true}", "false")).hasSize(1);
        assertThat(found("{type: integer, enum: [7, 31]}", "'7'")).isEmpty();
        assertThat(found("{type: integer, minimum: 1, maximum: 9}", "10")).containsExactly("value 10 not 1 to 9");
        assertThat(found("{type: number, exclusiveMinimum: 0}", "0")).containsExactly("value 0 not more than 0");
        assertThat(found("{type: number, exclusiveMaximum: 1}", "0.5")).isEmpty();
        assertThat(found("{type: number, minimum: 0, exclusiveMaximum: 1}", "1"))
                .containsExactly("value 1 not at least 0 and less than 1");
        assertThat(found("{type: string, maxLength: 2}", "abc")).containsExactly("value 3 characters not at most 2");
        assertThat(found("{pattern: '^a'}", "b")).containsExactly("value b unlike ^a");
    }

    @Test
    void listsAreCountedAndHoldDifferentItems() {
        assertThat(found("{type: array, minItems: 2}", "[a]")).containsExactly("value 1 item not at least 2");
        assertThat(found("{type: array, maxItems: 1}", "[a, b]")).containsExactly("value 2 items not at most 1");
        assertThat(found("{items: {type: integer}}", "[1, x]")).containsExactly("value is \"x\"");
        assertThat(found("{uniqueItems: true}", "[a, b, a]")).containsExactly("twice a");
        assertThat(found("{uniqueItems: true}", "[{A: 1, B: 2}, {B: 2, A: 1}]")).containsExactly("twice ");
        assertThat(found("{uniqueItems: true}", "[!Ref Size, !Ref Size]")).hasSize(1);
    }

    @Test
    void itemsUnderConditionsCountOnlyWhereTheyAre() {
        String three = "[a, !If [IsProd, b, !Ref AWS::NoValue], !If [IsProd, !Ref AWS::NoValue, c]]";
        assertThat(found("{type: array, minItems: 3}", "[a, !If [IsProd, b, !Ref AWS::NoValue]]"))
                .hasSize(1);
        assertThat(found("{type: array, maxItems: 2}", three)).isEmpty();
        assertThat(found("{type: array, minItems: 1}", "[!Ref AWS::NoValue]")).hasSize(1);
        assertThat(found("{uniqueItems: true}", "[a, !If [IsProd, a, b]]"))
                .containsExactly("twice a when IsProd is true");
        assertThat(found("{uniqueItems: true}", "[!If [IsProd, a, b], !If [IsDev, a, c]]"))
                .isEmpty();
    }

    @Test
    void mapsHaveKeysAndSizes() {
        String schema = "{type: object, patternProperties: {'^[a-z]+$': {type: integer}}, additionalProperties: false}";
        assertThat(found(schema, "{a: 1, B: 2}")).containsExactly("value key B unlike ^[a-z]+$");
        assertThat(found(schema, "{a: x}")).containsExactly("a is \"x\"");
        assertThat(found("{type: object, maxProperties: 1}", "{a: 1, b: 2}"))
                .containsExactly("value 2 entries not at most 1");
        assertThat(found("{type: object, minProperties: 1}", "{a: !Ref AWS::NoValue}"))
                .hasSize(1);
        assertThat(found("{propertyNames: {maxLength: 1}}", "{a: 1, bb: 2}")).hasSize(1);
        assertThat(found("{properties: {A: {}}, minProperties: 2}", "{A: 1}")).hasSize(1);
        String several =
                "{type: object, patternProperties: {'^n': {type: integer}, '^t': {type: string}}, additionalProperties: false}";
        assertThat(found(several, "{n: x, t: x, u: 1}"))
                .containsExactlyInAnyOrder("n is \"x\"", "value key u unlike (?:^n)|(?:^t)");
    }

    @Test
    void objectsHaveNamedAndRequiredProperties() {
        String schema = "{properties: {A: {type: string}, B: {}}, required: [A], additionalProperties: false}";
        assertThat(found(schema, "{B: 1, C: 1}")).containsExactly("missing A", "unknown C");
        assertThat(found(schema, "{A: !If [IsProd, x, !Ref AWS::NoValue]}"))
                .containsExactly("missing A when IsProd is false");
        assertThat(found(schema, "{A: !Ref Size, C: !Ref AWS::NoValue}")).isEmpty();
        assertThat(found("{properties: {A: false}}", "{A: 1}")).containsExactly("excluded A");
    }

    @Test
    void propertiesExcludeEachOther() {
        String schema = "{dependentExcluded: {A: [B, C]}}";
        assertThat(found(schema, "{A: 1, B: 1, C: 1}")).containsExactly("B beside [A]", "C beside [A]");
        assertThat(found(schema, "{A: !If [IsProd, 1, !Ref AWS::NoValue], B: !If [IsDev, 1, !Ref AWS::NoValue]}"))
                .isEmpty();
        assertThat(found(schema, "{A: !If [IsProd, 1, !Ref AWS::NoValue], B: !If [IsRed, 1, !Ref AWS::NoValue]}"))
                .containsExactly("B beside [A] when IsProd is true and IsRed is true");
        assertThat(found("{requiredXor: [A, B, C]}", "{A: 1, B: 1}")).containsExactly("A beside [B]", "B beside [A]");
        assertThat(found("{not: {required: [A, B]}}", "{A: 1, B: 1}")).containsExactly("A beside [B]", "B beside [A]");
    }

    @Test
    void oneOfSeveralPropertiesIsNeeded() {
        assertThat(found("{requiredOr: [A, B]}", "{C: 1}")).containsExactly("none of [[A], [B]]");
        assertThat(found(
                        "{requiredXor: [A, B]}",
                        "{A: !If [IsProd, 1, !Ref AWS::NoValue], B: !If [IsDev, 1, !Ref AWS::NoValue]}"))
                .isEmpty();
        assertThat(found("{requiredXor: [A, B]}", "{A: !If [IsProd, 1, !Ref AWS::NoValue]}"))
                .containsExactly("none of [[A], [B]] when IsProd is false");
        assertThat(found("{oneOf: [{required: [A]}, {required: [B]}]}", "{C: 1}"))
                .hasSize(1);
    }

    @Test
    void propertiesNeedOthers() {
        assertThat(found("{dependentRequired: {A: [B]}}", "{A: 1}")).containsExactly("A needs B");
        assertThat(found("{dependentRequired: {A: [B]}}", "{C: 1}")).isEmpty();
        assertThat(found("{dependencies: {A: [B]}}", "{A: !If [IsProd, 1, !Ref AWS::NoValue]}"))
                .containsExactly("A needs B when IsProd is true");
        assertThat(found("{dependencies: {A: {properties: {B: {const: x}}}}}", "{A: 1, B: y}"))
                .containsExactly("B y not in [x]");
    }

    @Test
    void ifDecidesBetweenThenAndElse() {
        String schema =
                "{if: {properties: {Type: {enum: [io1]}}, required: [Type]}, then: {required: [Iops]}, else: {properties: {Iops: false}}}";
        assertThat(found(schema, "{Type: io1}")).containsExactly("missing Iops");
        assertThat(found(schema, "{Type: gp3, Iops: 3}")).containsExactly("excluded Iops");
        assertThat(found(schema, "{Type: !If [IsProd, io1, gp3]}")).containsExactly("missing Iops when IsProd is true");
        assertThat(found(schema, "{Type: !Ref Size}")).isEmpty();
        assertThat(found(schema, "{Type: !If [IsProd, io1, gp3], Iops: !If [IsDev, !Ref AWS::NoValue, 3]}"))
                .isEmpty();
    }

    @Test
    void aFailedAlternativeIsToldByTheBranchThatWasMeant() {
        String code = "{type: object, oneOf: [{required: [Bucket, Key]}, {required: [Inline]}]}";
        assertThat(found(code, "{Bucket: b}")).containsExactly("missing Key");
        assertThat(found(code, "{Other: b}")).hasSize(1);
        assertThat(found(code, "{Bucket: b, Key: k, Inline: i}"))
                .containsExactlyInAnyOrder(
                        "Bucket beside [Inline]", "Key beside [Inline]", "Inline beside [Bucket, Key]");
        String kinds =
                "{oneOf: [{properties: {Kind: {const: a}, Size: {maximum: 1}}, required: [Kind]}, {properties: {Kind: {const: b}, Size: {maximum: 5}}, required: [Kind]}]}";
        assertThat(found(
                        "{type: object, properties: {Kind: {}, Size: {}}, " + kinds.substring(1), "{Kind: b, Size: 9}"))
                .containsExactly("Size 9 not at most 5");
        assertThat(found("{type: string, anyOf: [{pattern: '^a'}, {pattern: '^b'}]}", "c"))
                .hasSize(1);
        assertThat(found("{allOf: [{required: [A]}, {required: [B]}]}", "{C: 1}"))
                .containsExactly("missing A", "missing B");
    }

    @Test
    void alternativesUnderConditionsAreDecidedForEachScenario() {
        String code = "{type: object, anyOf: [{required: [A, B]}, {required: [C]}]}";
        assertThat(found(code, "{A: 1, B: !If [IsProd, 1, !Ref AWS::NoValue], C: !If [IsDev, 1, !Ref AWS::NoValue]}"))
                .isEmpty();
        assertThat(found(code, "{A: 1, B: !If [IsProd, 1, !Ref AWS::NoValue]}"))
                .containsExactly("missing B when IsProd is false");
    }

    @Test
    void whatCannotBeKnownIsNeverWrong() {
        assertThat(found("{type: integer, maximum: 1}", "!Ref Size")).isEmpty();
        assertThat(found("{type: integer}", "'{{resolve:ssm:size}}'")).isEmpty();
        assertThat(found("{required: [A]}", "{'Fn::Transform': {Name: x}}")).isEmpty();
        assertThat(found("{not: {properties: {A: {const: x}}, required: [A]}}", "{A: !Ref Size}"))
                .isEmpty();
        assertThat(found("{oneOf: [{properties: {A: {const: x}}}, {properties: {A: {const: y}}}]}", "{A: !Ref Size}"))
                .isEmpty();
    }

    @Test
    void aParameterIsWrongOnlyIfAllItsValuesAre() {
        assertThat(found("{enum: [red]}", "!Ref Colour")).isEmpty();
        assertThat(found("{enum: [green]}", "!Ref Colour")).hasSize(1);
    }

    @Test
    void aFileWithoutFunctionsHasNone() {
        MapNode root = map("Ref: 1\nFn::If: 2\n");

        assertThat(Validator.literal(Template.fragment(root))
                        .validate(root, new SchemaReader(map("{required: [A]}")).read(), Subject.of("file", root)))
                .hasSize(1);
    }

    @Test
    void anImpliedConditionIsNotTold() {
        assertThat(found("{required: [A]}", "!If [IsProd, {A: 1}, !If [IsDev, {B: 1}, {B: 1}]]"))
                .containsExactly("missing A when IsProd is false");
    }
}
