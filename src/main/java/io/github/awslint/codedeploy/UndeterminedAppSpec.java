package io.github.awslint.codedeploy;

import io.github.awslint.syntax.MapNode;

/** An appspec that does not tell its compute platform. */
public record UndeterminedAppSpec(MapNode root) implements AppSpec {}
