package io.github.awslint.sam.transform;

import io.github.awslint.cloudformation.GeneratedResources;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The resources that the SAM transform makes of a template
 * (https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-generated-resources.html).
 */
public final class SamTransform {

    private static final String PREFIX = "AWS::Serverless::";

    private static final Set<String> KNOWN = Set.of(
            "AWS::Serverless::Function",
            "AWS::Serverless::StateMachine",
            "AWS::Serverless::Api",
            "AWS::Serverless::HttpApi",
            "AWS::Serverless::WebSocketApi",
            "AWS::Serverless::GraphQLApi",
            "AWS::Serverless::SimpleTable",
            "AWS::Serverless::LayerVersion",
            "AWS::Serverless::Application",
            "AWS::Serverless::CapacityProvider",
            "AWS::Serverless::Connector");

    private SamTransform() {}

    /**
     * What the transform makes.
     *
     * @param template with {@code Globals} merged into its resources
     */
    public static GeneratedResources of(Template template) {
        Output output = new Output();
        Map<String, Serverless> apis = new LinkedHashMap<>();
        List<Serverless> functions = all(template, "AWS::Serverless::Function");
        List<Serverless> machines = all(template, "AWS::Serverless::StateMachine");
        List<Serverless> restApis = all(template, "AWS::Serverless::Api");
        List<Serverless> httpApis = all(template, "AWS::Serverless::HttpApi");
        ImplicitApis implicit = ImplicitApis.of(template, functions, machines);
        if (implicit.isAny()) {
            for (List<Serverless> written : List.of(functions, machines, restApis, httpApis)) {
                // a resource that has an implicit API's name gives way to it
                written.removeIf(implicit::replaces);
            }
        }
        implicit.rest().ifPresent(restApis::add);
        implicit.http().ifPresent(httpApis::add);
        restApis.forEach(api -> apis.put(api.logicalId(), api));
        httpApis.forEach(api -> apis.put(api.logicalId(), api));

        Deployments deployments = new Deployments(output);
        Functions lambda = new Functions(output, deployments, new FunctionEvents(output, apis));
        functions.forEach(lambda::make);
        deployments.make();
        machines.forEach(new StateMachines(output)::make);
        restApis.forEach(new RestApis(output)::make);
        httpApis.forEach(new HttpApis(output)::make);
        all(template, "AWS::Serverless::WebSocketApi").forEach(new WebSocketApis(output)::make);
        all(template, "AWS::Serverless::GraphQLApi").forEach(new GraphQLApis(output)::make);
        SimpleResources simple = new SimpleResources(output);
        for (String type : SimpleResources.TYPES) {
            all(template, type).forEach(resource -> simple.make(type, resource));
        }
        new Connectors(template, output).make();
        for (Resource resource : template.resources()) {
            if (replaces(resource) && (!KNOWN.contains(resource.type()) || OpenResources.isOpen(resource))) {
                OpenResources.addAnything(resource, output);
            }
        }
        return output.build();
    }

    private static List<Serverless> all(Template template, String type) {
        List<Serverless> found = new ArrayList<>();
        for (Resource resource : template.resources(type)) {
            found.add(Serverless.of(resource));
        }
        return found;
    }

    /** Whether the transform takes a resource away to put others in its place. */
    public static boolean replaces(Resource resource) {
        return resource.type().startsWith(PREFIX);
    }
}
