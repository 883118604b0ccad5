package io.github.awslint.rules.lambda;

import io.github.awslint.cloudformation.Intrinsic;
import io.github.awslint.cloudformation.Parameter;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import java.util.Optional;

/** Lists that whoever deploys gives, such as subnets: they hold something, unless they are left empty on purpose. */
final class ListParameter {

    private ListParameter() {}

    /** Whether a value is a parameter whose type is a list. */
    static boolean isNamedBy(Value value, Template template) {
        return value.alternatives().size() == 1
                && Intrinsic.of(value.place()).orElse(null) instanceof Intrinsic.Ref ref
                && Optional.ofNullable(template.parameters().get(ref.target().text()))
                        .filter(Parameter::isList)
                        .isPresent();
    }
}
