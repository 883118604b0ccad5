package io.github.awslint.rules.beanstalk;

import io.github.awslint.beanstalk.BeanstalkModule;
import io.github.awslint.beanstalk.BundleFile;
import io.github.awslint.beanstalk.CronManifest;
import io.github.awslint.beanstalk.Dockerrun;
import io.github.awslint.beanstalk.EnvironmentDescription;
import io.github.awslint.beanstalk.EnvironmentGroup;
import io.github.awslint.beanstalk.EnvironmentManifest;
import io.github.awslint.beanstalk.EnvironmentOptions;
import io.github.awslint.beanstalk.ExtensionsFile;
import io.github.awslint.beanstalk.ExtensionsFolder;
import io.github.awslint.beanstalk.ExtensionsTemplate;
import io.github.awslint.beanstalk.Platform;
import io.github.awslint.beanstalk.PlatformHook;
import io.github.awslint.beanstalk.Procfile;
import io.github.awslint.beanstalk.SavedConfiguration;
import io.github.awslint.bundle.Application;
import io.github.awslint.rule.RuleGroup;
import java.util.List;

/** The rules of this package. */
public final class BeanstalkRules {

    private BeanstalkRules() {}

    /** All rules, by what they read. */
    public static List<RuleGroup<?>> groups() {
        return List.of(
                RuleGroup.of(
                        EnvironmentOptions.class,
                        new EbAsgSizes(),
                        new EbBatchSizeFixed(),
                        new EbConfigDocument(),
                        new EbCoupledDatabase(),
                        new EbDefaultSecurityGroupOff(),
                        new EbDeploymentAllAtOnce(),
                        new EbDeploymentSingleInstance(),
                        new EbElbschemeIgnored(),
                        new EbEnhancedHealthNeeded(),
                        new EbEnvironmentsecretsArn(),
                        new EbIgnoreHealthCheck(),
                        new EbLaunchConfiguration(),
                        new EbLbTypeOptions(),
                        new EbListenerCertificate(),
                        new EbListenerReferences(),
                        new EbManagedUpdates(),
                        new EbOptionDuplicate(),
                        new EbOptionRetired(),
                        new EbOptionUnknown(),
                        new EbOptionUnknownNamespace(),
                        new EbOptionValue(),
                        new EbPlaintextSecret(),
                        new EbPropertiesTooLarge(),
                        new EbRollingBatchIsEverything(),
                        new EbRollingCapacity(),
                        new EbRollingUpdateGroup(),
                        new EbScheduledAction(),
                        new EbSharedLoadBalancer(),
                        new EbSshOpen(),
                        new EbTrafficSplittingLb(),
                        new EbTriggerConsistency(),
                        new EbUnusedPolicyOptions(),
                        new EbVolumeOptions(),
                        new EbWorkerTimeouts(),
                        new EnvYamlConflict()),
                RuleGroup.of(
                        Application.class,
                        new EbArtifactMissing(),
                        new EbBundleTooLarge(),
                        new EbHookModeLost(),
                        new EbIgnoredFile(),
                        new EbJavaReleaseMismatch(),
                        new EbLostByPackaging(),
                        new EbProcfileJarMissing(),
                        new EbProcfileNeeded(),
                        new EbSpringPort(),
                        new EbxInsideJar()),
                RuleGroup.of(EnvironmentDescription.class, new EbOptionOverridden(), new EbOptionShape()),
                RuleGroup.of(
                        BeanstalkModule.class,
                        new CronYamlTier(),
                        new EbHookConfigPair(),
                        new EbPlatformDisagreement(),
                        new EbxFormerPlatformPath()),
                RuleGroup.of(EnvironmentGroup.class, new EnvYamlLinks()),
                RuleGroup.of(PlatformHook.class, new EbHookLayout(), new EbHookScript()),
                RuleGroup.of(BundleFile.class, new EbxLocation()),
                RuleGroup.of(Platform.class, new EbPlatformRetired()),
                RuleGroup.of(Procfile.class, new EbProcfile()),
                RuleGroup.of(ExtensionsFolder.class, new EbxSuffix()),
                RuleGroup.of(ExtensionsTemplate.class, new EbxAuthenticationUndefined(), new EbxResourceReference()),
                RuleGroup.of(
                        ExtensionsFile.class,
                        new EbxCommandOrder(),
                        new EbxEntryShape(),
                        new EbxFileMode(),
                        new EbxLeaderAndTest(),
                        new EbxUnknownKey()),
                RuleGroup.of(EnvironmentManifest.class, new EnvYamlStructure()),
                RuleGroup.of(SavedConfiguration.class, new SavedConfigStructure()),
                RuleGroup.of(CronManifest.class, new CronYamlStructure()),
                RuleGroup.of(
                        Dockerrun.class, new DockerrunVersion(), new DockerrunV1Image(), new DockerrunV2References()));
    }
}
