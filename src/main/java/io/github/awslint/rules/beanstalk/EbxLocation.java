package io.github.awslint.rules.beanstalk;

import io.github.awslint.beanstalk.BundleFile;
import io.github.awslint.beanstalk.ExtensionsFile;
import io.github.awslint.beanstalk.PlatformHook;
import io.github.awslint.beanstalk.Procfile;
import io.github.awslint.beanstalk.ProxyConfiguration;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.Location;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file of the source bundle in a place where Beanstalk does not look. */
final class EbxLocation implements Rule<BundleFile> {

    private static final Pattern IN_JAR = Pattern.compile("(.*/)?src/main/(resources|java)/.*");
    private static final Pattern MISSPELT =
            Pattern.compile("(?i)(.*/)?(\\.?eb_?-?exten[st]ions?|\\.ebextensions?)/[^/]*");
    private static final Pattern NESTED = Pattern.compile("(.*/)?\\.ebextensions/([^/]+/)+[^/]+\\.config");

    @Override
    public void check(BundleFile file, Reporter report) {
        // a script in .ebextensions is for its commands, a Procfile may be for another platform, and the proxy's files
        // there are for an older one: ebx-former-platform-path
        if (file instanceof PlatformHook hook && hook.isInExtensions()
                || file instanceof ProxyConfiguration proxy && proxy.isInExtensions()
                || file instanceof Procfile procfile && !procfile.isForBeanstalk()) {
            return;
        }
        String path = "/" + file.path();
        Location start = file.source().location(0, file.source().lineRange(1).end());
        if (IN_JAR.matcher(path).matches()) {
            return; // ebx-inside-jar looks into the archive
        }
        if (!(file instanceof ExtensionsFile)) {
            if (path.contains("/.ebextensions/")) {
                report.at(
                        start,
                        "\"" + file.source().name()
                                + "\" is not read from .ebextensions; move it to the bundle's root");
            }
        } else if (NESTED.matcher(path).matches()) {
            report.at(start, "Folders inside .ebextensions are not documented to be read; move the file up")
                    .as(Severity.INFO);
        } else {
            folder(file, path, start, report);
        }
    }

    private static void folder(BundleFile file, String path, Location start, Reporter report) {
        Matcher misspelt = MISSPELT.matcher(path);
        // a build may rename "ebextensions", which is a common way to keep the folder visible
        boolean fine = path.contains("/.ebextensions/") || path.contains("/ebextensions/");
        if (misspelt.matches() && !fine) {
            String[] folders = path.split("/");
            report.at(start, "Folder \"" + folders[folders.length - 2] + "\" is not read; name it .ebextensions");
        } else if (path.contains("/.platform/")) {
            report.at(start, "\"" + file.source().name() + "\" is not read from .platform; move it to .ebextensions");
        }
    }
}
