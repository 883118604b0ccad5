package io.github.awslint.rules.beanstalk;

import io.github.awslint.beanstalk.BeanstalkModule;
import io.github.awslint.beanstalk.CronManifest;
import io.github.awslint.beanstalk.EnvironmentOptions;
import io.github.awslint.beanstalk.Options;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import java.util.List;
import java.util.Optional;

/** Periodic tasks in a bundle whose environment runs none. */
final class CronYamlTier implements Rule<BeanstalkModule> {

    @Override
    public void check(BeanstalkModule module, Reporter report) {
        List<CronManifest> manifests = module.files(CronManifest.class);
        if (manifests.isEmpty()) {
            return;
        }
        CronManifest cron = manifests.get(0);
        List<String> tiers = module.environments().stream()
                .flatMap(environment -> environment.facts().tier().stream())
                .toList();
        if (!tiers.isEmpty() && tiers.stream().allMatch("WebServer"::equals)) {
            cron.root()
                    .entry("cron")
                    .ifPresent(tasks -> report.at(
                                    tasks,
                                    "Periodic tasks run in worker environments only, but EnvironmentTier is WebServer;"
                                            + " use a Worker")
                            .as(Severity.WARNING));
        }
        for (EnvironmentOptions environment : module.environments()) {
            environment.get(Options.WORKER, "WorkerQueueURL").ifPresent(queue -> {
                Optional<String> url =
                        queue.value().known().filter(text -> text.strip().endsWith(".fifo"));
                url.ifPresent(fifo -> report.at(
                                queue.value().location(),
                                "Queue \"" + fifo.substring(fifo.lastIndexOf('/') + 1)
                                        + "\" is a FIFO queue, from which no periodic task comes; use a standard queue")
                        .note(cron.root(), "the periodic tasks"));
            });
        }
    }
}
