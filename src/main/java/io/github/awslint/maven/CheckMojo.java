package io.github.awslint.maven;

import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.Mojo;

/** Lints the AWS configuration files of this project. */
@Mojo(name = "check")
public final class CheckMojo extends AbstractMojo {
    @Override
    public void execute() {}
}
