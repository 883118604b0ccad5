package io.github.awslint.codedeploy;

import io.github.awslint.assembly.Assembly;
import io.github.awslint.syntax.Location;
import java.util.List;
import java.util.Optional;

/**
 * An archive that the build makes and that is deployed with an appspec, as far as its content tells. Paths are those that the agent sees,
 * below a single folder at the top.
 */
public sealed interface Bundle permits BuiltBundle, PlannedBundle {

    /** Where an archive holds the appspec. */
    enum AppSpecPlace {
        /** Where the agent looks. */
        ROOT,
        /** In the only folder at the top, which the agent takes away. */
        TOP_FOLDER,
        /** In a folder where the agent never looks, or under another name. */
        ELSEWHERE,
        /** Nowhere. */
        NOWHERE
    }

    /** What people call it: a path, or the assembly's name. */
    String name();

    /** Where it is described: the descriptor, or the archive itself. */
    Location place();

    /** The descriptor that it is made from, where there is one. */
    Optional<Assembly> assembly();

    /** Where it holds the appspec. */
    AppSpecPlace appSpecPlace();

    /** The appspec's path in the archive, as far as it holds one. */
    Optional<String> appSpecPath();

    /** What a path leads to. */
    Presence look(String path);

    /** A text file that it holds, as it is deployed. */
    Optional<ScriptFile> script(String path);

    /** The names of the files directly in a folder, as far as they are known. */
    List<String> names(String folder);

    /** Whether the agent finds the appspec in it. */
    default boolean isUsable() {
        return appSpecPlace() == AppSpecPlace.ROOT || appSpecPlace() == AppSpecPlace.TOP_FOLDER;
    }
}
