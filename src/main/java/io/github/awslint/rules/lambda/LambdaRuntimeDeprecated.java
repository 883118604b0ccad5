package io.github.awslint.rules.lambda;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Value;
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
        Set<Node> reported = new HashSet<>();
        LocalDate day = null;
        for (LambdaFunction function : functions.with("Runtime")) {
            Value runtime = function.value("Runtime");
            if (mayEnd(runtime)) {
                day = day == null ? today.get() : day;
                check(runtime, day, reported, report);
            }
        }
    }

    private static void check(Value value, LocalDate day, Set<Node> reported, Reporter report) {
        for (Violation violation :
                Violation.of(value, runtime -> end(runtime, day).isPresent())) {
            // functions that inherit a runtime share its place
            if (reported.add(violation.place())) {
                String name = violation.value().text().orElse("");
                Stage stage = stage(name, end(violation.value(), day).orElseThrow(), day);
                report.at(violation.place(), stage.message() + violation.value().clause())
                        .as(violation.certain() ? stage.severity() : Severity.WARNING);
            }
        }
    }

    /** Whether the end of a runtime is known, whenever that is. */
    private static boolean mayEnd(Value value) {
        for (Known runtime : value.knownOrDefault()) {
            if (Runtimes.endOfLife(runtime.text().orElse("")).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private record Stage(Severity severity, String message) {}

    /** The end of a runtime's life, where it is near or past. */
    private static Optional<Runtimes.EndOfLife> end(Known runtime, LocalDate day) {
        Optional<Runtimes.EndOfLife> end = Runtimes.endOfLife(runtime.text().orElse(""));
        return end.filter(last -> isNear(last.deprecated(), day));
    }

    private static boolean isNear(LocalDate date, LocalDate day) {
        return date.isBefore(day) || !date.isAfter(day.plusDays(DAYS_AHEAD));
    }

    private static Stage stage(String name, Runtimes.EndOfLife end, LocalDate day) {
        String move = "; move to " + end.successor();
        if (isPast(end.updateBlocked(), day)) {
            return new Stage(
                    Severity.ERROR,
                    "Runtime \"" + name + "\" is blocked since "
                            + end.updateBlocked().orElseThrow() + ", functions can be neither created nor updated"
                            + move);
        }
        if (isPast(end.creationBlocked(), day)) {
            String updates = end.updateBlocked()
                    .map(date -> " and from " + date + " updates")
                    .orElse("");
            return new Stage(
                    Severity.ERROR,
                    "Runtime \"" + name + "\" is blocked for new functions since "
                            + end.creationBlocked().orElseThrow() + updates + move);
        }
        String deprecated = day.isBefore(end.deprecated()) ? "will be deprecated on " : "is deprecated since ";
        return new Stage(Severity.WARNING, "Runtime \"" + name + "\" " + deprecated + end.deprecated() + move);
    }

    private static boolean isPast(Optional<LocalDate> date, LocalDate day) {
        return date.filter(from -> !day.isBefore(from)).isPresent();
    }
}
