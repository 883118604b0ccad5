package io.github.awslint.beanstalk;

import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.SourceFile;

/**
 * {@code cron.yaml}, the periodic tasks of a worker environment.
 *
 * @param source text and path
 * @param root the mapping at the top
 */
public record CronManifest(SourceFile source, MapNode root) implements BundleFile {}
