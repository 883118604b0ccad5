package io.github.awslint.cloudformation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LoopExpansionTest {

    @Test
    void aLoopOverAListMakesAResourceInEachRound() {
        Template template = Templates.of("""
                Transform: AWS::LanguageExtensions
                Resources:
                  Fn::ForEach::Topics:
                    - Name
                    - [Orders, Bills]
                    - Topic${Name}:
                        Type: AWS::SNS::Topic
                        Properties:
                          TopicName: !Sub x-${Name}
                          DisplayName: !Ref Name
                """);
        assertThat(template.resources()).extracting(Resource::logicalId).containsExactly("TopicOrders", "TopicBills");
        Resource bills = template.resource("TopicBills").orElseThrow();
        assertThat(bills.value("TopicName").text()).contains("x-Bills");
        assertThat(bills.value("DisplayName").text()).contains("Bills");
        assertThat(bills.key().location().text()).isEqualTo("Topic${Name}");
        assertThat(template.mayHoldMore()).isFalse();
    }

    @Test
    void loopsInsideOfLoopsSeeTheVariablesOfBoth() {
        Template template = Templates.of("""
                Transform: AWS::LanguageExtensions
                Mappings:
                  Names: {a: {Items: [x, y]}, b: {Items: [z]}}
                Resources:
                  Fn::ForEach::Outer:
                    - O
                    - [a, b]
                    - Fn::ForEach::Inner:
                        - I
                        - !FindInMap [Names, !Ref O, Items]
                        - T${O}${I}: {Type: 'AWS::SNS::Topic'}
                """);
        assertThat(template.resources()).extracting(Resource::logicalId).containsExactly("Tax", "Tay", "Tbz");
    }

    @Test
    void aLoopInPropertiesGivesKeys() {
        Template template = Templates.of("""
                Transform: AWS::LanguageExtensions
                Resources:
                  T:
                    Type: AWS::SNS::Topic
                    Properties:
                      Fn::ForEach::Props:
                        - P
                        - [TopicName, DisplayName]
                        - ${P}: orders
                """);
        assertThat(template.resource("T").orElseThrow().value("DisplayName").text())
                .contains("orders");
    }

    @Test
    void anAmpersandLeavesOutWhatNamesMayNotHold() {
        Template template = Templates.of("""
                Transform: AWS::LanguageExtensions
                Resources:
                  Fn::ForEach::Zones:
                    - Zone
                    - [10.0.0.0/24]
                    - Subnet&{Zone}: {Type: 'AWS::EC2::Subnet', Properties: {CidrBlock: '${Zone}'}}
                """);
        Resource subnet = template.resource("Subnet1000024").orElseThrow();
        assertThat(subnet.value("CidrBlock").text()).contains("10.0.0.0/24");
    }

    @Test
    void whatAParameterDecidesIsSeenOnceAndMayBringMore() {
        Template template = Templates.of("""
                Transform: AWS::LanguageExtensions
                Parameters: {Names: {Type: CommaDelimitedList}}
                Resources:
                  Fn::ForEach::Topics:
                    - Name
                    - !Ref Names
                    - Topic${Name}:
                        Type: AWS::SNS::Topic
                        Properties: {FifoTopic: true}
                """);
        assertThat(template.resources()).extracting(Resource::type).containsExactly("AWS::SNS::Topic");
        assertThat(template.mayHoldMore()).isTrue();
        assertThat(template.references()).extracting(Reference::name).containsExactly("Names");
    }

    @Test
    void manyRoundsEndSomewhere() {
        String items = "[a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t]";
        Template template = Templates.of("""
                Transform: AWS::LanguageExtensions
                Resources:
                  Fn::ForEach::A:
                    - A
                    - %1$s
                    - Fn::ForEach::B:
                        - B
                        - %1$s
                        - Fn::ForEach::C:
                            - C
                            - %1$s
                            - Fn::ForEach::D:
                                - D
                                - %1$s
                                - T${A}${B}${C}${D}: {Type: 'AWS::SNS::Topic'}
                """.formatted(items));
        assertThat(template.resources()).hasSizeLessThan(5_000);
        assertThat(template.mayHoldMore()).isTrue();
    }

    @Test
    void withoutTheTransformNothingIsUnrolled() {
        Template template = Templates.of("""
                Resources:
                  Fn::ForEach::Topics:
                    - Name
                    - [Orders]
                    - Topic${Name}: {Type: 'AWS::SNS::Topic'}
                """);
        assertThat(template.resources()).isEmpty();
    }
}
