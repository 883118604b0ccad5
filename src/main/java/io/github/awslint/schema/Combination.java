package io.github.awslint.schema;

import java.util.List;

/**
 * Alternative demands on one value. A branch constrains only what it names: {@code {"required": ["S3Bucket", "S3Key"]}} is met by every
 * object that has both.
 */
public record Combination(Kind kind, List<PropertyType> branches) implements Demand {

    /** How many branches the value must meet. */
    public enum Kind {
        EXACTLY_ONE,
        AT_LEAST_ONE,
        ALL,
        NONE
    }

    public Combination {
        branches = List.copyOf(branches);
    }
}
