package io.github.awslint.placement;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which properties of resource types identify what, by their names; cfn-lint goes by the same names. */
final class IdentifyingProperties {

    /** What properties of these names identify, in all resource types but the {@linkplain #OTHERWISE exceptions}. */
    private static final Map<String, Identifier> BY_PROPERTY = new HashMap<>(Map.ofEntries(
            Map.entry("ImageId", Identifier.IMAGE),
            Map.entry("AmiId", Identifier.IMAGE),
            Map.entry("ClusterSecurityGroupId", Identifier.SECURITY_GROUP),
            Map.entry("CustomSecurityGroupIds", Identifier.SECURITY_GROUP),
            Map.entry("DestinationSecurityGroupId", Identifier.SECURITY_GROUP),
            Map.entry("EC2SecurityGroupId", Identifier.SECURITY_GROUP),
            Map.entry("Ec2SecurityGroupIds", Identifier.SECURITY_GROUP),
            Map.entry("GroupId", Identifier.SECURITY_GROUP),
            Map.entry("GroupSet", Identifier.SECURITY_GROUP),
            Map.entry("InputSecurityGroups", Identifier.SECURITY_GROUP),
            Map.entry("SecurityGroupId", Identifier.SECURITY_GROUP),
            Map.entry("SecurityGroupIdList", Identifier.SECURITY_GROUP),
            Map.entry("SecurityGroupIds", Identifier.SECURITY_GROUP),
            Map.entry("SecurityGroups", Identifier.SECURITY_GROUP),
            Map.entry("SourceSecurityGroupId", Identifier.SECURITY_GROUP),
            Map.entry("VpcSecurityGroupId", Identifier.SECURITY_GROUP),
            Map.entry("VpcSecurityGroupIds", Identifier.SECURITY_GROUP),
            Map.entry("VPCSecurityGroups", Identifier.SECURITY_GROUP),
            Map.entry("EC2SecurityGroupName", Identifier.SECURITY_GROUP_NAME),
            Map.entry("GroupName", Identifier.SECURITY_GROUP_NAME),
            Map.entry("SourceSecurityGroupName", Identifier.SECURITY_GROUP_NAME),
            Map.entry("SubnetId", Identifier.SUBNET),
            Map.entry("SubnetIds", Identifier.SUBNET),
            Map.entry("Subnets", Identifier.SUBNET),
            Map.entry("VPCId", Identifier.VPC),
            Map.entry("VpcId", Identifier.VPC),
            Map.entry("LogGroupName", Identifier.LOG_GROUP),
            // an option of the log driver of ECS
            Map.entry("awslogs-group", Identifier.LOG_GROUP),
            Map.entry("AcmCertificateArn", Identifier.CERTIFICATE),
            Map.entry("CertificateARN", Identifier.CERTIFICATE),
            Map.entry("CertificateArn", Identifier.CERTIFICATE),
            Map.entry("FunctionARN", Identifier.FUNCTION),
            Map.entry("FunctionArn", Identifier.FUNCTION),
            Map.entry("LambdaArn", Identifier.FUNCTION),
            Map.entry("LambdaFunctionArn", Identifier.FUNCTION),
            Map.entry("KMSArn", Identifier.KEY),
            Map.entry("KMSKeyArn", Identifier.KEY),
            Map.entry("KmsArn", Identifier.KEY),
            Map.entry("KmsKeyArn", Identifier.KEY),
            Map.entry("KMSKeyId", Identifier.ANY_KEY),
            Map.entry("KMSMasterKeyID", Identifier.ANY_KEY),
            Map.entry("KMSMasterKeyId", Identifier.ANY_KEY),
            Map.entry("KmsKeyId", Identifier.ANY_KEY),
            Map.entry("ModelKmsKeyId", Identifier.ANY_KEY),
            Map.entry("VolumeKmsKeyId", Identifier.ANY_KEY),
            Map.entry("BucketName", Identifier.BUCKET),
            Map.entry("S3Bucket", Identifier.BUCKET),
            Map.entry("S3BucketName", Identifier.BUCKET),
            Map.entry("SNSTopicArn", Identifier.TOPIC),
            Map.entry("SnsTopicARN", Identifier.TOPIC),
            Map.entry("SnsTopicArn", Identifier.TOPIC),
            Map.entry("TopicARN", Identifier.TOPIC),
            Map.entry("TopicArn", Identifier.TOPIC),
            Map.entry("IAMRoleARN", Identifier.ROLE),
            Map.entry("IamRoleArn", Identifier.ROLE),
            Map.entry("RoleARN", Identifier.ROLE),
            Map.entry("RoleArn", Identifier.ROLE)));

    /** Resource types, or single properties of them, that take something else too under one of the names. */
    private static final Set<String> OTHERWISE = Set.of(
            // the alias of an image, or the path of a parameter
            "AWS::Cloud9::EnvironmentEC2",
            "AWS::CodeBuild::Fleet.ImageId",
            "AWS::SageMaker::Cluster.ImageId",
            "AWS::WorkspacesInstances::WorkspaceInstance.ImageId",
            // names of groups, or names and ids alike
            "AWS::AutoScaling::LaunchConfiguration.SecurityGroups",
            "AWS::EC2::Instance.SecurityGroupIds",
            "AWS::EC2::LaunchTemplate.SecurityGroups",
            "AWS::EC2::SpotFleet.SecurityGroups",
            // a group of MediaLive's own
            "AWS::MediaLive::Input.InputSecurityGroups",
            "AWS::Kendra::Index",
            // a certificate of DMS' own, or a text
            "AWS::DMS::Endpoint",
            "AWS::DMS::DataProvider",
            "AWS::EC2::CustomerGateway.CertificateArn",
            "AWS::EMRContainers::Endpoint.CertificateArn",
            "AWS::MediaPackage::OriginEndpoint.CertificateArn",
            "AWS::MediaPackageV2::OriginEndpoint.CertificateArn",
            "AWS::SES::EmailIdentityCertificate.CertificateArn",
            "AWS::VpcLattice::Service.CertificateArn",
            // a topic of another kind
            "AWS::FMS::NotificationChannel",
            "AWS::MSK::Channel",
            "AWS::QuickSight::Analysis",
            "AWS::QuickSight::Dashboard",
            "AWS::QuickSight::Template",
            // the alias of a key, or nothing
            "AWS::BackupGateway::Hypervisor",
            "AWS::DataZone::Connection",
            "AWS::SecurityHub::ConnectorV2",
            // paths into the event, such as $.detail.subnet
            "AWS::Pipes::Pipe",
            "AWS::EC2::NetworkInsightsAnalysis");

    /** Services that know certificates and functions which are none of ACM and Lambda. */
    private static final Set<String> OWN_KINDS = Set.of("Greengrass", "GreengrassV2", "IoT", "IoTCoreDeviceAdvisor");

    /** Services that take the name of a role as well as its ARN. */
    private static final Set<String> ROLE_NAMES = Set.of("ECS", "Batch");

    /** Where names as general as these mean a security group. */
    private static final Set<String> OF_GROUPS = Set.of(
            "AWS::EC2::Instance.GroupSet",
            "AWS::EC2::NetworkInterface.GroupSet",
            "AWS::EC2::SecurityGroup.GroupName",
            "AWS::EC2::SecurityGroupEgress.GroupId",
            "AWS::EC2::SecurityGroupIngress.GroupId",
            "AWS::EC2::SecurityGroupIngress.GroupName");

    private IdentifyingProperties() {}

    /** What a property of a resource type identifies; empty where its form is free. */
    static Optional<Identifier> of(String type, String property) {
        Identifier found = BY_PROPERTY.get(property);
        if (found == null && (property.endsWith("RoleArn") || property.endsWith("RoleARN"))) {
            found = Identifier.ROLE;
        }
        if (found == null || !type.startsWith("AWS::") || isOfOwnKind(found, service(type))) {
            return Optional.empty();
        }
        boolean elsewhere = property.equals("awslogs-group") && !type.startsWith("AWS::ECS::")
                || property.startsWith("Group") && !OF_GROUPS.contains(type + "." + property);
        if (elsewhere) {
            return Optional.empty();
        }
        if (type.equals("AWS::EC2::Instance") && property.equals("SecurityGroups")) {
            return Optional.of(Identifier.SECURITY_GROUP_NAME);
        }
        return OTHERWISE.contains(type) || OTHERWISE.contains(type + "." + property)
                ? Optional.empty()
                : Optional.of(found);
    }

    private static String service(String type) {
        int start = "AWS::".length();
        int end = type.indexOf("::", start);
        return end < 0 ? type.substring(start) : type.substring(start, end);
    }

    private static boolean isOfOwnKind(Identifier found, String service) {
        return found == Identifier.ROLE
                ? ROLE_NAMES.contains(service)
                : (found == Identifier.FUNCTION || found == Identifier.CERTIFICATE) && OWN_KINDS.contains(service);
    }
}
