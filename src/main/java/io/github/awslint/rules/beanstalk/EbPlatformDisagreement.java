package io.github.awslint.rules.beanstalk;

import io.github.awslint.beanstalk.BeanstalkModule;
import io.github.awslint.beanstalk.CliConfiguration;
import io.github.awslint.beanstalk.EnvironmentDescription;
import io.github.awslint.beanstalk.EnvironmentManifest;
import io.github.awslint.beanstalk.Platform;
import io.github.awslint.beanstalk.PlatformBranch;
import io.github.awslint.beanstalk.SavedConfiguration;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Files of one module that name different platform branches. */
final class EbPlatformDisagreement implements Rule<BeanstalkModule> {

    @Override
    public void check(BeanstalkModule module, Reporter report) {
        List<Platform> platforms = new ArrayList<>();
        single(module, CliConfiguration.class)
                .flatMap(CliConfiguration::defaultPlatform)
                .ifPresent(platforms::add);
        add(single(module, EnvironmentManifest.class), platforms);
        // several saved configurations are for several environments
        add(single(module, SavedConfiguration.class), platforms);
        for (int i = 1; i < platforms.size(); i++) {
            check(platforms.get(0), platforms.get(i), report);
        }
    }

    private static <M> Optional<M> single(BeanstalkModule module, Class<M> kind) {
        List<M> files = module.files(kind);
        return files.size() == 1 ? Optional.of(files.get(0)) : Optional.empty();
    }

    private static void add(Optional<? extends EnvironmentDescription> file, List<Platform> platforms) {
        file.flatMap(description -> description.facts().platform())
                .filter(Platform::isKnown)
                .ifPresent(platforms::add);
    }

    private static void check(Platform first, Platform other, Reporter report) {
        Optional<PlatformBranch> branch = PlatformBranch.of(first);
        Optional<PlatformBranch> otherBranch = PlatformBranch.of(other);
        if (branch.isPresent() && otherBranch.isPresent() && !branch.equals(otherBranch)) {
            String file = first.location().source().name();
            report.at(
                            other.location(),
                            "Platform branch differs from \"" + first.text() + "\" in " + file + "; name one in both")
                    .note(first.location(), "the other platform");
        }
    }
}
