package io.github.awslint.rules.template;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.ScalarNode;
import java.util.List;
import java.util.Set;

/**
 * A {@code DeletionPolicy} or {@code UpdateReplacePolicy} that CloudFormation does not take
 * (https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-deletionpolicy.html).
 */
final class CfnDeletionPolicy implements Rule<Template> {

    private static final List<String> ON_DELETION = List.of("Delete", "Retain", "RetainExceptOnCreate", "Snapshot");
    private static final List<String> ON_REPLACEMENT = List.of("Delete", "Retain", "Snapshot");

    private static final Set<String> WITH_SNAPSHOTS = Set.of(
            "AWS::DocDB::DBCluster",
            "AWS::EC2::Volume",
            "AWS::ElastiCache::CacheCluster",
            "AWS::ElastiCache::ReplicationGroup",
            "AWS::Neptune::DBCluster",
            "AWS::RDS::DBCluster",
            "AWS::RDS::DBInstance",
            "AWS::Redshift::Cluster");

    /** With AWS::LanguageExtensions (https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/transform-aws-languageextensions.html). */
    private static final Set<String> FUNCTIONS = Set.of("Ref", "Fn::FindInMap", "Fn::If");

    @Override
    public void check(Template template, Reporter report) {
        for (Resource resource : template.resources()) {
            resource.body().entry("DeletionPolicy").ifPresent(entry -> check(resource, entry, ON_DELETION, report));
            resource.body()
                    .entry("UpdateReplacePolicy")
                    .ifPresent(entry -> check(resource, entry, ON_REPLACEMENT, report));
        }
    }

    private static void check(Resource resource, Entry entry, List<String> allowed, Reporter report) {
        if (NodeWords.isNull(entry.value()) || resource.type().startsWith("AWS::Serverless::")) {
            return;
        }
        boolean extended = resource.template().transforms().languageExtensions();
        boolean computed = extended
                && entry.value() instanceof MapNode map
                && NodeWords.isCall(map)
                && (FUNCTIONS.contains(map.entries().get(0).name()) || map.has("Fn::Transform"));
        if (!(entry.value() instanceof ScalarNode) && !computed) {
            report.at(
                    entry,
                    "%s is %s, but only a text can stand here%s; write one of %s"
                            .formatted(
                                    entry.name(),
                                    NodeWords.of(entry.value()),
                                    extended ? ", or Ref, Fn::FindInMap or Fn::If" : "",
                                    String.join(", ", allowed)));
            return;
        }
        for (Known known : resource.attributeValue(entry.name()).known()) {
            known.scalar().ifPresent(value -> checkValue(resource, entry, known, value, allowed, report));
        }
    }

    private static void checkValue(
            Resource resource, Entry entry, Known known, ScalarNode value, List<String> allowed, Reporter report) {
        if (!allowed.contains(value.text())) {
            if (NodeWords.isPlaceholder(value)) {
                return;
            }
            report.at(
                    known.place(),
                    "%s \"%s\" is none of %s%s%s"
                            .formatted(
                                    entry.name(),
                                    value.text(),
                                    String.join(", ", allowed),
                                    NearestName.hint(value.text(), allowed),
                                    known.clause()));
        } else if (value.text().equals("Snapshot")
                && resource.type().startsWith("AWS::")
                && !resource.type().endsWith("::MODULE")
                && !WITH_SNAPSHOTS.contains(resource.type())) {
            report.at(
                    known.place(),
                    "%s \"Snapshot\" does not work for %s, which has no snapshots; write Retain%s"
                            .formatted(entry.name(), resource.type(), known.clause()));
        }
    }
}
