package io.github.awslint.build;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Archives of earlier versions, which stay in the build folder until somebody cleans it. */
public final class LeftOver {

    private LeftOver() {}

    /**
     * The archive of today that stands where one of an earlier version lies.
     *
     * @param path an archive that is there
     * @return empty where the archive is no left-over of its module, or may be none
     */
    public static Optional<String> successor(String path, Build build) {
        JavaModule module = build.moduleOf(path).orElse(null);
        if (module == null
                || module.version().isEmpty()
                || !path.startsWith(module.buildFolder() + "/")
                || module.artifacts().contains(path)) {
            return Optional.empty();
        }
        String name = path.substring(module.buildFolder().length() + 1);
        Matcher versioned = Pattern.compile(Pattern.quote(module.artifactId())
                        + "-(\\d[\\w.]*(?:-SNAPSHOT)?)((?:-[a-z]\\w*)?\\.(?:jar|zip))")
                .matcher(name);
        if (!versioned.matches() || versioned.group(1).equals(module.version().get())) {
            return Optional.empty();
        }
        String today = module.buildFolder() + "/" + module.artifactId() + "-"
                + module.version().get() + versioned.group(2);
        return build.isPending(module) || !build.tree().isFile(today) ? Optional.empty() : Optional.of(today);
    }
}
