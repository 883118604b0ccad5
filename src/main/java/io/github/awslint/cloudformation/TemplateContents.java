package io.github.awslint.cloudformation;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What many rules look for in a template, whatever part of it they are about: found together, in one walk over all of it.
 *
 * @param references all references, in document order by section
 * @param calls all calls of functions, in document order by section
 * @param functionCalls the calls as they are written, whatever their form; what a macro is given is left out, as it may mean anything. None
 *     where a macro reads the whole template, or another tool completes it
 * @param numericKeys the mappings with keys that are numbers
 * @param holdsNull whether some value is null or empty
 * @param holdsVariables whether some text that is not the argument of {@code Fn::Sub} holds a variable such as {@code ${Stage}}
 * @param callsMacros whether some part of the template is what a macro makes of what is given to it
 * @param holdsLoops whether there are loops, be it where none can be unrolled
 */
public record TemplateContents(
        List<Reference> references,
        List<Intrinsic> calls,
        Map<Class<?>, List<Intrinsic>> callsByFunction,
        List<FunctionCall> functionCalls,
        List<NumericKeys> numericKeys,
        boolean holdsNull,
        boolean holdsVariables,
        boolean callsMacros,
        boolean holdsLoops) {

    /** All calls of one function, in document order by section. */
    public <F extends Intrinsic> Stream<F> calls(Class<F> function) {
        return callsByFunction.getOrDefault(function, List.of()).stream().map(function::cast);
    }

    /** Whether the template calls a function. */
    public boolean hasCalls(Class<? extends Intrinsic> function) {
        return callsByFunction.containsKey(function);
    }
}
