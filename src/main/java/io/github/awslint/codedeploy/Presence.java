package io.github.awslint.codedeploy;

/** Where a path of an appspec leads. */
public enum Presence {
    /** A file is there. */
    FILE,
    /** A folder is there. */
    FOLDER,
    /** Nothing is there, but a build makes it or the bundle has another root: nobody can tell from here. */
    UNKNOWN,
    /** Nothing is there. */
    MISSING
}
