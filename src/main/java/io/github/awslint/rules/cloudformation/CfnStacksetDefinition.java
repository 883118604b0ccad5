package io.github.awslint.rules.cloudformation;

import io.github.awslint.cloudformation.PropertyObject;
import io.github.awslint.cloudformation.StackSetTemplate;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;

/** A stack set without template, or with settings of the other way to get its permissions. */
final class CfnStacksetDefinition implements Rule<Template> {

    private static final String UNITS = "OrganizationalUnitIds";

    @Override
    public void check(Template template, Reporter report) {
        if (template.transforms().unpredictable()) {
            return;
        }
        template.resources(StackSetTemplate.TYPE).stream()
                .flatMap(set -> PropertyObject.of(set).stream())
                .forEach(set -> check(set, report));
    }

    private static void check(PropertyObject set, Reporter report) {
        if (set.lacks("TemplateBody") && set.lacks("TemplateURL")) {
            report.at(set.anchor(), "stack set names no template; add TemplateURL or TemplateBody");
        }
        boolean service = set.get("PermissionModel").is("SERVICE_MANAGED");
        boolean self = set.get("PermissionModel").is("SELF_MANAGED");
        if (service) {
            serviceManaged(set, report);
        }
        for (PropertyObject group : set.items("StackInstancesGroup")) {
            for (PropertyObject targets : group.object("DeploymentTargets")) {
                if (self && targets.has(UNITS)) {
                    report.at(
                            targets.key(UNITS),
                            "a SELF_MANAGED stack set knows no organizational units; list Accounts instead");
                } else if (service && targets.has("Accounts") && targets.lacks(UNITS)) {
                    report.at(
                            targets.key("Accounts"),
                            "a SERVICE_MANAGED stack set targets organizational units; add OrganizationalUnitIds");
                }
            }
        }
        set.object("AutoDeployment").forEach(deployment -> retained(deployment, report));
    }

    private static void serviceManaged(PropertyObject set, Reporter report) {
        if (set.lacks("AutoDeployment")) {
            report.at(set.anchor(), "a SERVICE_MANAGED stack set lacks AutoDeployment; say whether it is Enabled");
        }
        if (set.has("AdministrationRoleARN")) {
            report.at(
                    set.key("AdministrationRoleARN"),
                    "AdministrationRoleARN is for SELF_MANAGED stack sets; remove it from a SERVICE_MANAGED one");
        }
    }

    private static void retained(PropertyObject deployment, Reporter report) {
        if (deployment.get("Enabled").isFalse() && deployment.has("RetainStacksOnAccountRemoval")) {
            report.at(
                    deployment.key("RetainStacksOnAccountRemoval"),
                    "RetainStacksOnAccountRemoval goes with Enabled: true only; remove it");
        }
    }
}
