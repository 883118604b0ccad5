package io.github.awslint.samconfig;

/**
 * A samconfig beside another one that SAM CLI takes first.
 *
 * @param config the one that is not read
 * @param winner the name of the one that is
 */
public record ShadowedConfig(SamConfig config, String winner) {}
