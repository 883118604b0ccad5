package io.github.awslint.report;

import io.github.awslint.rule.RuleCatalog;
import java.nio.file.Path;

/**
 * Where a result comes from.
 *
 * @param root absolute path of the linted folder
 * @param version of the plugin
 * @param catalog the rules that may have reported
 */
public record Origin(Path root, String version, RuleCatalog catalog) {}
