package io.github.awslint.deployment;

import io.github.awslint.cloudformation.NestedStack;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.syntax.BuildToken;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.Location;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a deployment has to acknowledge before CloudFormation creates what its template holds
 * (https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_CreateStack.html).
 */
public final class Capabilities {

    private static final String IAM = "CAPABILITY_IAM";
    private static final String NAMED = "CAPABILITY_NAMED_IAM";
    private static final String EXPAND = "CAPABILITY_AUTO_EXPAND";

    /** The properties that give a resource of IAM a name of its own. */
    private static final Map<String, String> NAMES = Map.of(
            "AWS::IAM::Role", "RoleName",
            "AWS::IAM::User", "UserName",
            "AWS::IAM::Group", "GroupName",
            "AWS::IAM::ManagedPolicy", "ManagedPolicyName",
            "AWS::IAM::InstanceProfile", "InstanceProfileName");

    /** Resources of IAM that a stack creates only when somebody says so. */
    private static final Set<String> ACKNOWLEDGED = Set.of(
            "AWS::IAM::AccessKey",
            "AWS::IAM::Group",
            "AWS::IAM::InstanceProfile",
            "AWS::IAM::ManagedPolicy",
            "AWS::IAM::Policy",
            "AWS::IAM::Role",
            "AWS::IAM::User",
            "AWS::IAM::UserToGroupAddition");

    /** What a stack is made of when it has nested ones. */
    private static final int DEEPEST = 8;

    /**
     * A capability that a template needs.
     *
     * @param resource the logical id, or the macro's name, for people
     * @param place what needs it, in the template or in one that it nests
     */
    public record Need(String capability, String resource, Location place) {

        /** Whether a deployment that gives these capabilities gives enough. */
        public boolean isMet(Set<String> given) {
            return given.contains(capability) || capability.equals(IAM) && given.contains(NAMED);
        }
    }

    private Capabilities() {}

    /**
     * The capabilities that a template needs, each with the first that needs it.
     *
     * @param nested every nested stack of the project
     * @param changeSet whether a change set is made first, which shows what the template's own macros make of it
     */
    public static List<Need> of(Template template, Collection<NestedStack> nested, boolean changeSet) {
        List<Template> all = new ArrayList<>(List.of(template));
        for (int i = 0; i < all.size() && i < DEEPEST; i++) {
            Template outer = all.get(i);
            nested.stream()
                    .filter(stack -> stack.resource().template() == outer)
                    .map(NestedStack::child)
                    .filter(child -> !all.contains(child))
                    .forEach(all::add);
        }
        return Stream.of(
                        first(all.stream().flatMap(Capabilities::named)),
                        first(all.stream().flatMap(Capabilities::ofIam)),
                        first(Stream.concat(
                                all.stream().flatMap(Capabilities::applications),
                                all.stream().skip(changeSet ? 1 : 0).flatMap(Capabilities::macros))))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Need> first(Stream<Need> needs) {
        return needs.findFirst();
    }

    private static Stream<Need> named(Template template) {
        return template.resources().stream()
                .filter(resource -> NAMES.containsKey(resource.type()))
                .filter(resource -> !resource.value(NAMES.get(resource.type())).mayBeAbsent())
                .map(resource -> need(NAMED, resource));
    }

    private static Stream<Need> ofIam(Template template) {
        return Stream.concat(
                template.resources().stream()
                        .filter(resource -> ACKNOWLEDGED.contains(resource.type()))
                        .map(resource -> need(IAM, resource)),
                template.generated().all().stream()
                        .filter(resource -> ACKNOWLEDGED.contains(resource.type()))
                        .map(resource -> new Need(
                                IAM, resource.logicalId(), resource.source().location())));
    }

    private static Stream<Need> applications(Template template) {
        return template.resources("AWS::Serverless::Application").stream().map(resource -> need(EXPAND, resource));
    }

    private static Stream<Need> macros(Template template) {
        return template.transforms().names().stream().map(name -> new Need(EXPAND, name.text(), name.location()));
    }

    private static Need need(String capability, Resource resource) {
        return new Need(capability, resource.logicalId(), resource.key().location());
    }

    /** The capabilities that a value lists, as a list or as words; empty where a part of it is not known. */
    public static Optional<Set<String>> listed(Node value) {
        Set<String> words = new TreeSet<>();
        List<Node> items = value instanceof ListNode list ? list.items() : List.of(value);
        for (Node item : items) {
            if (!(item instanceof ScalarNode scalar) || BuildToken.isIn(scalar.text())) {
                return Optional.empty();
            }
            words.addAll(List.of(scalar.text().strip().split("[\\s,]+")));
        }
        return Optional.of(words);
    }
}
