package io.github.awslint.syntax;

/**
 * A value of a YAML or JSON document with its place in the file. Immutable.
 *
 * <p>Nodes form a tree, except that an alias shares the children of what it stands for: those keep the positions of the
 * anchored text, while the alias node itself has the position of the alias.
 */
public sealed interface Node permits MapNode, ListNode, ScalarNode {

    /** Where this value stands: a tag belongs to the range, an anchor does not. */
    Location location();
}
