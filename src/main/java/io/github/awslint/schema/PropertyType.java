package io.github.awslint.schema;

import java.util.List;
import java.util.Optional;

/**
 * What a value may be. All grammars are written in this vocabulary, CloudFormation's as well as SAM's or an appspec's; it is the part of
 * JSON Schema that they need.
 *
 * <p>A type says what the service takes, not how a template writes it: {@code "30"} is a number to CloudFormation, and an intrinsic
 * function stands for a value of any type. Whoever compares values with types knows that.
 */
public sealed interface PropertyType
        permits PropertyType.AnyType,
                PropertyType.TextType,
                PropertyType.NumberType,
                PropertyType.BooleanType,
                PropertyType.ListType,
                PropertyType.MapType,
                PropertyType.UnionType,
                PropertyType.RefinedType,
                PropertyType.NothingType,
                ObjectType {

    /** The type in a message, without article: {@code string}, {@code list}. */
    String noun();

    /** Any value at all; also stands where the sources disagree. */
    record AnyType() implements PropertyType {

        @Override
        public String noun() {
            return "value";
        }
    }

    /**
     * A text.
     *
     * @param length in characters
     * @param format a name of JSON Schema such as {@code date-time}; informative
     */
    record TextType(
            Optional<AllowedValues> allowed, Optional<TextPattern> pattern, Size length, Optional<String> format)
            implements PropertyType {

        @Override
        public String noun() {
            return "string";
        }
    }

    /**
     * A number.
     *
     * @param whole whether it takes no fraction
     */
    record NumberType(boolean whole, Optional<AllowedValues> allowed, NumberRange range) implements PropertyType {

        @Override
        public String noun() {
            return whole ? "whole number" : "number";
        }
    }

    /** True or false. */
    record BooleanType() implements PropertyType {

        @Override
        public String noun() {
            return "boolean";
        }
    }

    /**
     * A list.
     *
     * @param size in items
     * @param unique whether no item may occur twice
     */
    record ListType(PropertyType items, Size size, boolean unique) implements PropertyType {

        @Override
        public String noun() {
            return "list";
        }
    }

    /**
     * A mapping whose keys are the user's.
     *
     * @param keys what every key must match
     * @param size in entries
     */
    record MapType(PropertyType values, Optional<TextPattern> keys, Size size) implements PropertyType {

        @Override
        public String noun() {
            return "map";
        }
    }

    /** One of several types; a value is right if it suits any of them. */
    record UnionType(List<PropertyType> alternatives) implements PropertyType {

        public UnionType {
            alternatives = List.copyOf(alternatives);
        }

        @Override
        public String noun() {
            return String.join(
                    " or ",
                    alternatives.stream().map(PropertyType::noun).distinct().toList());
        }
    }

    /**
     * A type that is no object, on whose values more is demanded.
     *
     * @param type what the value is
     */
    record RefinedType(PropertyType type, List<Demand> demands) implements PropertyType {

        public RefinedType {
            demands = List.copyOf(demands);
        }

        @Override
        public String noun() {
            return type.noun();
        }
    }

    /** Nothing may stand here: the schema {@code false}. */
    record NothingType() implements PropertyType {

        @Override
        public String noun() {
            return "nothing";
        }
    }
}
