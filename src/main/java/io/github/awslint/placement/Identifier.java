package io.github.awslint.placement;

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
    /** By its ARN, its id or an alias, with or without the account. */
    ANY_KEY(
            "KMS key",
            "alias/orders",
            "arn:aws[A-Za-z-]*:kms:[a-z0-9-]+:\\d{12}:(key|alias)/.+"
                    + "|\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}|mrk-\\p{XDigit}{32}|alias/[a-zA-Z0-9/_-]+",
            "AWS::KMS::Key",
            Set.of("Arn", "KeyId")),
    /** One that exists: until 2018 names might hold capital letters and underscores. */
    BUCKET("bucket name", "orders-archive", "[a-zA-Z0-9][a-zA-Z0-9._-]{2,254}", "AWS::S3::Bucket", Set.of()),
    /** Of ACM, or one that IAM keeps. */
    CERTIFICATE(
            "ARN of a certificate",
            "arn:aws:acm:us-east-1:123456789012:certificate/0a1b2c3d",
            "arn:aws[A-Za-z-]*:(acm:[a-z0-9-]+:\\d{12}:certificate|iam::\\d{12}:server-certificate)/.+",
            "AWS::CertificateManager::Certificate",
            Set.of());

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
