package io.github.awslint.schema.generator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.junit.jupiter.api.Test;

class DeclarationParserTest {

    private static void parses(String source, String json) throws JsonProcessingException {
        assertThat(DeclarationParser.parse(source).toString())
                .isEqualTo(Sources.JSON.readTree(json.replace('\'', '"')).toString());
    }

    @Test
    void membersBecomePropertiesAndTagsConstraints() throws JsonProcessingException {
        parses("""
                import { Resource as $Resource } from "somewhere";
                /** The thing's properties. */
                export type ThingProperties = {
                    /**
                     * A name, such as {@link Other}.
                     * @minLength `1`
                     * @pattern `^[a-z`]+$`
                     */
                    Name: string;
                    /** @maxLength `2` */
                    Parts?: Part[];
                };
                export type Part = "a" | "b";
                export declare class Thing extends $Resource<"Some::Thing::Type", ThingProperties> {
                    static readonly Type = "Some::Thing::Type";
                }
                """, """
                {'type': 'object',
                 'properties': {
                   'Name': {'type': 'string', 'minLength': 1, 'pattern': '^[a-z`]+$'},
                   'Parts': {'type': 'array', 'items': {'$ref': '#/definitions/Part'}, 'maxItems': 2}},
                 'required': ['Name'],
                 'definitions': {'Part': {'type': 'string', 'enum': ['a', 'b']}}}
                """);
    }

    @Test
    void mapsUnionsAndListsOfLiteralsAreUnderstood() throws JsonProcessingException {
        parses("""
                export type ThingProperties = {
                    Tags?: Record<string, string>;
                    Code?: string | Record<string, any>;
                    Days?: (1 | 3)[];
                };
                """, """
                {'type': 'object',
                 'properties': {
                   'Tags': {'type': 'object', 'additionalProperties': {'type': 'string'}},
                   'Code': {'anyOf': [{'type': 'string'}, {'type': 'object', 'additionalProperties': {}}]},
                   'Days': {'type': 'array', 'items': {'type': 'number', 'enum': [1, 3]}}},
                 'required': [],
                 'definitions': {}}
                """);
    }
}
