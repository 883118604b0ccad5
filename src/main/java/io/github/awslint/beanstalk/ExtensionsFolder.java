package io.github.awslint.beanstalk;

import java.util.List;

/**
 * The files of one {@code .ebextensions} folder, those included that Beanstalk passes over.
 *
 * @param path relative to the linted folder
 * @param files sorted by path
 */
public record ExtensionsFolder(String path, List<ExtensionsFile> files) {

    public ExtensionsFolder {
        files = List.copyOf(files);
    }

    /** Whether another file of the folder mentions this file's name: then it is a helper that a command uses. */
    public boolean isMentioned(ExtensionsFile file) {
        return files.stream()
                .anyMatch(other -> other != file
                        && other.source().text().contains(file.source().name()));
    }
}
