package io.github.awslint.xray;

import io.github.awslint.syntax.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * An environment variable that X-Ray's SDKs read.
 *
 * @param name such as {@code AWS_XRAY_CONTEXT_MISSING}
 * @param inLambda whether a Lambda function gets it
 * @param candidates what it can be set to, as far as that can be read
 * @param whole whether these are all the values that it can have
 */
public record TracingVariable(String name, boolean inLambda, List<Candidate> candidates, boolean whole) {

    /**
     * A value that a variable can have.
     *
     * @param clause for messages: the conditions and the parameter that lead to the value, or nothing
     * @param place where the value is used
     */
    public record Candidate(String text, String clause, Location place) {}

    /** The first offending value of each place. */
    public List<Candidate> offending(Predicate<String> breaks) {
        List<Candidate> found = new ArrayList<>();
        for (Candidate candidate : candidates) {
            boolean known = found.stream().anyMatch(other -> other.place().equals(candidate.place()));
            if (breaks.test(candidate.text()) && !known) {
                found.add(candidate);
            }
        }
        return found;
    }

    /** Whether the variable surely has an offending value, whatever the conditions and parameters are. */
    public boolean surely(Predicate<String> breaks) {
        return whole && candidates.stream().map(Candidate::text).allMatch(breaks);
    }
}
