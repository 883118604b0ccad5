package io.github.awslint.bundle;

import io.github.awslint.beanstalk.Placeholders;
import io.github.awslint.beanstalk.Procfile;
import io.github.awslint.syntax.Location;
import io.github.awslint.tree.FileTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A jar that a command of a Procfile starts and that will not be there.
 *
 * @param place where the command names it
 * @param name as the command says
 * @param where the archive or file that the reason speaks of
 * @param nearest what is there instead
 * @param other the place that explains it
 * @param isCertain whether the process surely cannot start
 */
public record ProgramJar(
        Location place,
        String name,
        Reason reason,
        String where,
        Optional<String> nearest,
        Optional<Location> other,
        boolean isCertain) {

    /** Why it will not be there. */
    public enum Reason {
        /** The archive that is uploaded does not hold it. */
        NOT_IN_ARCHIVE,
        /** The build makes others. */
        NOT_MADE,
        /** The EB CLI leaves it out. */
        IGNORED,
        /** It holds classes only, and another one of them can be started. */
        NOT_EXECUTABLE
    }

    /** Where the bundle is unpacked on the instance. */
    private static final String UNPACKED = "/var/app/current/";

    /** Standard output that goes to a file says nothing of the program. */
    private static final Pattern REDIRECTION = Pattern.compile("\\s+\\d?>{1,2}\\s*\\S+");

    /** The jars that commands of an application's Procfile name in vain. */
    public static List<ProgramJar> missing(Application application) {
        List<ProgramJar> missing = new ArrayList<>();
        Optional<Procfile> procfile = application.procfile();
        if (procfile.isEmpty() || !isForBeanstalk(procfile.get(), application)) {
            return missing;
        }
        ProgramJarFinder finder = new ProgramJarFinder(application, procfile.get());
        for (Procfile.Process process : procfile.get().processes()) {
            String command = REDIRECTION.matcher(process.command()).replaceAll("");
            JavaCommand.parse(command).flatMap(JavaCommand::jar).ifPresent(word -> {
                int start = process.commandAt().range().start();
                Location place = process.commandAt().source().location(start + word.start(), start + word.end());
                path(word.text()).flatMap(path -> finder.missing(place, path)).ifPresent(missing::add);
            });
        }
        return missing;
    }

    private static boolean isForBeanstalk(Procfile procfile, Application application) {
        return procfile.isForBeanstalk()
                || !application.configurations().isEmpty()
                || !application.environments().isEmpty();
    }

    /** The path in the bundle; empty where only the instance knows it. */
    private static Optional<String> path(String text) {
        String relative = text.startsWith(UNPACKED) ? text.substring(UNPACKED.length()) : text;
        boolean known = relative.endsWith(".jar")
                && !relative.startsWith("/")
                && !Placeholders.in(relative)
                && relative.chars().noneMatch(c -> "$*?~{}[]\\".indexOf(c) >= 0);
        return known ? FileTree.resolve("", relative) : Optional.empty();
    }
}
