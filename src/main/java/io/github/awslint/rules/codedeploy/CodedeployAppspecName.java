package io.github.awslint.rules.codedeploy;

import io.github.awslint.codedeploy.ServerAppSpec;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.Entry;
import io.github.awslint.tree.FileTree;
import java.util.Locale;

/** The agent opens appspec.yml, and newer agents appspec.yaml, and no other file. */
final class CodedeployAppspecName implements Rule<ServerAppSpec> {

    @Override
    public void check(ServerAppSpec appSpec, Reporter report) {
        String name = appSpec.fileName();
        Entry place = appSpec.root().entries().get(0);
        if (name.equals("appspec.yml") || hasProperNeighbour(appSpec)) {
            return;
        }
        if (name.equals("appspec.yaml")) {
            report.at(place, "file is named appspec.yaml, which older agents do not look for; name it appspec.yml")
                    .as(Severity.INFO);
        } else if (name.equals("appspec.json")) {
            report.at(place, "file is named appspec.json, which the agent does not look for; name it appspec.yml")
                    .as(Severity.WARNING);
        } else if (isMisspelt(name)) {
            report.at(place, "file is named " + name + ", which the agent does not look for; name it appspec.yml");
        }
    }

    /** Another name may be a variant that a build renames: only what is one slip away is taken for a mistake. */
    private static boolean isMisspelt(String name) {
        return name.toLowerCase(Locale.ROOT)
                        .matches("(app[-_ ]?specs?|appsec|apspec|appspecification|app-?spec\\.ya?ml)\\.ya?ml")
                && !name.equals("appspec.yaml");
    }

    private static boolean hasProperNeighbour(ServerAppSpec appSpec) {
        String folder = FileTree.folderOf(appSpec.root().location().source().path());
        return FileTree.resolve(folder, "appspec.yml")
                .filter(path -> appSpec.revision().tree().isFile(path))
                .isPresent();
    }
}
