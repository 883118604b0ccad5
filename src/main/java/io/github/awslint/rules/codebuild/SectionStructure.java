package io.github.awslint.rules.codebuild;

import io.github.awslint.codebuild.BuildSpec;
import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.Report;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.ScalarNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The keys of the sections beside the phases, and what env takes. */
final class SectionStructure {

    private static final List<String> ARTIFACT = List.of(
            "files",
            "name",
            "discard-paths",
            "base-directory",
            "exclude-paths",
            "enable-symlinks",
            "s3-prefix",
            "secondary-artifacts");

    private static final Map<String, List<String>> KEYS = Map.of(
            "env",
                    List.of(
                            "shell",
                            "variables",
                            "parameter-store",
                            "exported-variables",
                            "secrets-manager",
                            "git-credential-helper"),
            "proxy", List.of("upload-artifacts", "logs"),
            "batch", List.of("fast-fail", "build-list", "build-graph", "build-matrix", "build-fanout"),
            "artifacts", ARTIFACT,
            "cache", List.of("paths", "key", "fallback-keys", "action"));

    /** What many samples write about a zip, and nothing reads. */
    private static final String HARMLESS = "type";

    private SectionStructure() {}

    static void check(BuildSpec buildSpec, Reporter report) {
        KEYS.forEach((section, keys) ->
                buildSpec.root().map(section).ifPresent(map -> checkKeys(section, map, keys, report)));
        buildSpec
                .root()
                .map("artifacts")
                .flatMap(artifacts -> artifacts.map("secondary-artifacts"))
                .ifPresent(secondary -> secondary.entries().forEach(entry -> {
                    if (entry.value() instanceof MapNode map) {
                        checkKeys("artifacts", map, ARTIFACT, report);
                    }
                }));
        checkArtifacts(buildSpec, report);
        for (Entry variable : buildSpec.variables()) {
            if (variable.name().startsWith("CODEBUILD_")) {
                report.at(
                                variable,
                                "variable " + variable.name()
                                        + " has a name that CodeBuild keeps for itself; rename it")
                        .as(Severity.WARNING);
            }
        }
        buildSpec
                .root()
                .map("env")
                .flatMap(env -> env.map("secrets-manager"))
                .ifPresent(secrets -> secrets.entries().forEach(secret -> checkSecret(secret, report)));
    }

    private static void checkKeys(String section, MapNode map, List<String> known, Reporter report) {
        for (Entry entry : map.entries()) {
            if (known.contains(entry.name()) || entry.name().equals(HARMLESS) || Unknown.in(entry.key())) {
                continue;
            }
            Optional<String> near = NearestName.of(entry.name(), known);
            Report found = report.at(
                    entry,
                    "key \"" + entry.name() + "\" of " + section + " is not known to CodeBuild"
                            + near.map(other -> "; write " + other).orElse("; known are " + String.join(", ", known)));
            found.as(Severity.WARNING);
        }
    }

    private static void checkArtifacts(BuildSpec buildSpec, Reporter report) {
        buildSpec
                .root()
                .entry("artifacts")
                .filter(entry -> entry.value() instanceof MapNode map
                        && !map.has("files")
                        && !map.has("secondary-artifacts")
                        && !map.entries().isEmpty())
                .ifPresent(entry -> report.at(entry, "artifacts name no files, so that nothing is kept; list them")
                        .as(Severity.WARNING));
    }

    /** {@code secret-id:json-key:version-stage:version-id}, of which only one of the last two may be given. */
    private static void checkSecret(Entry secret, Reporter report) {
        if (secret.value() instanceof ScalarNode value && !Unknown.in(value)) {
            String rest = value.text().replaceFirst("^arn:([^:]*:){5}", "");
            String[] parts = rest.split(":", -1);
            if (parts.length > 3 && !parts[2].isBlank() && !parts[3].isBlank()) {
                report.at(value, "secret " + secret.name() + " names both a version stage and a version id; keep one");
            }
        }
    }
}
