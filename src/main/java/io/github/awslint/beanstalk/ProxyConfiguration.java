package io.github.awslint.beanstalk;

import io.github.awslint.syntax.SourceFile;

/**
 * A file of {@code .platform/nginx} or {@code .platform/httpd}, which extends or replaces the configuration of the proxy in front of the
 * application (https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/platforms-linux-extend.proxy.html).
 *
 * @param source text and path
 */
public record ProxyConfiguration(SourceFile source) implements BundleFile {

    /** Whether it takes the place of the whole configuration, rather than being included into it. */
    public boolean replacesAll() {
        return path().endsWith("/nginx/nginx.conf") || path().endsWith("/httpd/conf/httpd.conf");
    }
}
