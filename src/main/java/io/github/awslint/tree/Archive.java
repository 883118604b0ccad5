package io.github.awslint.tree;

import java.util.Collection;

/** A tree whose files are all known by name: the content of a jar, or files in memory. */
public interface Archive extends FileTree {

    /** The path of every file, in no particular order. */
    Collection<String> files();
}
