package io.github.awslint.maven;

import io.github.awslint.cloudformation.PseudoParameters;
import io.github.awslint.deployment.ParameterFile;
import io.github.awslint.lint.GivenParameters;
import io.github.awslint.lint.GivenParameters.ParameterSource;
import io.github.awslint.syntax.Document;
import io.github.awslint.syntax.DocumentReader;
import io.github.awslint.syntax.TextDecoder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;

/** The parameters {@code parameters}, {@code parameterFiles} and {@code regions}. */
final class TemplateParameters {

    private static final Pattern REGION = Pattern.compile("[a-z]{2}(-[a-z]+)+-\\d");

    private TemplateParameters() {}

    static GivenParameters parse(List<String> values, List<String> files, List<String> regions, LintedFolder folder)
            throws MojoExecutionException {
        Map<String, List<String>> given = new LinkedHashMap<>();
        for (String entry : Setting.entries(values)) {
            int equals = entry.indexOf('=');
            if (equals < 1) {
                throw new MojoExecutionException("Parameter aws-lint.parameters: \"" + entry
                        + "\" has no value; write it as Name=value, such as Stage=prod");
            }
            given.put(
                    entry.substring(0, equals).strip(),
                    List.of(entry.substring(equals + 1).strip()));
        }
        List<String> known = Setting.entries(regions);
        for (String region : known) {
            if (!REGION.matcher(region).matches()) {
                throw new MojoExecutionException("Parameter aws-lint.regions: \"" + region
                        + "\" is no name of a region; write names such as eu-west-1");
            }
        }
        if (!known.isEmpty()) {
            given.put(PseudoParameters.REGION, known);
        }
        List<ParameterSource> sources = new ArrayList<>();
        for (String entry : Setting.entries(files)) {
            int equals = entry.indexOf('=');
            String path = relative(slashes(equals < 0 ? entry : entry.substring(0, equals)), folder.root());
            if (isHere(path, folder)) {
                sources.add(new ParameterSource(path, equals < 0 ? "" : slashes(entry.substring(equals + 1))));
            }
        }
        return new GivenParameters(given, sources);
    }

    private static String slashes(String path) {
        String slashed = path.strip().replace('\\', '/');
        return slashed.startsWith("./") ? slashed.substring(2) : slashed;
    }

    /** Poms tend to say {@code ${project.basedir}/...}. */
    private static String relative(String path, Path root) {
        try {
            Path file = Path.of(path);
            return file.isAbsolute() && Objects.equals(file.getRoot(), root.getRoot())
                    ? slashes(root.relativize(file.normalize()).toString())
                    : path;
        } catch (InvalidPathException e) {
            return path;
        }
    }

    /** A broken file is a finding when it is linted; a whole one without a parameter would just be passed over. */
    private static void requireForm(String path, Path file) throws MojoExecutionException {
        Document document;
        try {
            document = DocumentReader.read(
                    TextDecoder.decode(path, Files.readAllBytes(file)).source());
        } catch (IOException e) {
            throw new MojoExecutionException(
                    "Parameter aws-lint.parameterFiles: \"" + path + "\" cannot be read; check its permissions", e);
        }
        if (document.problems().isEmpty() && ParameterFile.of(document).isEmpty()) {
            throw new MojoExecutionException("Parameter aws-lint.parameterFiles: \"" + path
                    + "\" holds no parameters; write names with values, or a list of ParameterKey and ParameterValue");
        }
    }

    /**
     * Whether the file lies here. A file that lies nowhere would change nothing, which nobody would notice; but modules inherit the
     * parameter from a parent that means a file of its own.
     */
    private static boolean isHere(String path, LintedFolder folder) throws MojoExecutionException {
        try {
            Path file = folder.root().resolve(path).normalize();
            if (file.startsWith(folder.boundary()) && Files.isRegularFile(file)) {
                requireForm(path, file);
                return true;
            }
            if (Stream.concat(folder.above().stream(), folder.modules().stream())
                    .anyMatch(other -> Files.isRegularFile(other.resolve(path)))) {
                return false;
            }
        } catch (InvalidPathException e) {
            // a name that no file of this system can have
        }
        throw new MojoExecutionException("Parameter aws-lint.parameterFiles: \"" + path
                + "\" is no file of the project; write a path relative to " + folder.root());
    }
}
