package io.github.awslint.lint;

import io.github.awslint.discovery.FileKind;
import io.github.awslint.samconfig.SamConfig;
import io.github.awslint.samconfig.ShadowedConfig;
import io.github.awslint.tree.FileTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes the models of several samconfigs together. */
final class SamconfigModels {

    /** Of several in a folder SAM CLI takes the first of these. */
    private static final List<String> NAMES = List.of("samconfig.toml", "samconfig.yaml", "samconfig.yml");

    private SamconfigModels() {}

    /** The samconfigs that SAM CLI does not get to. */
    static List<ShadowedConfig> of(ProjectFiles project) {
        List<LintedFile> files = project.all().stream()
                .filter(file -> file.kind() == FileKind.SAMCONFIG)
                .toList();
        Map<String, String> winners = new HashMap<>();
        for (String name : NAMES) {
            for (LintedFile file : files) {
                if (name(file).equals(name)) {
                    winners.putIfAbsent(FileTree.folderOf(file.path()), name);
                }
            }
        }
        List<ShadowedConfig> shadowed = new ArrayList<>();
        for (LintedFile file : files) {
            String winner = winners.get(FileTree.folderOf(file.path()));
            if (NAMES.contains(name(file)) && !name(file).equals(winner)) {
                file.models().stream()
                        .filter(SamConfig.class::isInstance)
                        .forEach(config -> shadowed.add(new ShadowedConfig((SamConfig) config, winner)));
            }
        }
        return shadowed;
    }

    private static String name(LintedFile file) {
        return file.path().substring(file.path().lastIndexOf('/') + 1);
    }
}
