package io.github.awslint.rules.beanstalk;

import io.github.awslint.beanstalk.BeanstalkModule;
import io.github.awslint.beanstalk.PlatformHook;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.Location;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A hook whose work a change of the configuration undoes, and that runs at deployments only. */
final class EbHookConfigPair implements Rule<BeanstalkModule> {

    /** What Beanstalk writes anew when the configuration changes. */
    private static final Pattern REWRITTEN =
            Pattern.compile("/etc/nginx/\\S*|/etc/httpd/\\S*|/opt/elasticbeanstalk/deployment/env\\S*");

    @Override
    public void check(BeanstalkModule module, Reporter report) {
        List<PlatformHook> hooks = module.files(PlatformHook.class).stream()
                .filter(PlatformHook::isRun)
                .toList();
        List<PlatformHook> ofConfiguration =
                hooks.stream().filter(PlatformHook::isForConfiguration).toList();
        if (ofConfiguration.isEmpty()) {
            return;
        }
        for (PlatformHook hook : hooks) {
            Matcher written = REWRITTEN.matcher(hook.source().text());
            if (!hook.isForConfiguration()
                    && written.find()
                    && ofConfiguration.stream().noneMatch(other -> isTwin(hook, other))) {
                Location place = hook.source().location(written.start(), written.end());
                report.at(
                        place,
                        "Hook writes what a configuration change resets, but " + PlatformHook.CONFIG_HOOKS + " has no "
                                + hook.source().name() + "; add it there");
            }
        }
    }

    /** A twin has the name, or runs the hook itself. */
    private static boolean isTwin(PlatformHook hook, PlatformHook other) {
        String name = hook.source().name();
        return other.source().name().equals(name) || other.source().text().contains(name);
    }
}
