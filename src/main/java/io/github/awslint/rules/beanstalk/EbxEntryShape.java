package io.github.awslint.rules.beanstalk;

import io.github.awslint.beanstalk.ExtensionsFile;
import io.github.awslint.beanstalk.OptionValue;
import io.github.awslint.beanstalk.Placeholders;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;

/** Entries of commands, files, packages, services, users and groups that lack what they need, or hold what nobody reads. */
final class EbxEntryShape implements Rule<ExtensionsFile> {

    @Override
    public void check(ExtensionsFile file, Reporter report) {
        file.entries("commands").forEach(entry -> command(entry, EntryKeys.COMMAND, report));
        file.entries("container_commands").forEach(entry -> command(entry, EntryKeys.CONTAINER_COMMAND, report));
        file.entries("files").forEach(entry -> file(entry, report));
        file.entries("packages").forEach(entry -> PackageEntries.check(entry, report));
        for (Entry manager : file.entries("services")) {
            if (manager.value() instanceof MapNode services) {
                services.entries().forEach(service -> EntryKeys.SERVICE.check(service, report));
            }
        }
        file.entries("users").forEach(entry -> EntryKeys.USER.check(entry, report));
        file.entries("groups").forEach(entry -> EntryKeys.GROUP.check(entry, report));
    }

    private static void command(Entry entry, EntryKeys keys, Reporter report) {
        if (isOpen(entry)) {
            return;
        }
        if (!(entry.value() instanceof MapNode map) || !map.has("command")) {
            report.at(
                    entry,
                    "Entry \"" + entry.name() + "\" of " + keys.section()
                            + " lacks \"command\"; write it below, indented");
        }
        if (entry.value() instanceof MapNode map) {
            map.entry("leader_only")
                    .filter(leader -> keys == EntryKeys.COMMAND)
                    .ifPresent(leader -> report.at(
                                    leader, "leader_only has no effect in commands; use it in container_commands")
                            .as(Severity.WARNING));
            keys.check(entry, report);
            map.scalar("ignoreErrors")
                    .filter(value -> value.asBoolean().isEmpty() && !Placeholders.in(value.text()))
                    .ifPresent(value -> report.at(
                                    value, "ignoreErrors is \"" + value.text() + "\", allowed are true and false")
                            .as(Severity.WARNING));
        }
    }

    private static void file(Entry entry, Reporter report) {
        if (isOpen(entry)) {
            return;
        }
        String subject = "File \"" + entry.name() + "\" ";
        if (!(entry.value() instanceof MapNode map)) {
            report.at(entry, subject + "is no mapping; write content or source below it");
            return;
        }
        boolean content = map.has("content");
        if (content && map.has("source")) {
            report.at(map.entry("source").orElseThrow(), subject + "has content and source; keep one of them");
        } else if (!content && !map.has("source")) {
            report.at(entry, subject + "has neither content nor source; give it one of them");
        }
        map.entry("encoding")
                .filter(encoding -> !content)
                .ifPresent(encoding -> report.at(encoding, "encoding counts with content only; remove it")
                        .as(Severity.WARNING));
        EntryKeys.FILE.check(entry, report);
    }

    /** Whether something else completes the entry. */
    private static boolean isOpen(Entry entry) {
        Node value = entry.value();
        return Placeholders.in(entry.name())
                || value instanceof MapNode map && OptionValue.isFunction(map)
                || value instanceof ScalarNode scalar && Placeholders.in(scalar.text());
    }
}
