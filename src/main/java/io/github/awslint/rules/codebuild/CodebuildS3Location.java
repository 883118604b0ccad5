package io.github.awslint.rules.codebuild;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.List;

/** A source or a result in S3 without saying where. */
final class CodebuildS3Location implements Rule<Template> {

    @Override
    public void check(Template template, Reporter report) {
        template.resources("AWS::CodeBuild::Project")
                .forEach(project -> List.of("Source", "Artifacts").forEach(part -> check(project, part, report)));
    }

    private static void check(Resource project, String part, Reporter report) {
        for (Value properties : project.branches(part, part + ".Type", part + ".Location")) {
            Value end = properties.get(part);
            if (end.get("Type").is("S3") && end.get("Location").isAbsent()) {
                report.at(
                        project.property(part).orElseThrow(),
                        "%s of type S3 lacks its Location, %s"
                                .formatted(
                                        part,
                                        part.equals("Source")
                                                ? "the bucket and key of an archive"
                                                : "a bucket's name"));
            }
        }
    }
}
