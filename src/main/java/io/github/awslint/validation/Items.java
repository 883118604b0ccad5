package io.github.awslint.validation;

import io.github.awslint.cloudformation.Alternative.Unknown;
import io.github.awslint.cloudformation.Assumptions;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.schema.PropertyType.AnyType;
import io.github.awslint.schema.PropertyType.ListType;
import io.github.awslint.schema.Size;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.validation.Mismatch.OutOfRange;
import java.util.List;

/** Compares the items of a list with their type, and counts them. */
final class Items {

    private final Walk walk;
    private final Template template;

    Items(Walk walk, Template template) {
        this.walk = walk;
        this.template = template;
    }

    void check(ListNode list, Node at, ListType type, Assumptions when, Place place) {
        Place below = place.item();
        List<Node> items = list.items();
        if (!(type.items() instanceof AnyType)) {
            for (int i = 0; i < items.size(); i++) {
                walk.value(items.get(i), type.items(), when, below);
            }
        }
        if (type.size() != Size.ANY) {
            count(items, at, type.size(), when, place);
        }
        if (type.unique() && items.size() > 1) {
            new DuplicateItems(walk).find(list, at, when, place);
        }
    }

    private void count(List<Node> items, Node at, Size size, Assumptions when, Place place) {
        if (size.contains(items.size()) && size.minimum() == 0) {
            return;
        }
        int least = 0;
        int most = 0;
        boolean unknown = false;
        for (Node item : items) {
            Fn function = walk.template().isPresent() ? Fn.of(item) : Fn.NONE;
            boolean loop = Fn.isLoop(item);
            unknown |= loop;
            if (function == Fn.NONE || loop) {
                least += loop ? 0 : 1;
                most++;
            } else if (function != Fn.NO_VALUE) {
                Value value = template.values().resolve(item, when);
                unknown |= value.alternatives().stream().anyMatch(Unknown.class::isInstance);
                least += value.mayBeAbsent() ? 0 : 1;
                most += value.isAbsent() ? 0 : 1;
            }
        }
        boolean tooFew = !unknown && most < size.minimum();
        if (tooFew || least > size.maximum()) {
            String found = count(tooFew ? most : least, "item", "items");
            walk.outcome().add(new OutOfRange(place.blamed(at), place.owner(), found, size.describe()));
        } else if (walk.probing() && (unknown || least != most)) {
            walk.outcome().open();
        }
    }

    static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
