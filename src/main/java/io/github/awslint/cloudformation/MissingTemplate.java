package io.github.awslint.cloudformation;

import io.github.awslint.syntax.Node;

/**
 * A template of a nested stack that is no file of the project.
 *
 * @param place where the outer template names it
 * @param name as the outer template writes it
 */
public record MissingTemplate(Node place, String property, String name) {}
