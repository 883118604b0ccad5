package io.github.awslint.rules.codebuild;

import io.github.awslint.codebuild.BuildArtifact;
import io.github.awslint.codebuild.RevisionBuild;
import io.github.awslint.rule.Report;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ScalarNode;
import java.util.List;

/** What CodeDeploy gets from a build is what the artifact takes: the appspec at its root, and everything that it names. */
final class BuildspecCodedeployBundle implements Rule<RevisionBuild> {

    @Override
    public void check(RevisionBuild build, Reporter report) {
        BuildArtifact artifact = build.artifact();
        Entry files = artifact.node().entry("files").orElseThrow();
        if (!build.keepsAppSpec()) {
            boolean elsewhere = artifact.below(build.path()).isEmpty();
            note(
                    build,
                    report.at(
                            files,
                            elsewhere
                                    ? "artifact is taken from %s, where no appspec.yml lies; CodeDeploy wants it at the root"
                                            .formatted(artifact.base())
                                    : "artifact lacks %s, which CodeDeploy wants at its root; add it to files"
                                            .formatted(build.path())));
            return;
        }
        String kept = build.keptAppSpec().orElseThrow();
        if (kept.contains("/") && isMixed(artifact, kept)) {
            String folder = build.path().substring(0, build.path().lastIndexOf('/'));
            note(
                    build,
                    report.at(
                            files,
                            "artifact holds the AppSpec as %s, not at its root; set base-directory to %s"
                                    .formatted(kept, folder)));
        }
        if (artifact.discardPaths().isPresent()) {
            List<ScalarNode> lost = build.inFolders();
            if (!lost.isEmpty()) {
                report.at(
                                artifact.discardPaths().get(),
                                "discard-paths takes the folders away, so that \"%s\" is not found; remove it"
                                        .formatted(lost.get(0)))
                        .note(lost.get(0), "the AppSpec names it here");
                return;
            }
        }
        for (ScalarNode left : build.leftBehind()) {
            report.at(files, "artifact lacks \"%s\", which the AppSpec names; add it to files".formatted(left))
                    .note(left, "the AppSpec names it here")
                    .as(Severity.WARNING);
        }
    }

    /** The agent takes a single folder at the top away. */
    private static boolean isMixed(BuildArtifact artifact, String kept) {
        String top = kept.substring(0, kept.indexOf('/') + 1);
        return !artifact.files().stream().allMatch(file -> file.text().startsWith(top));
    }

    private static void note(RevisionBuild build, Report found) {
        found.note(build.appSpec().appSpec().root().entries().get(0).key(), "the AppSpec begins here")
                .as(Severity.WARNING);
    }
}
