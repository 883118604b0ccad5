package io.github.awslint.rules.template;

import io.github.awslint.bootstrap.Bootstrap;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rules.template.Shape.Fields;
import io.github.awslint.rules.template.Shape.Items;
import io.github.awslint.rules.template.Shape.Named;
import io.github.awslint.rules.template.Shape.Plain;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.MapNode;
import java.util.List;
import java.util.Set;

/**
 * Instructions for cfn-init that it cannot follow, or does not read
 * (https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-init.html).
 */
final class CfnInitShape implements Rule<Template> {

    private static final Items TEXTS = new Items(Plain.TEXT);

    private static final Shape COMMANDS = new Named(Fields.NONE
            .with(Plain.TEXT_OR_LIST, "command")
            .with(Plain.TEXT, "cwd", "test", "ignoreErrors", "waitAfterCompletion")
            .with(new Named(Plain.TEXT), "env"));

    private static final Shape FILES = new Named(Fields.NONE
            .with(Plain.TEXT_OR_MAP, "content")
            .with(Plain.TEXT, "source", "mode", "owner", "group")
            .with(new Shape.Words(List.of("plain", "base64")), "encoding")
            .with(Plain.ANYTHING, "authentication", "context"));

    private static final Shape GROUPS = new Named(Fields.NONE.with(Plain.TEXT, "gid"));

    private static final Shape USERS =
            new Named(Fields.NONE.with(Plain.TEXT, "uid", "homeDir").with(TEXTS, "groups"));

    /** A list of versions; a single one, or the place of the package. */
    private static final Shape PACKAGES = Fields.NONE.with(
            new Named(Plain.TEXT_OR_LIST), "apt", "dnf", "msi", "python", "rpm", "rubygems", "yum", "zypper");

    private static final Shape SERVICES = Fields.NONE.with(
            new Named(Fields.NONE
                    .with(Plain.TRUTH, "enabled", "ensureRunning")
                    .with(TEXTS, "files", "sources", "commands")
                    .with(new Named(TEXTS), "packages")),
            "sysvinit",
            "systemd",
            "windows");

    private static final Fields CONFIG = Fields.NONE
            .with(COMMANDS, "commands")
            .with(FILES, "files")
            .with(GROUPS, "groups")
            .with(USERS, "users")
            .with(PACKAGES, "packages")
            .with(SERVICES, "services")
            .with(new Named(Plain.TEXT), "sources");

    @Override
    public Set<String> keys() {
        return Set.of(Bootstrap.INIT);
    }

    @Override
    public void check(Template template, Reporter report) {
        ShapeCheck check = new ShapeCheck(report, true);
        for (Resource resource : template.resources()) {
            resource.body()
                    .map("Metadata")
                    .flatMap(metadata -> metadata.entry(Bootstrap.INIT))
                    .ifPresent(init -> check(init, resource, check));
        }
    }

    private static void check(Entry init, Resource resource, ShapeCheck check) {
        String whose = " of " + resource.logicalId();
        if (init.value() instanceof MapNode configs && !NodeWords.isCall(configs)) {
            configs.entries().forEach(config -> check(config, whose, check));
        } else {
            check.check(init, Plain.MAP, whose);
        }
    }

    private static void check(Entry config, String whose, ShapeCheck check) {
        if (config.name().startsWith("Fn::")) {
            return;
        }
        check.check(config, Plain.MAP, whose);
        if (config.value() instanceof MapNode sections && !NodeWords.isCall(sections)) {
            for (Entry section : sections.entries()) {
                Shape shape = CONFIG.known().get(section.name());
                if (shape != null && !config.name().equals("configSets")) {
                    check.check(section, shape, whose);
                }
            }
        }
    }
}
