package io.github.awslint.placement;

import io.github.awslint.schema.Property;
import io.github.awslint.schema.PropertyType;
import io.github.awslint.schema.ResourceType;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What {@code Fn::GetAtt} can read of a resource type.
 *
 * @param type the resource type
 */
public record Attributes(ResourceType type) {

    /** Types whose handlers also give properties that a template sets; cfn-lint keeps the same list. */
    private static final Set<String> GIVE_PROPERTIES = Set.of(
            "AWS::Amplify::Branch",
            "AWS::Amplify::Domain",
            "AWS::AppSync::DomainName",
            "AWS::AppSync::FunctionConfiguration",
            "AWS::AppSync::Resolver",
            "AWS::AutoScaling::AutoScalingGroup",
            "AWS::Backup::BackupSelection",
            "AWS::Backup::BackupVault",
            "AWS::CodeArtifact::Domain",
            "AWS::CodeArtifact::Repository",
            "AWS::EC2::CapacityReservation",
            "AWS::EC2::Subnet",
            "AWS::EC2::VPC",
            "AWS::EFS::MountTarget",
            "AWS::EKS::Nodegroup",
            "AWS::ElasticLoadBalancingV2::LoadBalancer",
            "AWS::Events::EventBus",
            "AWS::EventSchemas::Discoverer",
            "AWS::EventSchemas::Registry",
            "AWS::EventSchemas::Schema",
            "AWS::GameLift::GameSessionQueue",
            "AWS::GameLift::MatchmakingConfiguration",
            "AWS::GameLift::MatchmakingRuleSet",
            "AWS::Grafana::Workspace",
            "AWS::ImageBuilder::Component",
            "AWS::ImageBuilder::ContainerRecipe",
            "AWS::ImageBuilder::DistributionConfiguration",
            "AWS::ImageBuilder::ImagePipeline",
            "AWS::ImageBuilder::ImageRecipe",
            "AWS::ImageBuilder::InfrastructureConfiguration",
            "AWS::Neptune::DBCluster",
            "AWS::RDS::DBParameterGroup",
            "AWS::RoboMaker::RobotApplication",
            "AWS::RoboMaker::SimulationApplication",
            "AWS::Route53Resolver::ResolverRule",
            "AWS::Route53Resolver::ResolverRuleAssociation",
            "AWS::S3::AccessPoint",
            "AWS::SageMaker::DataQualityJobDefinition",
            "AWS::SageMaker::ModelBiasJobDefinition",
            "AWS::SageMaker::ModelExplainabilityJobDefinition",
            "AWS::SageMaker::ModelQualityJobDefinition",
            "AWS::SageMaker::MonitoringSchedule",
            "AWS::SNS::Topic",
            "AWS::SQS::Queue",
            "AWS::SSM::Parameter",
            "AWS::StepFunctions::Activity");

    /** Properties of other types that are attributes, too, though the registry does not say so. */
    private static final Map<String, Set<String>> FURTHER = Map.ofEntries(
            Map.entry("AWS::AppSync::DataSource", Set.of("Name")),
            Map.entry("AWS::Cloud9::EnvironmentEC2", Set.of("Name")),
            Map.entry("AWS::CloudWatch::InsightRule", Set.of("RuleName")),
            Map.entry("AWS::EC2::Instance", Set.of("AvailabilityZone")),
            Map.entry("AWS::EC2::SecurityGroup", Set.of("VpcId")),
            Map.entry("AWS::Kinesis::StreamConsumer", Set.of("ConsumerName", "StreamARN")),
            Map.entry("AWS::ManagedBlockchain::Member", Set.of("NetworkId")),
            Map.entry("AWS::OpsWorks::Instance", Set.of("AvailabilityZone")),
            Map.entry("AWS::OpsWorks::UserProfile", Set.of("SshUsername")),
            Map.entry("AWS::Route53Resolver::ResolverEndpoint", Set.of("Direction", "Name")),
            Map.entry("AWS::ServiceDiscovery::Service", Set.of("Name")),
            Map.entry("AWS::Transfer::User", Set.of("ServerId", "UserName")));

    /** Services whose types give the names and owners of properties as attributes, each its own way. */
    private static final Set<String> LENIENT =
            Set.of("AppMesh", "Greengrass", "IoT1Click", "MediaConvert", "MediaLive", "SageMaker", "CloudFormation");

    /** The type of an attribute; empty where it is not known. */
    Optional<PropertyType> typeOf(String name) {
        Optional<PropertyType> own = type.attribute(name);
        return own.isEmpty() && areProperties(type.name())
                ? type.properties().property(name).map(Property::type)
                : own;
    }

    /** Whether a type gives every property as an attribute. */
    private static boolean areProperties(String type) {
        return GIVE_PROPERTIES.contains(type);
    }

    /** Whether there is surely no such attribute. */
    public boolean lack(String name) {
        if (type.attribute(name).isPresent() || hasBelow(name)) {
            return false;
        }
        String first = name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
        boolean property = type.properties().property(first).isPresent();
        return !property
                || !areProperties(type.name())
                        && !LENIENT.contains(type.name().split("::")[1])
                        && !FURTHER.getOrDefault(type.name(), Set.of()).contains(first);
    }

    /** Whether attributes are listed below this one: {@code Endpoint} where {@code Endpoint.Address} is one. */
    private boolean hasBelow(String name) {
        for (String known : type.attributes().keySet()) {
            if (known.length() > name.length() && known.charAt(name.length()) == '.' && known.startsWith(name)) {
                return true;
            }
        }
        return false;
    }

    /** The names, in alphabetical order. */
    public Set<String> names() {
        Set<String> names = new TreeSet<>(type.attributes().keySet());
        if (areProperties(type.name())) {
            names.addAll(type.properties().properties().keySet());
        }
        return names;
    }
}
