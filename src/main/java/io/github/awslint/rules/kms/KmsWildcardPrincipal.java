package io.github.awslint.rules.kms;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.List;
import java.util.stream.Stream;

/** A key policy that allows everybody, of whatever account, to use the key. */
final class KmsWildcardPrincipal implements Rule<Template> {

    @Override
    public void check(Template template, Reporter report) {
        template.resources("AWS::KMS::Key", "AWS::KMS::ReplicaKey").stream()
                .map(key -> key.value("KeyPolicy", "Statement"))
                .flatMap(statements -> Stream.concat(Stream.of(statements), statements.items().stream()))
                .filter(statement -> statement.get("Effect").is("Allow"))
                .filter(statement -> statement.get("Condition").isAbsent())
                .forEach(statement -> check(statement.get("Principal"), report));
    }

    private static void check(Value principal, Reporter report) {
        Value accounts = principal.get("AWS");
        List<Value> places = Stream.concat(Stream.of(principal, accounts), accounts.items().stream())
                .toList();
        places.stream()
                .filter(place -> place.is("*"))
                .findFirst()
                .ifPresent(place -> report.at(
                        place.place(),
                        "Principal \"*\" lets every AWS account use the key; name accounts, or add a Condition"));
    }
}
