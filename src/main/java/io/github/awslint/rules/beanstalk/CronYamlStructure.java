package io.github.awslint.rules.beanstalk;

import io.github.awslint.beanstalk.CronManifest;
import io.github.awslint.beanstalk.Placeholders;
import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Periodic tasks that the worker's daemon cannot read or run. */
final class CronYamlStructure implements Rule<CronManifest> {

    private static final List<String> TASK_KEYS = List.of("name", "url", "schedule");

    @Override
    public void check(CronManifest file, Reporter report) {
        MapNode root = file.root();
        if (!file.source().name().equals("cron.yaml")) {
            report.at(root.entries().get(0), "File " + file.source().name() + " is not read; rename it to cron.yaml");
        }
        version(root, report);
        for (Entry entry : root.entries()) {
            if (!entry.name().equals("version") && !entry.name().equals("cron")) {
                report.at(entry, "Key \"" + entry.name() + "\" is unknown; allowed are version and cron")
                        .as(Severity.WARNING);
            }
        }
        root.entry("cron").ifPresent(cron -> {
            if (cron.value() instanceof ListNode tasks) {
                tasks(tasks, report);
            } else {
                report.at(cron, "\"cron\" is no list; start each task with a hyphen");
            }
        });
        if (!root.has("cron")) {
            report.at(root.entries().get(0), "Key \"cron\" with the list of tasks is missing");
        }
    }

    private static void version(MapNode root, Reporter report) {
        if (!root.has("version")) {
            report.at(root.entries().get(0), "Key \"version\" is missing; write version: 1")
                    .as(Severity.WARNING);
        }
        root.scalar("version")
                .filter(version -> !version.text().strip().matches("1(\\.0)?") && !Placeholders.in(version.text()))
                .ifPresent(version -> report.at(version, "Version is \"" + version.text() + "\", allowed is 1"));
    }

    private static void tasks(ListNode tasks, Reporter report) {
        Map<String, ScalarNode> names = new HashMap<>();
        for (Node item : tasks.items()) {
            if (item instanceof MapNode task) {
                task(task, report);
                task.scalar("name")
                        .filter(name -> !Placeholders.in(name.text()))
                        .ifPresent(name -> {
                            ScalarNode earlier = names.putIfAbsent(name.text(), name);
                            if (earlier != null) {
                                report.at(
                                                name,
                                                "Task name \"" + name.text()
                                                        + "\" is taken; give each task a name of its own")
                                        .note(earlier, "first used here");
                            }
                        });
            } else {
                report.at(item, "Task is no mapping; write name, url and schedule");
            }
        }
    }

    private static void task(MapNode task, Reporter report) {
        for (String required : TASK_KEYS) {
            if (!task.has(required) && !task.entries().isEmpty()) {
                report.at(task.entries().get(0), "Task lacks \"" + required + "\"; write name, url and schedule");
            }
        }
        for (Entry entry : task.entries()) {
            if (!TASK_KEYS.contains(entry.name())) {
                report.at(
                                entry,
                                "Key \"" + entry.name() + "\" is unknown; allowed are name, url, schedule"
                                        + NearestName.hint(entry.name(), TASK_KEYS))
                        .as(Severity.WARNING);
            }
        }
        task.scalar("url")
                .filter(url -> !url.text().startsWith("/") && !Placeholders.in(url.text()))
                .ifPresent(url -> report.at(url, "url is \"" + url.text() + "\"; write a path that starts with /")
                        .as(Severity.WARNING));
        task.scalar("schedule")
                .filter(schedule -> !Placeholders.in(schedule.text()))
                .ifPresent(schedule -> CronSchedule.problem(schedule.text())
                        .ifPresent(problem -> report.at(
                                        schedule, "Schedule \"" + schedule.text() + "\" " + problem.reason())
                                .as(problem.severity())));
    }
}
