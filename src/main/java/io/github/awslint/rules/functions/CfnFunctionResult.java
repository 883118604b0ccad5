package io.github.awslint.rules.functions;

import io.github.awslint.cloudformation.Intrinsic;
import io.github.awslint.placement.Placement;
import io.github.awslint.placement.Placements;
import io.github.awslint.placement.Result;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.schema.ObjectType;
import io.github.awslint.schema.PropertyType;
import io.github.awslint.schema.PropertyType.BooleanType;
import io.github.awslint.schema.PropertyType.ListType;
import io.github.awslint.schema.PropertyType.NumberType;
import io.github.awslint.schema.PropertyType.TextType;

/** A function that yields another type than the property takes: a list for a single value, or the other way round. */
final class CfnFunctionResult implements Rule<Placements> {

    @Override
    public void check(Placements placements, Reporter report) {
        for (Placement placement : placements.calls()) {
            check(placement, placements, report);
        }
    }

    private static void check(Placement placement, Placements placements, Reporter report) {
        if (!isLimited(placement.expected())) {
            return;
        }
        Intrinsic call = placement.call().orElseThrow();
        Result result = placements.results().of(call);
        if (result != Result.UNKNOWN && !fits(call, result, placement.expected())) {
            report.at(
                    placement.blamed(),
                    "%s takes %s, but %s yields %s%s"
                            .formatted(
                                    placement.property(),
                                    noun(placement.expected()),
                                    Calls.describe(call),
                                    result.noun(),
                                    remedy(result, placement.expected())));
        }
    }

    private static boolean isLimited(PropertyType expected) {
        return expected instanceof TextType
                || expected instanceof NumberType
                || expected instanceof BooleanType
                || expected instanceof ListType
                || expected instanceof ObjectType;
    }

    private static boolean fits(Intrinsic call, Result result, PropertyType expected) {
        if (expected instanceof TextType) {
            // attributes are given as the service knows them; only literals become texts
            boolean attribute = call instanceof Intrinsic.GetAtt;
            return result == Result.TEXT || !attribute && (result == Result.NUMBER || result == Result.TRUTH);
        }
        if (expected instanceof NumberType || expected instanceof BooleanType) {
            return result != Result.LIST && result != Result.MAPPING;
        }
        if (expected instanceof ListType) {
            return result == Result.LIST;
        }
        return !(expected instanceof ObjectType) || result == Result.MAPPING || isJson(call);
    }

    /** A text may hold the JSON of an object. */
    private static boolean isJson(Intrinsic call) {
        return call instanceof Intrinsic.Sub
                || call instanceof Intrinsic.Join
                || call instanceof Intrinsic.Other other && other.function().equals("Fn::ToJsonString");
    }

    private static String noun(PropertyType type) {
        return type instanceof ObjectType ? "an object" : "a " + type.noun();
    }

    private static String remedy(Result result, PropertyType expected) {
        if (expected instanceof ListType) {
            return "; put it into a list";
        }
        return result == Result.LIST ? "; pick an item with Fn::Select, or join them with Fn::Join" : "";
    }
}
