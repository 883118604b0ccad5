package io.github.awslint.bundle;

import io.github.awslint.beanstalk.BundleFile;
import io.github.awslint.beanstalk.ExtensionsFile;
import io.github.awslint.beanstalk.OptionSetting;
import io.github.awslint.beanstalk.Options;
import io.github.awslint.beanstalk.ProxyConfiguration;
import io.github.awslint.spring.PlaceholderText.Lookup;
import io.github.awslint.tree.FileTree;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The proxy in front of an application on the Java SE platform. It passes requests to port 5000, or to the one that the property
 * {@code PORT} names (https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/java-se-nginx.html).
 */
final class Proxy {

    static final int DEFAULT_PORT = 5000;

    /** Words of files that lead requests elsewhere. */
    private static final List<String> OWN_WAYS = List.of("proxy_pass", "upstream", "iptables");

    private static final String PROXY = "aws:elasticbeanstalk:environment:proxy";

    private Proxy() {}

    /** Whether an application brings a configuration of its own, so that nobody knows what the proxy does. */
    static boolean isConfigured(Application application) {
        for (BundleFile file : application.files()) {
            boolean own = file instanceof ProxyConfiguration proxy && proxy.replacesAll()
                    || (file instanceof ProxyConfiguration || file instanceof ExtensionsFile)
                            && OWN_WAYS.stream().anyMatch(file.source().text()::contains)
                    || file instanceof ExtensionsFile
                            && application.build().tree().isFolder(FileTree.folderOf(file.path()) + "/nginx");
            if (own) {
                return true;
            }
        }
        return false;
    }

    /** The port to which requests are passed in an environment; empty where it is not known, or there is no proxy on the way. */
    static OptionalInt port(EnvironmentVariables environment) {
        if (environment.settings().stream().anyMatch(Proxy::passesBy)) {
            return OptionalInt.empty();
        }
        Lookup port = environment.value("PORT");
        String text = port.text().orElse(String.valueOf(DEFAULT_PORT)).strip();
        return port.known() && text.matches("\\d{1,5}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }

    private static boolean passesBy(OptionSetting setting) {
        String namespace = setting.namespace();
        boolean without = namespace.equals(PROXY)
                && setting.option().equals("ProxyServer")
                && !setting.value().is("nginx");
        boolean process =
                namespace.startsWith(Options.PROCESS) && setting.option().equals("Port");
        boolean listener = namespace.startsWith(Options.CLASSIC_LISTENER)
                && setting.option().equals("InstancePort");
        Optional<String> port = process || listener ? setting.value().known() : Optional.of("80");
        return without || !port.filter("80"::equals).isPresent();
    }
}
