package io.github.awslint.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ServerlessGrammarTest {

    @Test
    void everyTypeHasItsFileAndCorrectionsThatFindTheirPlaces() {
        assertThat(ServerlessGrammar.types()).hasSize(11).allSatisfy(type -> {
            ServerlessGrammar grammar = ServerlessGrammar.of(type).orElseThrow();
            assertThat(grammar.resource().name()).isEqualTo(type);
            assertThat(grammar.resource().properties().properties()).isNotEmpty();
            assertThat(grammar.resource().properties().others()).isEmpty();
        });
    }

    @Test
    void aTypeThatSamDoesNotHaveHasNoGrammar() {
        assertThat(ServerlessGrammar.of("AWS::Serverless::Functoin")).isEmpty();
        assertThat(ServerlessGrammar.of("AWS::Lambda::Function")).isEmpty();
        assertThat(ServerlessGrammar.of("AWS::Serverless::../../types")).isEmpty();
    }

    @Test
    void functionsAndStateMachinesHaveEventsOfTheirOwn() {
        ServerlessGrammar function =
                ServerlessGrammar.of("AWS::Serverless::Function").orElseThrow();
        ServerlessGrammar machine =
                ServerlessGrammar.of("AWS::Serverless::StateMachine").orElseThrow();

        assertThat(function.events()).hasSize(19).containsKeys("Api", "HttpApi", "SQS", "ScheduleV2");
        assertThat(machine.events().keySet())
                .containsExactly("Api", "CloudWatchEvent", "EventBridgeRule", "Schedule", "ScheduleV2");
    }

    @Test
    void whatTheTranslatorDemandsIsRequiredThoughTheSchemaOfSamIsSilent() {
        ServerlessGrammar function =
                ServerlessGrammar.of("AWS::Serverless::Function").orElseThrow();

        assertThat(function.events().get("Kinesis").properties().required()).contains("Stream", "StartingPosition");
        assertThat(function.events().get("Api").properties().required()).containsExactlyInAnyOrder("Path", "Method");
    }

    @Test
    void aValueThatSamPassesOnMayBeAnything() {
        ServerlessGrammar function =
                ServerlessGrammar.of("AWS::Serverless::Function").orElseThrow();

        assertThat(function.resource()
                        .properties()
                        .property("Timeout")
                        .orElseThrow()
                        .type())
                .isInstanceOf(PropertyType.AnyType.class);
    }
}
