package io.github.awslint.sam;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Templates;
import io.github.awslint.cloudformation.Value;
import org.junit.jupiter.api.Test;

class ServerlessTemplateTest {

    private static final Template TEMPLATE = ServerlessTemplate.of(Templates.of("""
            Transform: AWS::Serverless-2016-10-31
            Globals:
              Function:
                Timeout: 20
                MemorySize: 512
                Layers: [a]
                Tags: {Team: web, Cost: '1'}
                Environment: {Variables: {STAGE: dev, URL: !Ref Url}}
                Role: !GetAtt Shared.Arn
                VpcConfig: !Ref 'AWS::NoValue'
            Resources:
              Plain: {Type: AWS::Serverless::Function}
              Own:
                Type: AWS::Serverless::Function
                Properties:
                  Timeout: 30
                  Layers: [b]
                  Tags: {Team: shop}
                  Environment: {Variables: {STAGE: prod}}
                  Role: !Ref Role
                  VpcConfig: {SubnetIds: [s]}
              Some:
                Type: AWS::Serverless::Function
                IgnoreGlobals: [Timeout, Tags]
              None:
                Type: AWS::Serverless::Function
                IgnoreGlobals: '*'
              Queue:
                Type: AWS::SQS::Queue
                Connectors: {Read: {Properties: {Destination: {Id: Own}, Permissions: [Read]}}}
              Table: {Type: AWS::Serverless::SimpleTable}
            """));

    private static Value value(String resource, String property, String... path) {
        return TEMPLATE.resource(resource).orElseThrow().value(property, path);
    }

    @Test
    void aFunctionInheritsWhatItDoesNotSet() {
        assertThat(value("Plain", "Timeout").is("20")).isTrue();
        assertThat(value("Own", "MemorySize").is("512")).isTrue();
        assertThat(value("Table", "Timeout").isAbsent()).isTrue();
        assertThat(value("Queue", "Timeout").isAbsent()).isTrue();
    }

    @Test
    void ownScalarsWinMappingsAreMergedAndListsJoinedGlobalsFirst() {
        assertThat(value("Own", "Timeout").is("30")).isTrue();
        assertThat(value("Own", "Tags", "Team").is("shop")).isTrue();
        assertThat(value("Own", "Tags", "Cost").is("1")).isTrue();
        assertThat(value("Own", "Environment", "Variables", "STAGE").is("prod")).isTrue();
        assertThat(value("Own", "Environment", "Variables").entries()).hasSize(2);
        assertThat(value("Own", "Layers").items())
                .extracting(item -> item.text().orElseThrow())
                .containsExactly("a", "b");
    }

    @Test
    void functionCallsAreReplacedNotMerged() {
        assertThat(value("Own", "Role").toString()).contains("Role").doesNotContain("Shared");
        assertThat(value("Own", "VpcConfig", "SubnetIds").items()).hasSize(1);
        assertThat(value("Plain", "VpcConfig").isAbsent()).isTrue();
    }

    @Test
    void ignoreGlobalsTakesNamesOrEverything() {
        assertThat(value("Some", "Timeout").isAbsent()).isTrue();
        assertThat(value("Some", "Tags").isAbsent()).isTrue();
        assertThat(value("Some", "MemorySize").is("512")).isTrue();
        assertThat(value("None", "MemorySize").isAbsent()).isTrue();
    }

    @Test
    void inheritedValuesKeepTheirPlaceInTheGlobals() {
        Resource plain = TEMPLATE.resource("Plain").orElseThrow();
        assertThat(plain.property("Timeout")
                        .orElseThrow()
                        .key()
                        .location()
                        .start()
                        .line())
                .isEqualTo(4);
    }

    @Test
    void generatedResourcesCanBeReferredTo() {
        assertThat(TEMPLATE.hasResource("OwnRole")).isFalse();
        assertThat(TEMPLATE.hasResource("NoneRole")).isTrue();
        assertThat(TEMPLATE.hasResource("QueueReadPolicy")).isTrue();
        assertThat(TEMPLATE.hasResource("QueueRead")).isFalse();
        assertThat(TEMPLATE.hasResource("ServerlessRestApi")).isFalse();
        assertThat(TEMPLATE.hasResource("Other")).isFalse();
    }

    @Test
    void otherTemplatesStayAsTheyAre() {
        Template plain = Templates.of("Resources: {Q: {Type: AWS::SQS::Queue}}");
        assertThat(ServerlessTemplate.of(plain)).isSameAs(plain);
    }

    @Test
    void wrongShapesOfGlobalsNeverThrow() {
        for (String globals :
                new String[] {"text", "[a]", "~", "{Function: text}", "{Function: [a]}", "{Function: {Tags: text}}"}) {
            Template template = ServerlessTemplate.of(
                    Templates.of(
                            "Transform: AWS::Serverless-2016-10-31\nGlobals: "
                                    + globals
                                    + "\nResources: {F: {Type: AWS::Serverless::Function, IgnoreGlobals: {a: b}, Properties: {Tags: {a: b}}}}\n"));
            assertThat(template.resource("F").orElseThrow().value("Tags", "a").is("b"))
                    .isTrue();
        }
    }
}
