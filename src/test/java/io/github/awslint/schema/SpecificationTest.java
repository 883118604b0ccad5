package io.github.awslint.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.awslint.schema.Property.Replacement;
import io.github.awslint.schema.Property.TypeReference;
import io.github.awslint.schema.PropertyType.ListType;
import io.github.awslint.schema.PropertyType.MapType;
import io.github.awslint.schema.PropertyType.NumberType;
import io.github.awslint.schema.PropertyType.TextType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpecificationTest {

    private final Specification specification = Specification.bundled();

    private ResourceType type(String name) {
        return specification.resourceType(name).orElseThrow();
    }

    private Property property(String type, String name) {
        return type(type).properties().property(name).orElseThrow();
    }

    @Test
    void aTypeHasItsPropertiesAndWhichOfThemAreRequired() {
        ObjectType function = type("AWS::Lambda::Function").properties();

        assertThat(function.required()).containsExactly("Code", "Role");
        assertThat(function.property("Role").orElseThrow().required()).isTrue();
        assertThat(function.property("Timeout").orElseThrow().required()).isFalse();
        assertThat(function.others()).isEmpty();
    }

    @Test
    void propertiesCarryConstraintsOfAllSources() {
        ListType architectures =
                (ListType) property("AWS::Lambda::Function", "Architectures").type();

        assertThat(architectures.size()).isEqualTo(new Size(1, 1));
        assertThat(architectures.unique()).isTrue();
        assertThat(((TextType) architectures.items()).allowed().orElseThrow().values())
                .containsExactly("arm64", "x86_64");
    }

    @Test
    void propertiesTellReplacementAndReferences() {
        assertThat(property("AWS::Lambda::Function", "FunctionName").replacement())
                .isEqualTo(Replacement.ALWAYS);
        assertThat(property("AWS::Lambda::Function", "Timeout").replacement()).isEqualTo(Replacement.NEVER);
        assertThat(property("AWS::Lambda::Function", "Role").references())
                .containsExactly(new TypeReference("AWS::IAM::Role", "Arn"));
    }

    @Test
    void correctionsByHandAreApplied() {
        NumberType timeout =
                (NumberType) property("AWS::Lambda::Function", "Timeout").type();

        assertThat(timeout.range().contains(BigDecimal.valueOf(900))).isTrue();
        assertThat(timeout.range().contains(BigDecimal.valueOf(901))).isFalse();
        assertThat(type("AWS::CloudFormation::CustomResource").properties().others())
                .isPresent();
    }

    @Test
    void attributesMayLieBelowOthers() {
        assertThat(type("AWS::Lambda::Function").attribute("Arn")).containsInstanceOf(TextType.class);
        assertThat(type("AWS::Lambda::Function").attribute("SnapStartResponse.ApplyOn"))
                .isPresent();
        assertThat(type("AWS::CloudFormation::Stack").attribute("Outputs.VpcId"))
                .isPresent();
        assertThat(type("AWS::Lambda::Function").attribute("Name")).isEmpty();
    }

    @Test
    void attributesThatAreNoPropertiesAreReadOnly() {
        assertThat(type("AWS::Lambda::Function").isReadOnly("Arn")).isTrue();
        assertThat(type("AWS::Lambda::Function").isReadOnly("SnapStartResponse"))
                .isTrue();
        assertThat(type("AWS::Lambda::Function").isReadOnly("Role")).isFalse();
        assertThat(type("AWS::Lambda::Function").isReadOnly("Rolle")).isFalse();
    }

    @Test
    void refGivesThePrimaryIdentifierUnlessSaidOtherwise() {
        assertThat(type("AWS::Lambda::Function").reference()).containsExactly("FunctionName");
        assertThat(type("AWS::ApiGateway::Deployment").reference()).containsExactly("DeploymentId");
        assertThat(type("AWS::ApiGateway::Deployment").primaryIdentifier()).hasSize(2);
    }

    @Test
    void objectsThatContainThemselvesEndNowhere() {
        ObjectType statement = (ObjectType) ((ListType) ((ObjectType) ((ListType)
                                        property("AWS::WAFv2::WebACL", "Rules").type())
                                .items())
                        .property("Statement")
                        .map(property -> ((ObjectType) property.type())
                                .property("AndStatement")
                                .orElseThrow())
                        .map(and ->
                                ((ObjectType) and.type()).property("Statements").orElseThrow())
                        .orElseThrow()
                        .type())
                .items();

        assertThat(statement.property("AndStatement")).isPresent();
    }

    @Test
    void mapsAreNoObjects() {
        ObjectType environment =
                (ObjectType) property("AWS::Lambda::Function", "Environment").type();

        MapType variables =
                (MapType) environment.property("Variables").orElseThrow().type();

        assertThat(variables.keys().orElseThrow().matches("TABLE_NAME")).isTrue();
        assertThat(variables.values()).isInstanceOf(TextType.class);
    }

    @Test
    void unknownTypesAreAbsent() {
        assertThat(specification.resourceType("AWS::Lambda::Funktion")).isEmpty();
        assertThat(specification.resourceType("aws::lambda::function")).isEmpty();
        assertThat(specification.resourceType("../types")).isEmpty();
        assertThat(specification.resourceType("Custom::Thing")).isEmpty();
        assertThat(specification.resourceType("")).isEmpty();
    }

    @Test
    void samTypesBelongToAnotherGrammar() {
        assertThat(specification.typeNames()).noneMatch(name -> name.startsWith("AWS::Serverless::"));
    }

    @Test
    void ownTypesJoinTheBundledOnes() {
        ResourceType own = new ResourceType(
                "Acme::Chat::Room",
                type("AWS::SQS::Queue").properties(),
                type("AWS::SQS::Queue").attributes(),
                List.of(),
                List.of(),
                java.util.Optional.empty(),
                false);

        Specification joined = specification.with(List.of(own));

        assertThat(joined.resourceType("Acme::Chat::Room")).containsSame(own);
        assertThat(joined.resourceType("AWS::SQS::Queue")).isPresent();
        assertThat(joined.typeNames()).contains("Acme::Chat::Room", "AWS::SQS::Queue");
        assertThat(specification.resourceType("Acme::Chat::Room")).isEmpty();
    }

    @Test
    void aTypeIsReadOnceForAllThreads() throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<ResourceType>> found = IntStream.range(0, 32)
                    .mapToObj(i -> threads.submit(() -> type("AWS::ECS::TaskDefinition")))
                    .toList();
            for (Future<ResourceType> each : found) {
                assertThat(each.get()).isSameAs(found.get(0).get());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void theSpecificationTellsItsAge() {
        assertThat(specification.provenance().date()).isAfter(LocalDate.of(2026, 1, 1));
        assertThat(specification.provenance().sources()).containsKey("@aws-cdk/aws-service-spec");
    }

    @Test
    void metricsAreKnownByNamespace() {
        CloudWatchMetrics metrics = CloudWatchMetrics.bundled();

        assertThat(metrics.namespaces()).contains("AWS/Lambda", "AWS/SQS");
        assertThat(metrics.dimensions("AWS/Lambda", "Errors").orElseThrow())
                .contains(java.util.Set.of("FunctionName"), java.util.Set.of());
        assertThat(metrics.dimensions("AWS/Lambda", "Errrors")).isEmpty();
    }

    @Test
    void dimensionsThatAreKnownAsAWholeAreAllOfThoseThatMetricsHave() {
        CloudWatchMetrics metrics = CloudWatchMetrics.bundled();

        assertThat(metrics.allDimensions("AWS/SQS").orElseThrow()).containsExactly("QueueName");
        assertThat(metrics.allDimensions("AWS/EC2")).isEmpty();
        for (String namespace : metrics.namespaces()) {
            metrics.allDimensions(namespace)
                    .ifPresent(whole -> metrics.metrics(namespace)
                            .forEach(metric -> assertThat(metrics.dimensions(namespace, metric)
                                            .orElseThrow())
                                    .allSatisfy(set -> assertThat(whole).containsAll(set))));
        }
    }

    @Test
    void eventsAreKnownBySource() {
        assertThat(EventSources.bundled().detailTypes("aws.s3")).contains("Object Created");
        assertThat(EventSources.bundled().detailTypes("com.acme")).isEmpty();
    }
}
