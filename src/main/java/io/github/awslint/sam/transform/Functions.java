package io.github.awslint.sam.transform;

import io.github.awslint.cloudformation.GeneratedResource;
import io.github.awslint.cloudformation.GeneratedResource.Suffix;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code AWS::Serverless::Function}: the function with its role, its version and alias, its URL and its destinations. */
final class Functions {

    /** Properties that go to other resources than the function itself. */
    private static final Set<String> ELSEWHERE = Set.of(
            "Policies",
            "AssumeRolePolicyDocument",
            "PermissionsBoundary",
            "RolePath",
            "Events",
            "EventInvokeConfig",
            "DeploymentPreference",
            "AutoPublishAlias",
            "AutoPublishCodeSha256",
            "AutoPublishAliasAllProperties",
            "ProvisionedConcurrencyConfig",
            "VersionDescription",
            "FunctionUrlConfig");

    private static final List<String[]> OF_ROLE = Properties.paths(
            "Policies",
            "AssumeRolePolicyDocument",
            "PermissionsBoundary",
            "RolePath",
            "DeadLetterQueue",
            "EventInvokeConfig.DestinationConfig");

    private static final List<String[]> OF_ROLE_BY_EVENT =
            Properties.paths("DestinationConfig", "SourceAccessConfigurations", "SecretsManagerKmsKeyId");

    private final Output output;
    private final Deployments deployments;
    private final FunctionEvents events;

    Functions(Output output, Deployments deployments, FunctionEvents events) {
        this.output = output;
        this.deployments = deployments;
        this.events = events;
    }

    void make(Serverless function) {
        boolean ownRole = function.mayLack("Role");
        List<Event> sources = Event.of(function);
        List<Node> own = new ArrayList<>();
        for (Entry property : function.properties().map().entries()) {
            if (!ELSEWHERE.contains(property.name())) {
                own.add(property.value());
            }
        }
        GeneratedResource lambda = function.make("", "AWS::Lambda::Function").using(own);
        output.add(ownRole ? lambda.needing(function.logicalId() + "Role") : lambda);
        Optional<String> alias = function.properties().get("AutoPublishAlias").map(name -> alias(function, name));
        String target = alias.orElse(function.logicalId());
        url(function, target);
        alias.ifPresent(name -> deployments.add(function, name));
        destinations(function, target);
        if (ownRole) {
            output.add(role(function, sources));
        }
        for (Event event : sources) {
            events.make(event, target);
        }
    }

    /** The version and the alias that points at it; gives the alias' id. */
    private String alias(Serverless function, Node name) {
        String hash = function.properties()
                .text("AutoPublishCodeSha256")
                .filter(digits -> digits.matches("[0-9a-f]{10,}"))
                .map(digits -> digits.substring(0, 10))
                .orElse(ContentHash.OPEN);
        GeneratedResource version = function.make("Version" + hash, "AWS::Lambda::Version", name)
                .suffixed(Suffix.HASH)
                .using(function.properties().get("VersionDescription"))
                .needing(function.logicalId());
        output.add(version, function, "Version");
        Optional<String> text = function.properties().text("AutoPublishAlias");
        GeneratedResource alias = function.make("Alias" + text.orElse(""), "AWS::Lambda::Alias", name)
                .suffixed(text.isPresent() ? Suffix.NONE : Suffix.UNKNOWN)
                .using(function.properties().get("ProvisionedConcurrencyConfig"))
                .needing(function.logicalId())
                .needing(version.logicalId());
        output.add(alias, function, "Alias");
        return alias.logicalId();
    }

    private static GeneratedResource role(Serverless function, List<Event> events) {
        List<Node> uses = new ArrayList<>(function.properties().each(OF_ROLE));
        for (Event event : events) {
            uses.addAll(event.properties().each(OF_ROLE_BY_EVENT));
        }
        return function.make("Role", "AWS::IAM::Role", function.cause("Policies"))
                .using(uses);
    }

    private void url(Serverless function, String target) {
        Properties properties = function.properties();
        if (!properties.has("FunctionUrlConfig")) {
            return;
        }
        Node cause = function.cause("FunctionUrlConfig");
        output.add(function.make("Url", "AWS::Lambda::Url", cause)
                .using(properties.get("FunctionUrlConfig"))
                .needing(target));
        if (properties.says("NONE", "FunctionUrlConfig", "AuthType")) {
            for (String name : new String[] {"UrlPublicPermissions", "URLInvokeAllowPublicAccess"}) {
                output.add(function.make(name, "AWS::Lambda::Permission", cause).needing(target));
            }
        }
    }

    private void destinations(Serverless function, String target) {
        Properties properties = function.properties();
        if (!properties.has("EventInvokeConfig")) {
            return;
        }
        GeneratedResource config = function.make(
                        "EventInvokeConfig", "AWS::Lambda::EventInvokeConfig", function.cause("EventInvokeConfig"))
                .using(properties.get("EventInvokeConfig"))
                .needing(function.logicalId());
        if (!target.equals(function.logicalId())) {
            config = config.needing(target);
        }
        for (String outcome : new String[] {"OnSuccess", "OnFailure"}) {
            Optional<Properties> destination = properties.in("EventInvokeConfig", "DestinationConfig", outcome);
            if (destination.isPresent() && destination(function, destination.get(), outcome)) {
                // the queue or topic is a fact of the role's policy as well
                config = config.needing(function.logicalId() + "EventInvokeConfig" + outcome
                        + (destination.get().is("SQS", "Type") ? "Queue" : "Topic"));
            }
        }
        output.add(config);
    }

    private boolean destination(Serverless function, Properties destination, String outcome) {
        boolean given = destination
                .get("Destination")
                .filter(node -> !destination.template().value(node).mayBeAbsent())
                .isPresent();
        String id = "EventInvokeConfig" + outcome;
        if (!given && destination.is("SQS", "Type")) {
            output.add(function.make(id + "Queue", "AWS::SQS::Queue", destination.map()), function, "DestinationQueue");
        } else if (!given && destination.is("SNS", "Type")) {
            output.add(function.make(id + "Topic", "AWS::SNS::Topic", destination.map()), function, "DestinationTopic");
        } else {
            return false;
        }
        return true;
    }
}
