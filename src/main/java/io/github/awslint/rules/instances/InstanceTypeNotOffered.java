package io.github.awslint.rules.instances;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Violation;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** An instance type that its service surely does not offer. */
final class InstanceTypeNotOffered implements Rule<Template> {

    /**
     * A property that holds an instance type.
     *
     * @param service the data file
     */
    private record Place(String type, String service, String outermost, String... below) {

        static Place of(String type, String service, String outermost, String... below) {
            return new Place(type, service, outermost, below);
        }

        String property() {
            return below.length == 0 ? outermost : below[below.length - 1];
        }
    }

    private static final List<Place> PLACES = List.of(
            Place.of("AWS::RDS::DBInstance", "rds", "DBInstanceClass"),
            Place.of("AWS::RDS::DBCluster", "rds", "DBClusterInstanceClass"),
            Place.of("AWS::DocDB::DBInstance", "docdb", "DBInstanceClass"),
            Place.of("AWS::Neptune::DBInstance", "neptune", "DBInstanceClass"),
            Place.of("AWS::ElastiCache::CacheCluster", "elasticache", "CacheNodeType"),
            Place.of("AWS::ElastiCache::ReplicationGroup", "elasticache", "CacheNodeType"),
            Place.of("AWS::Elasticsearch::Domain", "elasticsearch", "ElasticsearchClusterConfig", "InstanceType"),
            Place.of(
                    "AWS::Elasticsearch::Domain", "elasticsearch", "ElasticsearchClusterConfig", "DedicatedMasterType"),
            Place.of("AWS::OpenSearchService::Domain", "opensearch", "ClusterConfig", "InstanceType"),
            Place.of("AWS::OpenSearchService::Domain", "opensearch", "ClusterConfig", "DedicatedMasterType"),
            Place.of("AWS::Redshift::Cluster", "redshift", "NodeType"),
            Place.of("AWS::DAX::Cluster", "dax", "NodeType"),
            Place.of("AWS::AmazonMQ::Broker", "mq", "HostInstanceType"),
            Place.of("AWS::EMR::Cluster", "emr", "Instances", "MasterInstanceGroup", "InstanceType"),
            Place.of("AWS::EMR::Cluster", "emr", "Instances", "CoreInstanceGroup", "InstanceType"),
            Place.of("AWS::EMR::InstanceGroupConfig", "emr", "InstanceType"),
            Place.of("AWS::GameLift::Fleet", "gamelift", "EC2InstanceType"),
            Place.of("AWS::ManagedBlockchain::Node", "managedblockchain", "NodeConfiguration", "InstanceType"));

    private static final Set<String> KEYS =
            PLACES.stream().map(Place::outermost).collect(Collectors.toUnmodifiableSet());

    @Override
    public Set<String> keys() {
        return KEYS;
    }

    @Override
    public void check(Template template, Reporter report) {
        for (Place place : PLACES) {
            if (template.has(place.type())) {
                template.resources(place.type()).forEach(resource -> check(resource, place, report));
            }
        }
    }

    private static void check(Resource resource, Place place, Reporter report) {
        InstanceTypes types = InstanceTypes.of(place.service());
        for (Violation violation : Violation.of(
                resource.value(place.outermost(), place.below()),
                known -> !fault(known, types).isEmpty())) {
            report.at(
                            violation.place(),
                            "%s \"%s\" is not offered: %s%s"
                                    .formatted(
                                            place.property(),
                                            violation.value().text().orElse(""),
                                            fault(violation.value(), types),
                                            violation.value().clause()))
                    .as(
                            violation.certain() && !mayRunOn(resource, violation.value(), types)
                                    ? Severity.ERROR
                                    : Severity.WARNING);
        }
    }

    /** A replication group outlives its nodes, which are replaced one by one: that it exists already is likely. */
    private static boolean mayRunOn(Resource resource, Known type, InstanceTypes types) {
        return resource.type().equals("AWS::ElastiCache::ReplicationGroup")
                && types.isRetired(type.text().orElse(""));
    }

    private static String fault(Known known, InstanceTypes types) {
        return known.text().filter(text -> !text.isBlank()).map(types::fault).orElse("");
    }
}
