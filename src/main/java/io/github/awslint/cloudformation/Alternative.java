package io.github.awslint.cloudformation;

import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.Optional;
import java.util.OptionalLong;

/** One of the values that a place in a template can have. */
public sealed interface Alternative {

    /** What must hold of the conditions for this value. */
    Assumptions when();

    /** Where the value is used, or missing. */
    Node place();

    /** Whether nothing may stand here in the end: it is absent, or what a macro gives. */
    default boolean mayBeNothing() {
        return false;
    }

    /**
     * A value that can be read.
     *
     * @param place where the value is used; findings belong here
     * @param content the value itself, which may stand elsewhere: in a mapping, or as a parameter's default
     * @param parameter the parameter that it came through
     * @param byDefault whether it is only the parameter's default, which a deployer may replace
     */
    record Known(Assumptions when, Node place, Node content, Optional<Parameter> parameter, boolean byDefault)
            implements Alternative {

        /** The text where the value is a scalar. */
        public Optional<String> text() {
            return content instanceof ScalarNode scalar ? Optional.of(scalar.text()) : Optional.empty();
        }

        /** The value where it is a scalar. */
        public Optional<ScalarNode> scalar() {
            return content instanceof ScalarNode scalar ? Optional.of(scalar) : Optional.empty();
        }

        /** The value where it is a mapping. */
        public Optional<MapNode> map() {
            return content instanceof MapNode map ? Optional.of(map) : Optional.empty();
        }

        /** The value where it is a list. */
        public Optional<ListNode> list() {
            return content instanceof ListNode list ? Optional.of(list) : Optional.empty();
        }

        /** The whole number that CloudFormation reads here. */
        public OptionalLong integer() {
            return content instanceof ScalarNode scalar ? scalar.asInteger() : OptionalLong.empty();
        }

        /** A clause for messages with a leading blank: the conditions and the parameter that lead to this value, or nothing. */
        public String clause() {
            return when.clause()
                    + parameter
                            .map(from -> " (" + origin(from) + " parameter " + from.name() + ")")
                            .orElse("");
        }

        private String origin(Parameter from) {
            if (byDefault) {
                return "default of";
            }
            return from.given().isEmpty() ? "allowed by" : "given to";
        }
    }

    /**
     * Nothing is there.
     *
     * @param place the {@code AWS::NoValue} or the mapping that lacks the key
     */
    record Absent(Assumptions when, Node place) implements Alternative {

        @Override
        public boolean mayBeNothing() {
            return true;
        }
    }

    /**
     * An attribute or the identity of a resource, known only when it exists.
     *
     * @param attribute empty for {@code Ref}
     */
    record Attribute(Assumptions when, Node place, String logicalId, Optional<String> attribute)
            implements Alternative {}

    /**
     * Something that nobody here can know: an import, a parameter without default, a macro's result.
     *
     * @param mayBeNothing whether it need not be a value at all: a macro may give {@code AWS::NoValue}
     */
    record Unknown(Assumptions when, Node place, boolean mayBeNothing) implements Alternative {

        /** A value of which only the deployment knows which it is. */
        static Unknown value(Assumptions when, Node place) {
            return new Unknown(when, place, false);
        }

        /** What may be any value, or none. */
        static Unknown anything(Assumptions when, Node place) {
            return new Unknown(when, place, true);
        }
    }
}
