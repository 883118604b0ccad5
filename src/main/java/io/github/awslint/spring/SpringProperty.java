package io.github.awslint.spring;

import io.github.awslint.syntax.Location;

/**
 * A property of a configuration file.
 *
 * @param text its value as written, placeholders included
 * @param location where it stands
 */
public record SpringProperty(String text, Location location) {

    /** The one spelling of a name: {@code server.servletPath}, {@code server.servlet-path} and {@code server.servlet_path} mean the same. */
    static String canonical(String name) {
        StringBuilder canonical = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c != '-' && c != '_') {
                canonical.append(Character.toLowerCase(c));
            }
        }
        return canonical.toString();
    }
}
