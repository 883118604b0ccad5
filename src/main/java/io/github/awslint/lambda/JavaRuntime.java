package io.github.awslint.lambda;

import io.github.awslint.build.ClassPath;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Lambda's managed Java runtimes are made of. */
public final class JavaRuntime {

    private static final Pattern NAME = Pattern.compile("java(\\d{1,3})(\\.al\\d+)?");

    /** The core library, the runtime's own client, and the hooks of SnapStart. */
    private static final Pattern BROUGHT = Pattern.compile("com/amazonaws/services/lambda/(runtime/[\\w$]+"
            + "|runtime/(api|logging|serialization|streaming)/.*|crac/.*)|org/crac/.*|jdk/crac/.*");

    /** Java 8 has them, later releases do not. */
    private static final Pattern OF_JAVA_8 = Pattern.compile(
            "javax/(activation|annotation|jws|transaction|xml/(bind|ws|soap))/.*|org/omg/.*|com/sun/.*|sun/.*");

    private JavaRuntime() {}

    /** The Java release of a runtime: 21 for {@code java21}; empty where it is no Java runtime. */
    static OptionalInt release(String runtime) {
        Matcher name = NAME.matcher(runtime);
        return name.matches() ? OptionalInt.of(Integer.parseInt(name.group(1))) : OptionalInt.empty();
    }

    /** Whether a runtime has a class, as class files name it, besides the deployed code. The events of other services are not among them. */
    static boolean brings(String name, OptionalInt release) {
        return ClassPath.isOfPlatform(name)
                || BROUGHT.matcher(name).matches()
                || (release.isEmpty() || release.getAsInt() <= 8)
                        && OF_JAVA_8.matcher(name).matches();
    }
}
