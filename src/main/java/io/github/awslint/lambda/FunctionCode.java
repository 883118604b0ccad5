package io.github.awslint.lambda;

import io.github.awslint.build.Absence;
import io.github.awslint.build.ClassPath;
import io.github.awslint.build.JavaModule;
import io.github.awslint.syntax.ScalarNode;

/** Where the code of a function on a Java runtime comes from, as far as the project shows it. */
public sealed interface FunctionCode {

    /** Code that cannot be seen: elsewhere, of another build tool, or not built yet. */
    record Unseen() implements FunctionCode {}

    /**
     * An archive or folder that is deployed as it is.
     *
     * @param place the value that names it
     * @param classes its own and those of its layers
     */
    record Packaged(ScalarNode place, String path, ClassPath classes) implements FunctionCode {}

    /**
     * A Maven module that {@code sam build} compiles and packs together with its dependencies.
     *
     * @param own the classes of the module itself
     * @param classes with those of its dependencies, as far as the build tells, and of its layers
     */
    record Module(ScalarNode place, JavaModule module, ClassPath own, ClassPath classes) implements FunctionCode {}

    /**
     * An archive of an earlier version, left in the build folder.
     *
     * @param successor what the build makes today
     */
    record Outdated(ScalarNode place, String path, String successor, JavaModule module) implements FunctionCode {}

    /** Code that is not there, though everything that could make it has run. */
    record Missing(ScalarNode place, String path, Absence absence) implements FunctionCode {}
}
