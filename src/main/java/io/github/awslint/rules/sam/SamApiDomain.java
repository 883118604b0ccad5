package io.github.awslint.rules.sam;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.sam.ServerlessApi;
import io.github.awslint.sam.ServerlessApplication;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A custom domain whose zone, base paths or endpoint SAM cannot use. */
final class SamApiDomain implements Rule<ServerlessApplication> {

    private static final Pattern HTTP_PATH = Pattern.compile("[0-9a-zA-Z/_-]+");

    @Override
    public Set<String> keys() {
        return Set.of("Domain");
    }

    @Override
    public void check(ServerlessApplication application, Reporter report) {
        Stream.concat(
                        application.apis().stream().map(ServerlessApi::resource),
                        application.template().resources("AWS::Serverless::WebSocketApi").stream())
                .filter(api -> !api.value("Domain").isAbsent())
                .forEach(api -> check(api, report));
    }

    private static void check(Resource api, Reporter report) {
        boolean rest = api.type().equals(ServerlessApi.REST);
        Value domain = api.value("Domain");
        for (Value.Property setting : domain.entries()) {
            if (setting.name().equals("Route53")) {
                Value zone = setting.value();
                if (zone.isWholeMap()
                        && !zone.isAbsent()
                        && zone.get("HostedZoneId").isAbsent()
                        && zone.get("HostedZoneName").isAbsent()) {
                    report.at(setting.entry(), "Route53 lacks the HostedZoneId, or the HostedZoneName");
                }
            }
        }
        for (Known known : domain.get("BasePath").known()) {
            if (known.map().isPresent()) {
                report.at(known.place(), "BasePath is a mapping; write a path or a list of paths");
            }
        }
        for (Value item : domain.get("BasePath").items()) {
            item.known().forEach(path -> path(path, rest, report));
        }
        if (!rest && domain.get("BasePath").items().isEmpty()) {
            domain.get("BasePath").known().forEach(path -> path(path, false, report));
        }
        if (api.type().endsWith("WebSocketApi")) {
            for (Value.Property setting : domain.entries()) {
                if (setting.name().equals("MutualTlsAuthentication")
                        && setting.value().isSet()) {
                    report.at(setting.entry(), "WebSocket APIs have no mutual TLS; remove MutualTlsAuthentication");
                }
            }
        }
    }

    private static void path(Known path, boolean rest, Reporter report) {
        if (path.scalar().isEmpty()) {
            report.at(path.place(), "base path is no text");
        } else if (!rest && !HTTP_PATH.matcher(path.text().orElse("")).matches()) {
            report.at(
                    path.place(),
                    "base path \"%s\" has other characters than letters, digits, - _ and /"
                            .formatted(path.text().orElse("")));
        }
    }
}
