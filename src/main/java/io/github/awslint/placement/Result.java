package io.github.awslint.placement;

/** What a function yields. */
public enum Result {
    TEXT("a string"),
    NUMBER("a number"),
    TRUTH("a boolean"),
    LIST("a list"),
    MAPPING("an object"),
    /** Known only at deployment, or anything at all. */
    UNKNOWN("");

    private final String noun;

    Result(String noun) {
        this.noun = noun;
    }

    /** The result in a message, with its article. */
    public String noun() {
        return noun;
    }
}
