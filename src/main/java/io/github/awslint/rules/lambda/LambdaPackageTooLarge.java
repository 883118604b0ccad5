package io.github.awslint.rules.lambda;

import io.github.awslint.lambda.DeployedFunction;
import io.github.awslint.lambda.DeployedFunctions;
import io.github.awslint.lambda.FunctionCode;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;

/** A deployment package that is too large when it is unpacked. */
final class LambdaPackageTooLarge implements Rule<DeployedFunctions> {

    private static final long MOST = 250L << 20;

    @Override
    public void check(DeployedFunctions functions, Reporter report) {
        for (DeployedFunction function : functions.all()) {
            if (function.code() instanceof FunctionCode.Packaged packaged) {
                long size = function.build().unpackedSize(packaged.path());
                if (size > MOST) {
                    report.at(
                            packaged.place(),
                            "\"%s\" unpacks to %d MB, but a function and its layers hold 250 MB; leave out dependencies"
                                    .formatted(packaged.place().text(), size >> 20));
                }
            }
        }
    }
}
