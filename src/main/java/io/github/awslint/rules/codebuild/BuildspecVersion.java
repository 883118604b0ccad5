package io.github.awslint.rules.codebuild;

import io.github.awslint.codebuild.BuildSpec;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;

/** In version 0.1 every command has a shell of its own. */
final class BuildspecVersion implements Rule<BuildSpec> {

    @Override
    public void check(BuildSpec buildSpec, Reporter report) {
        buildSpec
                .root()
                .scalar("version")
                .filter(version -> version.text().strip().equals("0.1"))
                .ifPresent(version -> report.at(
                        version,
                        "version 0.1 runs each command in a new shell, so that cd and exports are lost; write 0.2"));
    }
}
