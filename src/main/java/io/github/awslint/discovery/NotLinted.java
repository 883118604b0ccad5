package io.github.awslint.discovery;

/**
 * A file or folder that is not linted.
 *
 * @param path relative to the linted folder; a folder ends in a slash
 * @param reason for people
 */
public record NotLinted(String path, String reason) {

    /** The reason of a file that the configuration names but that does not exist. */
    public static final String MISSING = "named in includes, but there is no such file";
}
