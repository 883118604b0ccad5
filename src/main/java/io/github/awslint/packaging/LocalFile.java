package io.github.awslint.packaging;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.syntax.ScalarNode;
import java.util.Optional;

/**
 * A path of the project that a property names.
 *
 * @param owner the resource
 * @param property its name, such as {@code DefinitionUri}
 * @param place the path as written
 * @param path the same from the linted folder on; empty where it is no plain relative path
 * @param code whether it is code, which may be a folder, rather than a document
 */
public record LocalFile(Resource owner, String property, ScalarNode place, Optional<String> path, boolean code) {}
