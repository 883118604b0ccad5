package io.github.awslint.cloudformation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTest {

    @Test
    void sectionsAreReadInDocumentOrder() {
        Template template = Templates.of("""
                Transform: [AWS::LanguageExtensions, {Name: AWS::Serverless-2016-10-31}]
                Parameters:
                  B: {Type: Number, Default: 1, NoEcho: 'true', AllowedValues: [1, 2]}
                  A: {Type: 'List<AWS::EC2::Subnet::Id>'}
                Mappings: {M: {k: {v: 1}}}
                Resources:
                  Two: {Type: AWS::SQS::Queue, DependsOn: One, Condition: C}
                  One: {Type: AWS::SNS::Topic, Properties: {TopicName: x}}
                Outputs: {O: {Value: 1}}
                """);
        assertThat(template.parameters()).containsOnlyKeys("B", "A");
        assertThat(template.parameters().get("B").noEcho()).isTrue();
        assertThat(template.parameters().get("B").allowedValues()).hasSize(2);
        assertThat(template.parameters().get("A").isList()).isTrue();
        assertThat(template.mappings()).containsOnlyKeys("M");
        assertThat(template.resources()).extracting(Resource::logicalId).containsExactly("Two", "One");
        assertThat(template.resources("AWS::SNS::Topic")).hasSize(1);
        Resource two = template.resource("Two").orElseThrow();
        assertThat(two.dependsOn()).hasSize(1);
        assertThat(two.existence().clause()).isEqualTo(" when C is true");
        assertThat(two.value("QueueName").isAbsent()).isTrue();
        assertThat(template.resource("One").orElseThrow().value("TopicName").is("x"))
                .isTrue();
        assertThat(template.outputs()).hasSize(1);
        assertThat(template.transforms().serverless()).isTrue();
        assertThat(template.transforms().languageExtensions()).isTrue();
        assertThat(template.mayHoldMore()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Transform: Company-Macro",
                "Transform: [AWS::Serverless-2016-10-31, AWS::Include]",
                "Transform: [!Ref Macro]",
                "Transform: {Fn::Sub: x}",
                "Fn::Transform: {Name: x}",
                "Resources: {'Fn::Transform': {Name: x}}",
                "Parameters: {'Fn::Transform': {Name: x}}",
                "Resources: {'Fn::ForEach::Loop': [A, [b], {}]}",
                "Conditions: {'Fn::ForEach::Loop': [A, [b], {}]}",
                "Resources: {M: {Type: Company::Web::Site::MODULE}}",
                "Resources: {M: {Type: {'Rain::Module': vpc.yml}}}",
                "Resources: {M: {Type: ../modules/vpc.yml}}",
                "Modules: {Net: {Source: vpc.yml}}"
            })
    void macrosLoopsAndModulesMayAddWhatIsNotWritten(String yaml) {
        assertThat(Templates.of(yaml).mayHoldMore()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Parameters: [a]",
                "Parameters: text",
                "Parameters: {A: text, B: [x], C: ~, D: {Type: [String], Default: {a: b}, AllowedValues: x, NoEcho: [y]}}",
                "Mappings: {A: text, B: {c: text}, D: {e: {f: {g: h}}}}",
                "Conditions: [a]",
                "Conditions: {A: text, B: [], C: {Condition: {a: b}}, D: {'Fn::Not': text}, E: ~}",
                "Resources: [a]",
                "Resources: ~",
                "Resources: {A: text, B: [x], C: ~}",
                "Resources: {A: {Type: [x], Properties: [y], DependsOn: {a: b}, Condition: [c], Metadata: text}}",
                "Resources: {A: {Type: T, Properties: {P: {'Fn::If': [a, b]}, Q: {Ref: {a: b}}, R: {'Fn::If': [{a: b}, c, d]}}}}",
                "Resources: {A: {Properties: {P: {'Fn::GetAtt': .x}, Q: {'Fn::GetAtt': [a]}, R: {'Fn::GetAtt': x.}}}}",
                "Resources: {A: {Properties: {P: {'Fn::Sub': ['${a}', [b]]}, Q: {'Fn::Sub': ['${', {}]}, R: {'Fn::Sub': ~}}}}",
                "Resources: {A: {Properties: {P: {'Fn::FindInMap': x}, Q: {'Fn::FindInMap': [[a], b, c, d]}}}}",
                "Resources: {'Fn::ForEach::A': text, 'Fn::ForEach::B': [[c, {d: e}], f]}",
                "Outputs: {A: text, B: {Value: [x]}}",
                "Transform: {a: b}",
                "Globals: text",
                "Rules: [a]"
            })
    void wrongShapesAreLeftOutAndNeverThrow(String yaml) {
        Template template = Templates.of(yaml);
        template.references();
        template.parameters().values().forEach(parameter -> {
            assertThat(parameter.type()).isNotNull();
            assertThat(parameter.allowedValues()).isNotNull();
            parameter.noEcho();
        });
        for (Resource resource : template.resources()) {
            assertThat(resource.existence()).isNotNull();
            assertThat(resource.dependsOn()).isNotNull();
            assertThat(resource.attributeValue("Metadata", "a", "b").alternatives())
                    .isNotEmpty();
            resource.properties()
                    .entries()
                    .forEach(entry -> assertThat(
                                    template.value(entry.value()).get("x").items())
                            .isNotNull());
        }
        template.conditions()
                .byName()
                .keySet()
                .forEach(name -> assertThat(template.conditions().assume(Assumptions.NONE, name, true))
                        .isPresent());
    }
}
