package io.github.awslint.bundle;

import io.github.awslint.beanstalk.BundleFile;
import io.github.awslint.beanstalk.Procfile;
import io.github.awslint.tree.Archive;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A file of the project that is not where Beanstalk looks for it in the archive that is uploaded.
 *
 * @param file the first of a folder, where all of that is lost
 * @param name the file, or the folder that is lost as a whole
 * @param found the folder of the archive in which it lies instead, with a slash at the end; empty where it is not in the archive
 */
public record Loss(BundleFile file, String name, Optional<String> found) {

    private record Placed(BundleFile file, BundlePath path) {}

    /** What is lost of an application. */
    static List<Loss> of(Application application, SourceBundle.Packed packed) {
        Map<String, List<Placed>> groups = new LinkedHashMap<>();
        for (BundleFile file : application.files()) {
            Optional<BundlePath> path =
                    BundlePath.of(file).filter(place -> !place.isResource() && isWanted(file, packed));
            path.ifPresent(place -> groups.computeIfAbsent(place.root() + "!" + place.top(), key -> new ArrayList<>())
                    .add(new Placed(file, place)));
        }
        Set<String> whole = new HashSet<>();
        groups.values().stream()
                .filter(group -> group.stream().allMatch(placed -> isInPlace(placed.path(), packed)))
                .forEach(group -> whole.add(group.get(0).path().top()));
        List<Loss> losses = new ArrayList<>();
        for (List<Placed> group : groups.values()) {
            // of several folders of a name, one for each stage for instance, the build takes one
            if (!whole.contains(group.get(0).path().top())) {
                add(group, packed, losses);
            }
        }
        return losses;
    }

    /** Tomcat starts no commands of ours, and a Procfile may be for another service. */
    private static boolean isWanted(BundleFile file, SourceBundle.Packed packed) {
        return !(file instanceof Procfile procfile)
                || !packed.isWar() && (packed.named().isPresent() || procfile.isForBeanstalk());
    }

    private static boolean isInPlace(BundlePath place, SourceBundle.Packed packed) {
        // users report that .ebextensions at the root of a jar count, though the manual says that a jar is not opened
        boolean read = !packed.isJar() || place.top().equals(".ebextensions");
        return read && packed.content().isFile(place.path());
    }

    private static void add(List<Placed> group, SourceBundle.Packed packed, List<Loss> losses) {
        String top = group.get(0).path().top();
        Archive content = packed.content();
        boolean all = packed.isJar() || !content.isFolder(top) && !content.isFile(top);
        for (Placed placed : group) {
            if (!isInPlace(placed.path(), packed)) {
                String name = all ? top : placed.path().path();
                losses.add(new Loss(placed.file(), name, elsewhere(placed.path().path(), content)));
                if (all) {
                    return;
                }
            }
        }
    }

    private static Optional<String> elsewhere(String path, Archive content) {
        if (content.isFile(path)) {
            return Optional.empty();
        }
        return content.files().stream()
                .filter(entry -> entry.endsWith("/" + path))
                .map(entry -> entry.substring(0, entry.length() - path.length()))
                .sorted()
                .findFirst();
    }
}
