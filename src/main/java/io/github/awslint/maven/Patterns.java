package io.github.awslint.maven;

import io.github.awslint.discovery.PathPattern;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;

/** The parameters {@code includes} and {@code excludes}. */
final class Patterns {

    private Patterns() {}

    static List<PathPattern> parse(String parameter, List<String> entries) throws MojoExecutionException {
        List<PathPattern> patterns = new ArrayList<>();
        for (String entry : Setting.entries(entries)) {
            if (entry.chars().filter(c -> c == '{').count()
                    != entry.chars().filter(c -> c == '}').count()) {
                throw new MojoExecutionException("Parameter aws-lint." + parameter + ": \"" + entry
                        + "\" has a brace without its counterpart; a comma separates patterns on the command line, so write"
                        + " alternatives such as {a,b} as two patterns");
            }
            if (entry.startsWith("!")) {
                throw new MojoExecutionException("Parameter aws-lint." + parameter + ": \"" + entry
                        + "\" begins with \"!\", which patterns do not know; use aws-lint.excludes");
            }
            patterns.add(PathPattern.of(entry));
        }
        return patterns;
    }
}
