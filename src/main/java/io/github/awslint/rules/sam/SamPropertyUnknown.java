package io.github.awslint.rules.sam;

import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.Report;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.schema.ServerlessGrammar;
import io.github.awslint.validation.Mismatch.UnknownProperty;
import io.github.awslint.validation.ServerlessValidation;
import java.util.Set;
import java.util.regex.Pattern;

/** A property that a serverless resource or one of its events does not have. */
final class SamPropertyUnknown implements Rule<ServerlessValidation> {

    private static final int SHORT_LIST = 5;

    /** The structures below that SAM reads itself, and refuses as the properties at the top. */
    private static final Pattern READ = Pattern.compile(
            "Auth|Auth\\.UsagePlan|Cors|CorsConfiguration|GatewayResponses\\.\\w+"
                    + "|Domain\\.MutualTlsAuthentication|Functions\\.\\w+|Resolvers\\..+|Logging|VpcConfig|ScalingConfig|InstanceRequirements");

    @Override
    public void check(ServerlessValidation validation, Reporter report) {
        validation.mismatches(UnknownProperty.class).forEach(unknown -> {
            String hint = hint(unknown);
            Report finding = report.at(
                    unknown.place(),
                    "\"%s\" is no property of %s%s"
                            .formatted(unknown.name(), unknown.owner(), hint.isEmpty() ? age() : hint));
            // below, SAM only passes on what the service may know by now; at the top it refuses what it does not know
            if (hint.isEmpty() && !isTop(unknown)) {
                finding.as(Severity.WARNING);
            }
        });
    }

    private static boolean isTop(UnknownProperty unknown) {
        String owner = unknown.owner();
        return owner.startsWith("AWS::")
                || owner.endsWith(" event")
                || READ.matcher(owner).matches();
    }

    private static String age() {
        return ", and SAM refuses what it does not know (our data: " + ServerlessGrammar.DATE + ")";
    }

    private static String hint(UnknownProperty unknown) {
        Set<String> known = unknown.known();
        String near = NearestName.hint(unknown.name(), known);
        return near.isEmpty() && known.size() <= SHORT_LIST ? "; it has " + String.join(", ", known) : near;
    }
}
