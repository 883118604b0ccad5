package io.github.awslint.cloudformation;

import io.github.awslint.syntax.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A resource that a transform makes. Immutable. */
public final class GeneratedResource {

    private final String logicalId;
    private final Suffix suffix;
    private final String type;
    private final Node source;
    private final Optional<String> condition;
    private final List<Node> uses;
    private final List<String> needs;

    private GeneratedResource(
            String logicalId,
            Suffix suffix,
            String type,
            Node source,
            Optional<String> condition,
            List<Node> uses,
            List<String> needs) {
        this.logicalId = logicalId;
        this.suffix = suffix;
        this.type = type;
        this.source = source;
        this.condition = condition;
        this.uses = uses;
        this.needs = needs;
    }

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

    /** A resource of this id, which exists always and needs nothing. */
    public static GeneratedResource of(String logicalId, String type, Node source) {
        return new GeneratedResource(logicalId, Suffix.NONE, type, source, Optional.empty(), List.of(), List.of());
    }

    /** Its logical id; behind its stem anything may follow where the suffix says so. */
    public String logicalId() {
        return logicalId;
    }

    /** How exactly the id is known. */
    public Suffix suffix() {
        return suffix;
    }

    /** The resource type, such as {@code AWS::IAM::Role}. */
    public String type() {
        return type;
    }

    /** What in the template caused it. */
    public Node source() {
        return source;
    }

    /** The condition of the template that it exists under; empty also where the transform computes one. */
    public Optional<String> condition() {
        return condition;
    }

    /** The values of the template that it takes over, and whose references it therefore makes. */
    public List<Node> uses() {
        return uses;
    }

    /** The logical ids that it refers to without any such value. */
    public List<String> needs() {
        return needs;
    }

    /** The same resource, whose id is known only this exactly. */
    public GeneratedResource suffixed(Suffix other) {
        return new GeneratedResource(logicalId, other, type, source, condition, uses, needs);
    }

    /** The same resource, which exists only under a condition. */
    public GeneratedResource when(Optional<String> other) {
        return other.isEmpty() && condition.isEmpty()
                ? this
                : new GeneratedResource(logicalId, suffix, type, source, other, uses, needs);
    }

    /** The same resource, which takes over a value too. */
    public GeneratedResource using(Optional<? extends Node> value) {
        return value.isEmpty() ? this : using(List.of(value.get()));
    }

    /** The same resource, which takes over values too. */
    public GeneratedResource using(List<? extends Node> values) {
        return new GeneratedResource(logicalId, suffix, type, source, condition, both(uses, values), needs);
    }

    /** The same resource, which refers to another one too. */
    public GeneratedResource needing(String other) {
        return new GeneratedResource(logicalId, suffix, type, source, condition, uses, both(needs, List.of(other)));
    }

    private static <E> List<E> both(List<E> first, List<? extends E> second) {
        if (first.isEmpty()) {
            return Collections.unmodifiableList(second);
        }
        List<E> both = new ArrayList<>(first.size() + second.size());
        both.addAll(first);
        both.addAll(second);
        return Collections.unmodifiableList(both);
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
