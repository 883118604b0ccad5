package io.github.awslint.check;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.syntax.MapNode;
import java.util.Optional;

/**
 * A file as pages with a {@code check:} see it.
 *
 * @param kind label of the file kind, such as {@code appspec}
 * @param root the mapping at the top
 * @param template the template, where the file is one
 */
public record CheckedFile(String kind, MapNode root, Optional<Template> template) {}
