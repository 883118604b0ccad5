package io.github.awslint.beanstalk;

/** The options that rules ask for by name. */
public final class Options {

    public static final String ENVIRONMENT_VARIABLES = "aws:elasticbeanstalk:application:environment";
    public static final String ENVIRONMENT_SECRETS = "aws:elasticbeanstalk:application:environmentsecrets";
    public static final String ROLLING_UPDATE = "aws:autoscaling:updatepolicy:rollingupdate";
    public static final String SCHEDULED_ACTION = "aws:autoscaling:scheduledaction";
    public static final String TRAFFIC_SPLITTING = "aws:elasticbeanstalk:trafficsplitting";
    public static final String TRIGGER = "aws:autoscaling:trigger";
    public static final String LAUNCH_CONFIGURATION = "aws:autoscaling:launchconfiguration";
    public static final String LISTENER = "aws:elbv2:listener:";
    public static final String LISTENER_RULE = "aws:elbv2:listenerrule:";
    public static final String CLASSIC_LISTENER = "aws:elb:listener";
    public static final String PROCESS = "aws:elasticbeanstalk:environment:process:";
    public static final String LOAD_BALANCER = "aws:elbv2:loadbalancer";
    public static final String DATABASE = "aws:rds:dbinstance";
    public static final String WORKER = "aws:elasticbeanstalk:sqsd";

    public static final String CUSTOM = "aws:elasticbeanstalk:customoption";

    private static final String COMMAND = "aws:elasticbeanstalk:command";
    private static final String ENVIRONMENT = "aws:elasticbeanstalk:environment";
    private static final String HEALTH = "aws:elasticbeanstalk:healthreporting:system";
    private static final String MANAGED = "aws:elasticbeanstalk:managedactions";

    public static final OptionName DEPLOYMENT_POLICY = new OptionName(COMMAND, "DeploymentPolicy");
    public static final OptionName BATCH_SIZE = new OptionName(COMMAND, "BatchSize");
    public static final OptionName BATCH_SIZE_TYPE = new OptionName(COMMAND, "BatchSizeType");
    public static final OptionName IGNORE_HEALTH_CHECK = new OptionName(COMMAND, "IgnoreHealthCheck");
    public static final OptionName HEALTH_THRESHOLD = new OptionName(HEALTH, "HealthCheckSuccessThreshold");
    public static final OptionName SYSTEM_TYPE = new OptionName(HEALTH, "SystemType");
    public static final OptionName ENVIRONMENT_TYPE = new OptionName(ENVIRONMENT, "EnvironmentType");
    public static final OptionName LOAD_BALANCER_TYPE = new OptionName(ENVIRONMENT, "LoadBalancerType");
    public static final OptionName LOAD_BALANCER_IS_SHARED = new OptionName(ENVIRONMENT, "LoadBalancerIsShared");
    public static final OptionName SHARED_LOAD_BALANCER = new OptionName(LOAD_BALANCER, "SharedLoadBalancer");
    public static final OptionName MIN_SIZE = new OptionName("aws:autoscaling:asg", "MinSize");
    public static final OptionName MAX_SIZE = new OptionName("aws:autoscaling:asg", "MaxSize");
    public static final OptionName DISABLE_IMDS_V1 = new OptionName(LAUNCH_CONFIGURATION, "DisableIMDSv1");
    public static final OptionName ELB_SCHEME = new OptionName("aws:ec2:vpc", "ELBScheme");
    public static final OptionName MANAGED_ACTIONS = new OptionName(MANAGED, "ManagedActionsEnabled");
    public static final OptionName PREFERRED_START_TIME = new OptionName(MANAGED, "PreferredStartTime");
    public static final OptionName UPDATE_LEVEL = new OptionName(MANAGED + ":platformupdate", "UpdateLevel");
    public static final OptionName INSTANCE_REFRESH =
            new OptionName(MANAGED + ":platformupdate", "InstanceRefreshEnabled");

    private Options() {}
}
