package io.github.awslint.rules.sam;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Intrinsic;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.sam.ServerlessApi;
import io.github.awslint.sam.ServerlessApplication;
import io.github.awslint.syntax.Node;
import java.util.List;
import java.util.Set;

/** A default authorizer that its API does not declare, or that is not named by a text. */
final class SamApiAuth implements Rule<ServerlessApplication> {

    private static final String DEFAULT = "DefaultAuthorizer";

    @Override
    public Set<String> keys() {
        return Set.of("DefaultAuthorizer");
    }

    @Override
    public void check(ServerlessApplication application, Reporter report) {
        application.apis().forEach(api -> {
            Value auth = api.resource().value("Auth");
            if (!auth.get(DEFAULT).isAbsent()) {
                check(api, auth, report);
            }
        });
    }

    private static void check(ServerlessApi api, Value auth, Reporter report) {
        Value wanted = auth.get(DEFAULT);
        wanted.alternatives().stream()
                .filter(alternative -> !alternative.mayBeNothing())
                .map(alternative -> alternative.place())
                .filter(place -> isComputed(place, api.resource().template()))
                .forEach(place ->
                        report.at(place, "DefaultAuthorizer must be the name of an authorizer, not a function call"));
        Value declared = auth.get("Authorizers");
        if (!declared.isAbsent() && !declared.isWholeMap()) {
            return;
        }
        List<String> names =
                declared.entries().stream().map(Value.Property::name).toList();
        for (Known known : wanted.known()) {
            String name = known.text().orElse("");
            boolean builtIn = name.equals("AWS_IAM")
                    && (api.isRest() || !auth.get("EnableIamAuthorizer").isAbsent());
            if (!name.isEmpty() && !builtIn && !names.contains(name)) {
                String near = NearestName.hint(name, names);
                String there = names.isEmpty() ? "; declare it there" : "; there are " + String.join(", ", names);
                report.at(
                        known.place(),
                        "DefaultAuthorizer \"%s\" is not declared below Authorizers%s"
                                .formatted(name, near.isEmpty() ? there : near));
            }
        }
    }

    /** SAM replaces references to parameters, of REST APIs only; nothing else is a name when it reads it. */
    private static boolean isComputed(Node place, Template template) {
        Intrinsic call = Intrinsic.of(place).orElse(null);
        boolean parameter = call instanceof Intrinsic.Ref ref
                && (template.parameters().containsKey(ref.target().text())
                        || ref.target().text().equals("AWS::NoValue"));
        return call != null && !parameter && !template.transforms().languageExtensions();
    }
}
