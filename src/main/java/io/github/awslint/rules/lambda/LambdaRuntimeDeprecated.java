package io.github.awslint.rules.lambda;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Violation;
import io.github.awslint.lambda.LambdaFunction;
import io.github.awslint.lambda.LambdaFunctions;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.Node;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** A managed runtime at the end of its life. */
final class LambdaRuntimeDeprecated implements Rule<LambdaFunctions> {

    private static final int DAYS_AHEAD = 180;

    private final Supplier<LocalDate> today;

    LambdaRuntimeDeprecated() {
        this(LocalDate::now);
    }

    /** @param today the day that decides, so that a build can be repeated */
    LambdaRuntimeDeprecated(Supplier<LocalDate> today) {
        this.today = today;
    }

    @Override
    public Set<String> keys() {
        return Set.of("Runtime");
    }

    @Override
    public void check(LambdaFunctions functions, Reporter report) {
        if (!mayEnd(functions)) {
            return;
        }
        Set<Node> reported = new HashSet<>();
        LocalDate day = today.get();
        for (LambdaFunction function : functions.with("Runtime")) {
            for (Violation violation : Violation.of(
                    function.value("Runtime"), runtime -> end(runtime, day).isPresent())) {
                // functions that inherit a runtime share its place
                if (reported.add(violation.place())) {
                    String name = violation.value().text().orElse("");
                    Stage stage = stage(name, end(violation.value(), day).orElseThrow(), day);
                    report.at(
                                    violation.place(),
                                    stage.message() + violation.value().clause())
                            .as(violation.certain() ? stage.severity() : Severity.WARNING);
                }
            }
        }
    }

    /** Whether the end of some runtime is known, whenever that is. */
    private static boolean mayEnd(LambdaFunctions functions) {
        for (LambdaFunction function : functions.with("Runtime")) {
            for (Known runtime : function.value("Runtime").knownOrDefault()) {
                if (Runtimes.endOfLife(runtime.text().orElse("")).isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }

    private record Stage(Severity severity, String message) {}

    /** The end of a runtime's life, where it is near or past. */
    private static Optional<Runtimes.EndOfLife> end(Known runtime, LocalDate day) {
        Optional<Runtimes.EndOfLife> end = Runtimes.endOfLife(runtime.text().orElse(""));
        return end.filter(last -> !day.plusDays(DAYS_AHEAD).isBefore(last.deprecated()));
    }

    private static Stage stage(String name, Runtimes.EndOfLife end, LocalDate day) {
        String move = "; move to " + end.successor();
        if (isPast(end.updateBlocked(), day)) {
            return new Stage(
                    Severity.ERROR,
                    "Runtime \"%s\" is blocked since %s, functions can be neither created nor updated%s"
                            .formatted(name, end.updateBlocked().orElseThrow(), move));
        }
        String updates = end.updateBlocked()
                .map(date -> " and from " + date + " updates")
                .orElse("");
        if (isPast(end.creationBlocked(), day)) {
            return new Stage(
                    Severity.ERROR,
                    "Runtime \"%s\" is blocked for new functions since %s%s%s"
                            .formatted(name, end.creationBlocked().orElseThrow(), updates, move));
        }
        boolean ended = !day.isBefore(end.deprecated());
        return new Stage(
                Severity.WARNING,
                "Runtime \"%s\" %s deprecated %s %s%s"
                        .formatted(name, ended ? "is" : "will be", ended ? "since" : "on", end.deprecated(), move));
    }

    private static boolean isPast(Optional<LocalDate> date, LocalDate day) {
        return date.filter(from -> !day.isBefore(from)).isPresent();
    }
}
