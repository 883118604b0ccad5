package io.github.awslint.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.awslint.schema.Combination.Kind;
import io.github.awslint.schema.PropertyType.AnyType;
import io.github.awslint.schema.PropertyType.BooleanType;
import io.github.awslint.schema.PropertyType.ListType;
import io.github.awslint.schema.PropertyType.MapType;
import io.github.awslint.schema.PropertyType.NumberType;
import io.github.awslint.schema.PropertyType.TextType;
import io.github.awslint.schema.PropertyType.UnionType;
import io.github.awslint.syntax.DocumentReader;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.SourceFile;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SchemaReaderTest {

    private static MapNode schema(String yaml) {
        return DocumentReader.read(new SourceFile("schema.yaml", yaml))
                .rootMap()
                .orElseThrow();
    }

    private static PropertyType read(String yaml) {
        return new SchemaReader(schema(yaml)).read();
    }

    @Test
    void aTextHasLengthPatternAndValues() {
        TextType text =
                (TextType) read("{type: string, minLength: 1, maxLength: 64, pattern: '^[a-z]+$', enum: [a, b]}");

        assertThat(text.length()).isEqualTo(new Size(1, 64));
        assertThat(text.pattern().orElseThrow().source()).isEqualTo("^[a-z]+$");
        assertThat(text.allowed().orElseThrow().contains("b")).isTrue();
        assertThat(text.allowed().orElseThrow().inOtherCase("B")).contains("b");
    }

    @Test
    void numbersAreWholeOrNot() {
        assertThat(read("{type: integer, minimum: 1, maximum: 900}"))
                .isEqualTo(new NumberType(
                        true,
                        Optional.empty(),
                        new NumberRange(Optional.of(BigDecimal.ONE), Optional.of(BigDecimal.valueOf(900)))));
        assertThat(((NumberType) read("type: number")).whole()).isFalse();
    }

    @Test
    void anObjectWithoutPropertiesIsAMap() {
        assertThat(read("{type: object, additionalProperties: {type: boolean}}"))
                .isEqualTo(new MapType(new BooleanType(), Optional.empty(), Size.ANY));
        assertThat(read("type: object")).isEqualTo(new MapType(new AnyType(), Optional.empty(), Size.ANY));
    }

    @Test
    void aMapMayConstrainItsKeys() {
        MapType map = (MapType)
                read("{type: object, patternProperties: {'^[a-z]+$': {type: string}}, additionalProperties: false}");

        assertThat(map.keys()).contains(new TextPattern("^[a-z]+$"));
    }

    @Test
    void anObjectIsOpenUnlessItSaysOtherwise() {
        assertThat(((ObjectType) read("{properties: {A: {type: string}}}")).others())
                .isPresent();
        assertThat(((ObjectType) read("{properties: {A: {type: string}}, additionalProperties: false}")).others())
                .isEmpty();
    }

    @Test
    void requiredCombinationsAreAlternativesOfTheObject() {
        ObjectType code = (ObjectType)
                read("{type: object, properties: {A: {}, B: {}, C: {}}, oneOf: [{required: [A]}, {required: [B, C]}]}");

        Combination combination = (Combination) code.demands().get(0);

        assertThat(combination.kind()).isEqualTo(Kind.EXACTLY_ONE);
        assertThat(combination.branches())
                .extracting(branch -> ((ObjectType) branch).required())
                .containsExactly(Set.of("A"), Set.of("B", "C"));
    }

    @Test
    void propertiesCanNeedOrExcludeOthers() {
        ObjectType object = (ObjectType)
                read("{properties: {A: {}, B: {}}, dependentRequired: {A: [B]}, dependentExcluded: {B: [C]}}");

        assertThat(object.demands())
                .containsExactly(
                        new Demand.DependentRequired("A", Set.of("B")), new Demand.DependentExcluded("B", Set.of("C")));
    }

    @Test
    void alternativesOfAValueAreAUnion() {
        UnionType union = (UnionType) read("anyOf: [{type: string}, {type: array, items: {type: string}}]");

        assertThat(union.alternatives()).hasOnlyElementsOfTypes(TextType.class, ListType.class);
        assertThat(union.noun()).isEqualTo("string or list");
        assertThat(read("type: [object, string]")).isInstanceOf(UnionType.class);
    }

    @Test
    void aSingleAlternativeStandsForItself() {
        assertThat(read("{allOf: [{$ref: '#/definitions/Text'}], definitions: {Text: {type: string}}}"))
                .isInstanceOf(TextType.class);
    }

    @Test
    void definitionsMayContainThemselves() {
        ObjectType filter = (ObjectType) read("{$ref: '#/definitions/Filter', definitions: {Filter: {properties: "
                + "{And: {type: array, items: {$ref: '#/definitions/Filter'}}}}}}");

        assertThat(((ListType) filter.property("And").orElseThrow().type()).items())
                .isSameAs(filter);
        assertThat(filter.name()).isEqualTo("Filter");
    }

    @Test
    void whatCannotBeReadConstrainsNothing() {
        assertThat(read("{$ref: '#/definitions/Missing'}")).isEqualTo(new AnyType());
        assertThat(read("{$ref: '#/definitions/A', definitions: {A: {$ref: '#/definitions/A'}}}"))
                .isEqualTo(new AnyType());
        assertThat(read("{anyOf: [{$ref: '#/definitions/A'}], definitions: {A: {anyOf: [{$ref: '#/definitions/A'}]}}}"))
                .isEqualTo(new AnyType());
        assertThat(read("{type: thing}")).isEqualTo(new AnyType());
        assertThat(read("{type: string, minLength: many}"))
                .isEqualTo(new TextType(Optional.empty(), Optional.empty(), Size.ANY, Optional.empty()));
    }

    @Test
    void aRegistrySchemaListsAttributesAsReadOnlyProperties() {
        ResourceType room = ResourceTypeReader.read(schema("""
                typeName: Acme::Chat::Room
                properties:
                  Name: {type: string}
                  Arn: {type: string}
                  Endpoint: {type: object, properties: {Port: {type: integer}}}
                required: [Name]
                readOnlyProperties: [/properties/Arn, /properties/Endpoint/Port]
                createOnlyProperties: [/properties/Name]
                primaryIdentifier: [/properties/Arn]
                additionalProperties: false
                """)).orElseThrow();

        assertThat(room.attributes().keySet()).containsExactly("Arn", "Endpoint.Port");
        assertThat(room.reference()).containsExactly("Arn");
        assertThat(room.properties().property("Arn").orElseThrow().readOnly()).isTrue();
        assertThat(room.properties().property("Name").orElseThrow().readOnly()).isFalse();
        assertThat(room.properties().property("Name").orElseThrow().replacement())
                .isEqualTo(Property.Replacement.ALWAYS);
    }

    @Test
    void aSchemaWithoutTypeNameIsNoResourceType() {
        assertThat(ResourceTypeReader.read(schema("properties: {}"))).isEmpty();
    }

    @Test
    void boundsDescribeThemselves() {
        assertThat(new Size(1, 64).describe()).isEqualTo("1 to 64");
        assertThat(new Size(1, Integer.MAX_VALUE).describe()).isEqualTo("at least 1");
        assertThat(new Size(2, 2).describe()).isEqualTo("exactly 2");
        assertThat(((NumberType) read("{type: integer, maximum: 900}")).range().describe())
                .isEqualTo("at most 900");
    }
}
