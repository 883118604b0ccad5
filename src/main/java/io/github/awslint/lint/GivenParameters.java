package io.github.awslint.lint;

import java.util.List;
import java.util.Map;

/**
 * What the user says about the parameters of templates. They are taken for the only values, so that conditions become known.
 *
 * @param values values by the name of a parameter, or of {@code AWS::Region}, for every template
 * @param files files with values of parameters
 */
public record GivenParameters(Map<String, List<String>> values, List<ParameterSource> files) {

    /** Nothing is said. */
    public static final GivenParameters NONE = new GivenParameters(Map.of(), List.of());

    public GivenParameters {
        values = Map.copyOf(values);
        files = List.copyOf(files);
    }

    /**
     * A file with values of parameters.
     *
     * @param path relative to the linted folder
     * @param template the path of the template that it belongs to; empty where its name or its content tells
     */
    public record ParameterSource(String path, String template) {}
}
