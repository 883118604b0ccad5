package io.github.awslint.cloudformation;

import static io.github.awslint.cloudformation.Templates.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Alternative.Unknown;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ValueResolverTest {

    private static final String PARAMETERS = """
            Parameters:
              Free: {Type: String}
              Stage: {Type: String, Default: dev, AllowedValues: [dev, prod]}
              Size: {Type: Number, Default: 512}
              Secret: {Type: String, Default: abc, NoEcho: true}
              Image: {Type: 'AWS::SSM::Parameter::Value<String>', Default: /ami}
              Zones: {Type: CommaDelimitedList, Default: 'a,b'}
            Conditions:
              IsProd: !Equals [!Ref Stage, prod]
              IsDev: !Not [{Condition: IsProd}]
              Other: !Equals [!Ref Free, x]
            Resources:
              Queue: {Type: AWS::SQS::Queue}
            """;

    private static List<String> texts(Value value) {
        return value.known().stream().map(known -> known.text().orElse("?")).toList();
    }

    private static void assertUnknown(Value value) {
        assertThat(value.alternatives()).isNotEmpty().allMatch(Unknown.class::isInstance);
        assertThat(value.isAbsent()).isFalse();
        assertThat(value.isFullyKnown()).isFalse();
    }

    @Test
    void aLiteralIsKnown() {
        Value value = value("", "30");
        assertThat(value.text()).contains("30");
        assertThat(value.known().get(0).integer()).hasValue(30);
        assertThat(value.is("30")).isTrue();
    }

    @Test
    void nullAndDynamicReferencesAreUnknown() {
        assertUnknown(value("", "~"));
        assertUnknown(value("", "'{{resolve:ssm:/x}}'"));
        assertUnknown(value("", "!Sub '{{resolve:secretsmanager:x}}'"));
    }

    @Test
    void aParameterWithAllowedValuesCanBeEachOfThem() {
        Value value = value(PARAMETERS, "!Ref Stage");
        assertThat(texts(value)).containsExactly("dev", "prod");
        assertThat(value.text()).isEmpty();
        assertThat(value.known().get(0).clause()).isEqualTo(" (allowed by parameter Stage)");
        assertThat(value.isFullyKnown()).isTrue();
    }

    @Test
    void aDefaultIsKnownOnlyAsDefault() {
        Value value = value(PARAMETERS, "!Ref Size");
        assertThat(value.known()).isEmpty();
        assertThat(value.text()).isEmpty();
        assertThat(value.isFullyKnown()).isFalse();
        assertThat(value.knownOrDefault()).hasSize(1);
        assertThat(value.knownOrDefault().get(0).clause()).isEqualTo(" (default of parameter Size)");
    }

    @Test
    void hiddenStoredListAndFreeParametersAreUnknown() {
        for (String name : List.of("Free", "Secret", "Image", "Zones", "AWS::Region", "Missing")) {
            assertUnknown(value(PARAMETERS, "!Ref " + name));
        }
    }

    @Test
    void referencesToResourcesAreAttributes() {
        assertThat(value(PARAMETERS, "!Ref Queue").attributes().get(0).logicalId())
                .isEqualTo("Queue");
        assertThat(value(PARAMETERS, "!GetAtt Queue.Arn").attributes().get(0).attribute())
                .contains("Arn");
        assertThat(value(PARAMETERS, "!GetAtt [Queue, !Ref Free]")
                        .attributes()
                        .get(0)
                        .attribute())
                .isEmpty();
    }

    @Test
    void aChoiceGivesBothBranchesWithTheirCondition() {
        Value value = value(PARAMETERS, "!If [IsProd, 1, !Ref 'AWS::NoValue']");
        assertThat(texts(value)).containsExactly("1");
        assertThat(value.known().get(0).clause()).isEqualTo(" when IsProd is true");
        assertThat(value.mayBeAbsent()).isTrue();
        assertThat(value.isAbsent()).isFalse();
        assertThat(value(PARAMETERS, "!Ref 'AWS::NoValue'").isAbsent()).isTrue();
    }

    @Test
    void contradictoryBranchesAreNeverCombined() {
        assertThat(texts(value(PARAMETERS, "!If [IsProd, !If [IsProd, 1, 2], 3]")))
                .containsExactly("1", "3");
        assertThat(texts(value(PARAMETERS, "!If [IsProd, !If [IsDev, 1, 2], !If [IsDev, 3, 4]]")))
                .containsExactly("2", "3");
        assertThat(texts(value(PARAMETERS, "!If [Other, !If [IsDev, 1, 2], 3]")))
                .containsExactly("1", "2", "3");
    }

    @Test
    void pathsFollowTheBranchesThatLeadToThem() {
        Value value = value(PARAMETERS, "!If [IsProd, {A: {B: 1}}, {A: {C: 2}}]");
        assertThat(texts(value.get("A", "B"))).containsExactly("1");
        assertThat(value.get("A", "B").mayBeAbsent()).isTrue();
        assertThat(value.get("X", "Y").isAbsent()).isTrue();
        assertUnknown(value(PARAMETERS, "!Ref Free").get("A"));
        assertUnknown(value(PARAMETERS, "text").get("A"));
    }

    private static final String MAPPINGS = PARAMETERS + """
            Mappings:
              Conf:
                dev: {Memory: 512, Zones: [a, b]}
                prod: {Memory: 1024, Zones: [c]}
              Regions:
                eu-west-1: {Image: ami-1}
                us-east-1: {Image: ami-2}
              Nothing: {}
              Included:
                Fn::Transform: {Name: AWS::Include}
            """;

    @Test
    void aLookUpWithKnownKeysIsKnown() {
        assertThat(texts(value(MAPPINGS, "!FindInMap [Conf, dev, Memory]"))).containsExactly("512");
        assertThat(texts(value(MAPPINGS, "!FindInMap [Conf, !Ref Stage, Memory]")))
                .containsExactly("512", "1024");
        assertThat(texts(value(MAPPINGS, "!FindInMap [Regions, !Ref 'AWS::Region', Image]")))
                .containsExactly("ami-1", "ami-2");
        assertThat(value(MAPPINGS, "!FindInMap [Conf, dev, Zones]").items()).hasSize(2);
    }

    @Test
    void aLookUpThatCannotBeFollowedIsUnknown() {
        for (String lookup : List.of(
                "[Conf, !Ref Free, Memory]",
                "[Conf, !Ref Size, Memory]",
                "[Conf, dev, Missing]",
                "[Conf, test, Memory]",
                "[Nowhere, dev, Memory]",
                "[Nothing, !Ref 'AWS::Region', Memory]",
                "[Included, dev, Memory]",
                "[!Ref Stage, dev, Memory]",
                "[Conf, dev]")) {
            assertUnknown(value(MAPPINGS, "!FindInMap " + lookup));
        }
    }

    @Test
    void aDefaultOfALookUpIsOneMorePossibility() {
        Value value = value(MAPPINGS, "!FindInMap [Conf, dev, Memory, {DefaultValue: 128}]");
        assertThat(texts(value)).containsExactly("512", "128");
        assertThat(value(MAPPINGS, "!FindInMap [Conf, !Ref Free, Memory, {DefaultValue: 128}]")
                        .isFullyKnown())
                .isFalse();
    }

    @Test
    void joinedAndSubstitutedTextIsKnownWhereAllItsPartsAre() {
        assertThat(texts(value(PARAMETERS, "!Join ['-', [a, b]]"))).containsExactly("a-b");
        assertThat(texts(value(PARAMETERS, "!Sub 'a ${!b}'"))).containsExactly("a ${b}");
        assertThat(texts(value(PARAMETERS, "!Sub ['a ${B}', {B: c}]"))).containsExactly("a c");
        assertUnknown(value(PARAMETERS, "!Sub 'a ${Free}'"));
        assertUnknown(value(PARAMETERS, "!Join ['-', [a, !Ref Free]]"));
    }

    @Test
    void aTextThatIsNothingButOneVariableIsWhatTheVariableIs() {
        assertThat(texts(value(PARAMETERS, "!Sub '${Stage}'"))).containsExactly("dev", "prod");
        assertThat(value(PARAMETERS, "!Sub '${Queue.Arn}'").attributes().get(0).attribute())
                .contains("Arn");
    }

    @Test
    void otherFunctionsAreUnknown() {
        for (String function : List.of(
                "!ImportValue x",
                "!Select [0, [a]]",
                "{'Fn::Transform': {Name: M}}",
                "!GetAZs ''",
                "!If [IsProd, 1]",
                "{Ref: {a: b}}",
                "!GetAtt nothing",
                "{'Fn::Sub': [a]}",
                "{'Fn::Sub': {a: b}}")) {
            assertUnknown(value(PARAMETERS, function));
        }
    }

    @Test
    void aMacroInsideAMappingHidesWhatIsNotWritten() {
        Value value = value(PARAMETERS, "{A: 1, 'Fn::Transform': {Name: AWS::Include}}");
        assertThat(value.get("A").text()).contains("1");
        assertUnknown(value.get("B"));
        assertThat(value.isWholeMap()).isFalse();
    }

    @Test
    void itemsUnderAConditionKeepItAndAbsentOnesAreLeftOut() {
        Value list = value(PARAMETERS, "[a, !If [IsProd, b, !Ref 'AWS::NoValue'], !Ref 'AWS::NoValue']");
        assertThat(list.isWholeList()).isTrue();
        assertThat(list.items()).hasSize(2);
        assertThat(list.items().get(1).known().get(0).clause()).isEqualTo(" when IsProd is true");
    }

    @Test
    void manyConditionalItemsInOneListStaySmall() {
        String items = IntStream.range(0, 200)
                .mapToObj(i -> "!If [C" + i + ", a" + i + ", !Ref 'AWS::NoValue']")
                .collect(Collectors.joining(", ", "[", "]"));
        List<Value> values = value(PARAMETERS, items).items();
        assertThat(values).hasSize(200).allMatch(value -> value.alternatives().size() == 2);
    }

    @Test
    void manyNestedChoicesStaySmall() {
        String nested = "end";
        for (int i = 0; i < 60; i++) {
            nested = "{'Fn::If': [C" + i + ", v" + i + ", " + nested + "]}";
        }
        assertThat(value(PARAMETERS, nested).alternatives()).hasSize(61);
        assertThat(value(PARAMETERS, nested).known())
                .last()
                .extracting(Known::text)
                .isNotNull();
    }

    @Test
    void tooManyAlternativesEndInAnUnknownOne() {
        String wide = "end";
        for (int i = 0; i < 80; i++) {
            wide = "{'Fn::If': [C" + i + ", v" + i + ", " + wide + "]}";
        }
        Value value = value(PARAMETERS, wide);
        assertThat(value.alternatives()).hasSize(65).last().isInstanceOf(Unknown.class);
        assertThat(value.isFullyKnown()).isFalse();
    }

    @Test
    void aConstructedTextStandsWhereItIsUsed() {
        Value value = value(PARAMETERS, "!Join ['', [abc, def]]");
        Known known = value.known().get(0);
        assertThat(known.scalar().orElseThrow().locate(2, 4).source().path()).isEqualTo("template.yaml");
        assertThat(known.place().location().text()).isEqualTo("!Join ['', [abc, def]]");
    }
}
