package io.github.awslint.rule;

import io.github.awslint.syntax.Location;

/** Another place that explains a finding, such as the definition that a reference contradicts. */
public record Note(Location location, String message) {}
