package io.github.awslint.cloudformation;

import io.github.awslint.syntax.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A resource that a transform makes.
 *
 * @param logicalId its logical id; behind its stem anything may follow where the suffix says so
 * @param suffix how exactly the id is known
 * @param type the resource type, such as {@code AWS::IAM::Role}
 * @param source what in the template caused it
 * @param condition the condition of the template that it exists under; empty also where the transform computes one
 * @param uses the values of the template that it takes over, and whose references it therefore makes
 * @param needs the logical ids that it refers to without any such value
 */
public record GeneratedResource(
        String logicalId,
        Suffix suffix,
        String type,
        Node source,
        Optional<String> condition,
        List<Node> uses,
        List<String> needs) {

    /** How exactly a logical id is known. */
    public enum Suffix {
        /** The id is known. */
        NONE,
        /** The id ends with ten hexadecimal digits, made of a content that only the deployment knows. */
        HASH,
        /** The id is only a beginning: a parameter gives the rest. */
        UNKNOWN
    }

    static final int HASH_LENGTH = 10;

    public GeneratedResource {
        uses = List.copyOf(uses);
        needs = List.copyOf(needs);
    }

    /** A resource of this id, which exists always and needs nothing. */
    public static GeneratedResource of(String logicalId, String type, Node source) {
        return new GeneratedResource(logicalId, Suffix.NONE, type, source, Optional.empty(), List.of(), List.of());
    }

    /** The same resource, whose id is known only this exactly. */
    public GeneratedResource suffixed(Suffix other) {
        return new GeneratedResource(logicalId, other, type, source, condition, uses, needs);
    }

    /** The same resource, which exists only under a condition. */
    public GeneratedResource when(Optional<String> other) {
        return new GeneratedResource(logicalId, suffix, type, source, other, uses, needs);
    }

    /** The same resource, which takes over a value too. */
    public GeneratedResource using(Optional<? extends Node> value) {
        List<Node> more = new ArrayList<>(uses);
        value.ifPresent(more::add);
        return new GeneratedResource(logicalId, suffix, type, source, condition, more, needs);
    }

    /** The same resource, which refers to another one too. */
    public GeneratedResource needing(String other) {
        List<String> more = new ArrayList<>(needs);
        more.add(other);
        return new GeneratedResource(logicalId, suffix, type, source, condition, uses, more);
    }

    /** Whether a reference to this id can mean this resource. */
    public boolean answersTo(String id) {
        return switch (suffix) {
            case NONE -> id.equals(logicalId);
            case UNKNOWN -> id.startsWith(logicalId);
            case HASH ->
                id.length() == logicalId.length()
                        && id.startsWith(stem())
                        && id.substring(stem().length()).matches("[0-9a-f]+");
        };
    }

    /** The id without the digits of its content. */
    public String stem() {
        return suffix == Suffix.HASH ? logicalId.substring(0, logicalId.length() - HASH_LENGTH) : logicalId;
    }
}
