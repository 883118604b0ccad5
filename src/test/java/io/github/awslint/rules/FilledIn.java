package io.github.awslint.rules;

/** Texts that something fills in before a file of a project is used. */
enum FilledIn {
    PROPERTY_OF_MAVEN(".*", "\"${group.value}\""),
    PROPERTY_BETWEEN_AT_SIGNS(".*", "\"@group.value@\""),
    EXPRESSION_OF_BEANSTALK(".*\\.config", "'`{\"Ref\": \"AWSEBEnvironmentName\"}`'"),
    FUNCTION_IN_EXTENSIONS(".*\\.config", "{\"Ref\": \"AWSEBEnvironmentName\"}"),
    TOKEN_OF_PIPELINE(".*appspec\\.(ya?ml|json)", "\"<VALUE>\""),
    SUBSTITUTION(".*\\.asl\\.(ya?ml|json)", "\"${Value}\""),
    EXPRESSION_OF_JSONATA(".*\\.asl\\.(ya?ml|json)", "\"{% $value %}\"");

    private final String files;
    private final String text;

    FilledIn(String files, String text) {
        this.files = files;
        this.text = text;
    }

    /** What to write in place of a value, quoted in a way that YAML, JSON and TOML read. */
    String text() {
        return text;
    }

    /**
     * Whether it can stand for a value.
     *
     * @param key what the value stands under
     */
    boolean fits(String path, String key) {
        // functions compute values, never what is set
        boolean name = key.equals("namespace") || key.equals("option_name") || key.equals("resource_name");
        return path.matches(files) && !(this == FUNCTION_IN_EXTENSIONS && name);
    }
}
