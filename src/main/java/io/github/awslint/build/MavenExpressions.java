package io.github.awslint.build;

import io.github.awslint.tree.FileTree;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Replaces Maven's expressions by what they stand for in a module, and makes paths of the tree from Maven's. */
public final class MavenExpressions {

    private static final Pattern EXPRESSION = Pattern.compile("[$@]\\{([^}]*)}");
    private static final List<String> OWN_FOLDER = List.of("${project.basedir}", "${basedir}", "${pom.basedir}");

    private final JavaModule module;
    private final List<PomFile> poms;

    /** The expressions of a module, with the properties of its parents as far as those lie in the tree. */
    public MavenExpressions(Build build, JavaModule module) {
        this.module = module;
        this.poms = build.lineage(module).poms();
    }

    /** The module's pom and those of its parents that lie in the tree, the nearest first. */
    public List<PomFile> poms() {
        return poms;
    }

    /** A text without expressions; empty where one of them is not known here. */
    public Optional<String> text(String written) {
        Matcher expressions = EXPRESSION.matcher(written);
        StringBuilder value = new StringBuilder();
        while (expressions.find()) {
            Optional<String> part = value(expressions.group(1).strip());
            if (part.isEmpty()) {
                return Optional.empty();
            }
            expressions.appendReplacement(value, Matcher.quoteReplacement(part.get()));
        }
        return Optional.of(expressions.appendTail(value).toString());
    }

    private Optional<String> value(String name) {
        String plain = name.startsWith("pom.") ? "project." + name.substring(4) : name;
        Map<String, Optional<String>> known = Map.of(
                "project.artifactId", Optional.of(module.artifactId()),
                "artifactId", Optional.of(module.artifactId()),
                "artifact.artifactId", Optional.of(module.artifactId()),
                "project.version", module.version(),
                "version", module.version(),
                "artifact.version", module.version(),
                "project.packaging", Optional.of(module.packaging()),
                "project.build.finalName", module.finalName());
        return known.containsKey(plain)
                ? known.get(plain)
                : poms.stream()
                        .flatMap(pom -> pom
                                .value(
                                        plain.startsWith("project.")
                                                ? plain.substring("project.".length())
                                                        .replace('.', '/')
                                                : "properties/" + plain)
                                .stream())
                        .findFirst();
    }

    /** The path of the tree that a path in a pom or descriptor means; empty where that is not known, or not in the tree. */
    public Optional<String> path(String written) {
        String path = written.strip().replace('\\', '/');
        for (Map.Entry<String, String> folder : bases().entrySet()) {
            if (path.startsWith(folder.getKey())) {
                String rest = path.substring(folder.getKey().length());
                return text(rest).flatMap(below -> join(folder.getValue(), below.replaceFirst("^/", "")));
            }
        }
        return text(path).filter(plain -> !plain.startsWith("/")).flatMap(plain -> join(module.folder(), plain));
    }

    private Map<String, String> bases() {
        Map<String, String> bases = new LinkedHashMap<>();
        bases.put("${project.build.directory}", module.buildFolder());
        bases.put("${build.directory}", module.buildFolder());
        bases.put("${project.build.outputDirectory}", module.classesFolder());
        String top = poms.isEmpty()
                ? module.folder()
                : FileTree.folderOf(poms.get(poms.size() - 1).path());
        for (String name : OWN_FOLDER) {
            bases.put(name, module.folder());
        }
        bases.put("${maven.multiModuleProjectDirectory}", top);
        bases.put("${session.executionRootDirectory}", top);
        if (poms.size() > 1) {
            bases.put("${project.parent.basedir}", FileTree.folderOf(poms.get(1).path()));
        }
        return bases;
    }

    /** A path that may lead above the linted folder, where the parents of a single module lie. */
    private static Optional<String> join(String folder, String relative) {
        boolean climbs = folder.isEmpty() || folder.matches("(\\.\\./)*\\.\\.");
        if (climbs && relative.startsWith("../")) {
            return join(JavaModule.below(folder, ".."), relative.substring(3));
        }
        return climbs && relative.equals("..")
                ? Optional.of(JavaModule.below(folder, ".."))
                : FileTree.resolve(folder, relative);
    }
}
