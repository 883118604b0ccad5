package io.github.awslint.rules.iam;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.iam.PolicySizes;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.Locale;

/** More policy text than IAM takes. */
final class IamPolicySize implements Rule<Template> {

    @Override
    public void check(Template template, Reporter report) {
        PolicySizes.tooBig(template)
                .forEach(big -> report.at(
                        big.place(),
                        String.format(
                                Locale.ROOT,
                                "policies of \"%s\" have at least %,d characters, IAM takes %,d here; split or shorten them",
                                big.resource().logicalId(),
                                big.length(),
                                big.limit())));
    }
}
