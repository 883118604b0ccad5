package io.github.awslint.placement;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a property identifies, where the form of the identifier is fixed: services refuse anything else, whatever exists in the account
 * (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/resource-ids.html).
 */
public enum Identifier {
    IMAGE("AMI id", "ami-0abcdef1234567890", "ami-([0-9a-z]{8}|[0-9a-z]{17})", "", Set.of()),
    SECURITY_GROUP(
            "security group id",
            "sg-0abcdef1234567890",
            "sg-(\\p{XDigit}{8}|\\p{XDigit}{17})",
            "AWS::EC2::SecurityGroup",
            Set.of("GroupId", "Id")),
    SECURITY_GROUP_NAME(
            "security group name",
            "web",
            "[a-zA-Z0-9 ._\\-:/()#,@\\[\\]+=&;{}!$*]+",
            "AWS::EC2::SecurityGroup",
            Set.of()),
    SUBNET(
            "subnet id",
            "subnet-0abcdef1234567890",
            "subnet-(\\p{XDigit}{8}|\\p{XDigit}{17})",
            "AWS::EC2::Subnet",
            Set.of("SubnetId")),
    VPC("VPC id", "vpc-0abcdef1234567890", "vpc-(\\p{XDigit}{8}|\\p{XDigit}{17})", "AWS::EC2::VPC", Set.of("VpcId")),
    LOG_GROUP(
            "log group name",
            "/orders/api",
            "[.\\-_/#A-Za-z0-9]{1,512}",
            "AWS::Logs::LogGroup",
            Set.of("LogGroupName")),
    ROLE(
            "ARN of a role",
            "arn:aws:iam::123456789012:role/orders",
            "arn:aws[A-Za-z-]*:iam::\\d{12}:role/.+",
            "AWS::IAM::Role",
            Set.of("Arn")),
    TOPIC(
            "ARN of an SNS topic",
            "arn:aws:sns:eu-central-1:123456789012:orders",
            "arn:aws[A-Za-z-]*:sns:[a-z0-9-]+:\\d{12}:.+",
            "AWS::SNS::Topic",
            Set.of("TopicArn")),
    FUNCTION(
            "ARN of a Lambda function",
            "arn:aws:lambda:eu-central-1:123456789012:function:orders",
            "arn:aws[A-Za-z-]*:lambda:[a-z0-9-]+:\\d{12}:function:.+",
            "AWS::Lambda::Function",
            Set.of("Arn")),
    KEY(
            "ARN of a KMS key",
            "arn:aws:kms:eu-central-1:123456789012:key/0a1b2c3d",
            "arn:aws[A-Za-z-]*:kms:[a-z0-9-]+:\\d{12}:(key|alias)/.+",
            "AWS::KMS::Key",
            Set.of("Arn")),
    /** Of ACM, or one that IAM keeps. */
    CERTIFICATE(
            "ARN of a certificate",
            "arn:aws:acm:us-east-1:123456789012:certificate/0a1b2c3d",
            "arn:aws[A-Za-z-]*:(acm:[a-z0-9-]+:\\d{12}:certificate|iam::\\d{12}:server-certificate)/.+",
            "AWS::CertificateManager::Certificate",
            Set.of());

    /** What properties of these names identify, in all resource types but the {@linkplain #OTHERWISE exceptions}. */
    private static final Map<String, Identifier> BY_PROPERTY = Map.ofEntries(
            Map.entry("ImageId", IMAGE),
            Map.entry("AmiId", IMAGE),
            Map.entry("ClusterSecurityGroupId", SECURITY_GROUP),
            Map.entry("CustomSecurityGroupIds", SECURITY_GROUP),
            Map.entry("DestinationSecurityGroupId", SECURITY_GROUP),
            Map.entry("EC2SecurityGroupId", SECURITY_GROUP),
            Map.entry("Ec2SecurityGroupIds", SECURITY_GROUP),
            Map.entry("GroupId", SECURITY_GROUP),
            Map.entry("GroupSet", SECURITY_GROUP),
            Map.entry("InputSecurityGroups", SECURITY_GROUP),
            Map.entry("SecurityGroupId", SECURITY_GROUP),
            Map.entry("SecurityGroupIdList", SECURITY_GROUP),
            Map.entry("SecurityGroupIds", SECURITY_GROUP),
            Map.entry("SecurityGroups", SECURITY_GROUP),
            Map.entry("SourceSecurityGroupId", SECURITY_GROUP),
            Map.entry("VpcSecurityGroupId", SECURITY_GROUP),
            Map.entry("VpcSecurityGroupIds", SECURITY_GROUP),
            Map.entry("VPCSecurityGroups", SECURITY_GROUP),
            Map.entry("EC2SecurityGroupName", SECURITY_GROUP_NAME),
            Map.entry("GroupName", SECURITY_GROUP_NAME),
            Map.entry("SourceSecurityGroupName", SECURITY_GROUP_NAME),
            Map.entry("SubnetId", SUBNET),
            Map.entry("SubnetIds", SUBNET),
            Map.entry("Subnets", SUBNET),
            Map.entry("VPCId", VPC),
            Map.entry("VpcId", VPC),
            Map.entry("LogGroupName", LOG_GROUP),
            // an option of the log driver of ECS
            Map.entry("awslogs-group", LOG_GROUP),
            Map.entry("AcmCertificateArn", CERTIFICATE),
            Map.entry("CertificateARN", CERTIFICATE),
            Map.entry("CertificateArn", CERTIFICATE),
            Map.entry("FunctionARN", FUNCTION),
            Map.entry("FunctionArn", FUNCTION),
            Map.entry("LambdaArn", FUNCTION),
            Map.entry("LambdaFunctionArn", FUNCTION),
            Map.entry("KMSKeyArn", KEY),
            Map.entry("KmsKeyArn", KEY),
            Map.entry("SNSTopicArn", TOPIC),
            Map.entry("SnsTopicARN", TOPIC),
            Map.entry("SnsTopicArn", TOPIC),
            Map.entry("TopicARN", TOPIC),
            Map.entry("TopicArn", TOPIC),
            Map.entry("IAMRoleARN", ROLE),
            Map.entry("IamRoleArn", ROLE),
            Map.entry("RoleARN", ROLE),
            Map.entry("RoleArn", ROLE));

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

    /** {@code resolve:ssm:} makes EC2 itself look into the Parameter Store. */
    private static final String RESOLVED_BY_EC2 = "resolve:ssm:";

    private final String noun;
    private final String example;
    private final Pattern form;
    private final String owner;
    private final Set<String> attributes;

    Identifier(String noun, String example, String form, String owner, Set<String> attributes) {
        this.noun = noun;
        this.example = example;
        this.form = Pattern.compile(form);
        this.owner = owner;
        this.attributes = attributes;
    }

    /** What a property of a resource type identifies; empty where its form is free. */
    static Optional<Identifier> of(String type, String property) {
        Identifier found = BY_PROPERTY.get(property);
        if (found == null && (property.endsWith("RoleArn") || property.endsWith("RoleARN"))) {
            found = ROLE;
        }
        if (found == null || !type.startsWith("AWS::") || isOfOwnKind(found, type.split("::", 3)[1])) {
            return Optional.empty();
        }
        boolean elsewhere = property.equals("awslogs-group") && !type.startsWith("AWS::ECS::")
                || property.startsWith("Group") && !OF_GROUPS.contains(type + "." + property);
        if (elsewhere) {
            return Optional.empty();
        }
        if (type.equals("AWS::EC2::Instance") && property.equals("SecurityGroups")) {
            return Optional.of(SECURITY_GROUP_NAME);
        }
        return OTHERWISE.contains(type) || OTHERWISE.contains(type + "." + property)
                ? Optional.empty()
                : Optional.of(found);
    }

    private static boolean isOfOwnKind(Identifier found, String service) {
        return found == ROLE
                ? ROLE_NAMES.contains(service)
                : (found == FUNCTION || found == CERTIFICATE) && OWN_KINDS.contains(service);
    }

    /** What it is called, without an article. */
    public String noun() {
        return noun;
    }

    /** A value of the right form. */
    public String example() {
        return example;
    }

    /** The resource type that has this identifier; empty where CloudFormation makes no such resource. */
    public String owner() {
        return owner;
    }

    /** The attributes of the owner that give it. */
    public Set<String> attributes() {
        return attributes;
    }

    /** Whether {@code Ref} of the owner gives it. */
    public boolean isReference() {
        return this != ROLE && this != IMAGE && this != FUNCTION && this != KEY;
    }

    /** Whether a text has the form. */
    public boolean matches(String text) {
        return form.matcher(text).matches() || this == IMAGE && text.startsWith(RESOLVED_BY_EC2);
    }
}
