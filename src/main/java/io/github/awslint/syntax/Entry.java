package io.github.awslint.syntax;

/**
 * A key of a mapping with its value. The key of a short form tag such as {@code !Ref} is the tag itself, under the name
 * of the function that it stands for.
 */
public record Entry(ScalarNode key, Node value) {

    /** The key's text. */
    public String name() {
        return key.text();
    }
}
