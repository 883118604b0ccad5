package io.github.awslint.cloudformation;

import java.util.Optional;

/**
 * A place in a template that names a parameter, resource or condition.
 *
 * @param kind by which means
 * @param target where the name stands
 * @param name the name that is referred to
 * @param attribute the attribute of {@code Fn::GetAtt} or of a variable with a dot; empty where another function computes it
 * @param from the resource that holds the reference; empty outside of resources
 */
public record Reference(Kind kind, TextPart target, String name, Optional<TextPart> attribute, Optional<String> from) {

    /** The means of referring. */
    public enum Kind {
        REF("Ref"),
        GET_ATT("Fn::GetAtt"),
        SUB("Fn::Sub"),
        DEPENDS_ON("DependsOn"),
        CONDITION("Condition");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        /** The name as templates write it. */
        public String title() {
            return title;
        }
    }
}
