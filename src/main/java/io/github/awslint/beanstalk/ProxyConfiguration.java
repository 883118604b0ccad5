package io.github.awslint.beanstalk;

import io.github.awslint.syntax.SourceFile;

/**
 * A file of {@code nginx} or {@code httpd} in {@code .platform}, which extends or replaces the configuration of the proxy in front of the
 * application (https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/platforms-linux-extend.proxy.html).
 *
 * @param source text and path
 */
public record ProxyConfiguration(SourceFile source) implements BundleFile {

    /** Whether it lies in {@code .ebextensions}, from where only platforms of Amazon Linux 1 took it. */
    public boolean isInExtensions() {
        return path().contains(".ebextensions/");
    }

    /** Whether it takes the place of the whole configuration, rather than being included into it. */
    public boolean replacesAll() {
        return path().endsWith("/nginx/nginx.conf") || path().endsWith("/httpd/conf/httpd.conf");
    }
}
