package io.github.awslint.codedeploy;

import io.github.awslint.codedeploy.InstallTargets.Target;
import io.github.awslint.syntax.ScalarNode;
import io.github.awslint.tree.FileTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What an appspec's {@code files} put onto the instance, and the scripts that use it. */
public final class InstalledFiles {

    /**
     * A hook script, or a systemd unit that is copied.
     *
     * @param named where the appspec names it
     */
    public record Starter(ScalarNode named, ScriptFile script) {}

    /** Commands that put files somewhere. */
    private static final Pattern PUTS = Pattern.compile(
            "(?m)^[^#\\n]*\\b(cp|mv|ln|install|rsync|curl|wget|unzip|tar|scp|aws|dd|ansible|puppet|salt|chef)\\b.*$");

    private final DeployedAppSpec deployed;
    private final InstallTargets targets;
    private final List<Starter> starters = new ArrayList<>();
    private boolean allRead = true;

    private InstalledFiles(DeployedAppSpec deployed) {
        this.deployed = deployed;
        this.targets = InstallTargets.of(deployed);
        deployed.appSpec().hooks().stream()
                .flatMap(hook -> hook.scripts().stream())
                .flatMap(script -> script.location().stream())
                .forEach(location -> add(location, true));
        deployed.appSpec().files().stream()
                .flatMap(file -> file.literalSource().stream())
                .filter(source -> source.text().endsWith(".service"))
                .forEach(source -> add(source, false));
    }

    /** Reads the scripts of an appspec. */
    public static InstalledFiles of(DeployedAppSpec deployed) {
        return new InstalledFiles(deployed);
    }

    private void add(ScalarNode named, boolean hook) {
        Optional<ScriptFile> script =
                Placeholder.isLiteral(named) ? deployed.script(named.text().strip()) : Optional.empty();
        script.ifPresent(text -> starters.add(new Starter(named, text)));
        allRead &= !hook || script.isPresent();
    }

    /** The scripts that can be read, in the appspec's order. */
    public List<Starter> starters() {
        return List.copyOf(starters);
    }

    /** Whether a file of this name is copied to some place. */
    public boolean isDeployed(String name) {
        return folderOf(name).isPresent();
    }

    /** Where a file of this name ends up. */
    public Optional<String> folderOf(String name) {
        for (Target target : targets.targets()) {
            String source = target.copy().source().orElseThrow().text();
            if (target.file().orElse(false) && InstallTargets.lastName(source).equals(name)) {
                return Optional.of(FileTree.folderOf(target.path()));
            }
            if (!target.file().orElse(true) && deployed.look(source + "/" + name) == Presence.FILE) {
                return Optional.of(target.path());
            }
        }
        return Optional.empty();
    }

    /** The jars that are surely copied right into a folder of the instance. */
    public List<String> jarsIn(String folder) {
        List<String> jars = new ArrayList<>();
        for (Target target : targets.targets()) {
            if (target.file().orElse(false)
                    && target.path().endsWith(".jar")
                    && FileTree.folderOf(target.path()).equals(folder)) {
                jars.add(InstallTargets.lastName(target.path()));
            } else if (!target.file().orElse(true) && target.path().equals(folder)) {
                String source = target.copy().source().orElseThrow().text();
                deployed.names(source).stream()
                        .filter(name -> name.endsWith(".jar"))
                        .forEach(jars::add);
            }
        }
        return jars;
    }

    /** Whether neither {@code files} nor a script puts anything to a path of the instance. */
    public boolean isSurelyAbsent(String path) {
        if (!allRead || !targets.isComplete() || path.matches(".*[*?\\[{~].*")) {
            return false;
        }
        for (Target target : targets.targets()) {
            boolean below = path.startsWith(target.path() + "/");
            if (target.path().equals(path) || below && target.file().isEmpty()) {
                return false;
            }
            String source = target.copy().source().orElseThrow().text();
            if (below
                    && !target.file().orElse(true)
                    && deployed.look(source + path.substring(target.path().length())) != Presence.MISSING) {
                return false;
            }
        }
        String name = InstallTargets.lastName(path);
        String folder = InstallTargets.lastName(FileTree.folderOf(path));
        return starters.stream()
                .flatMap(starter ->
                        PUTS.matcher(starter.script().source().text()).results())
                .noneMatch(line -> line.group().contains(name)
                        || line.group().contains(folder)
                        || line.group().contains("$"));
    }
}
