package io.github.awslint.discovery;

import java.util.List;
import java.util.Set;

/**
 * What the user wants linted.
 *
 * @param includes only files that fit one of these; empty means every file that looks like one of ours
 * @param excludes files that fit one of these are left out, whatever includes them
 * @param foreignFolders folders, relative to the linted one, that others lint: modules of the same build
 */
public record DiscoveryOptions(List<PathPattern> includes, List<PathPattern> excludes, Set<String> foreignFolders) {

    /** Everything below the linted folder. */
    public static final DiscoveryOptions DEFAULT = new DiscoveryOptions(List.of(), List.of(), Set.of());

    public DiscoveryOptions {
        includes = List.copyOf(includes);
        excludes = List.copyOf(excludes);
        foreignFolders = Set.copyOf(foreignFolders);
    }
}
