package io.github.awslint.bundle;

import io.github.awslint.syntax.Location;
import java.util.Optional;

/**
 * The port on which an application takes requests.
 *
 * @param number 0 means any that is free
 * @param place where it is set; empty where nobody sets it
 */
public record ListeningPort(int number, Optional<Location> place, Source source) {

    /** What sets a port. */
    public enum Source {
        /** The command that starts the application. */
        COMMAND,
        /** A property of the environment. */
        ENVIRONMENT,
        /** The application's own configuration files. */
        FILE,
        /** Nobody: Spring Boot takes 8080. */
        DEFAULT
    }
}
