package io.github.awslint.rules.lambda;

import io.github.awslint.apigateway.ProxyFunction;
import io.github.awslint.build.ClassFile;
import io.github.awslint.build.ClassFile.Method;
import io.github.awslint.build.ClassPath;
import io.github.awslint.build.ConstantPool;
import io.github.awslint.build.Hierarchy;
import io.github.awslint.rule.Report;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A handler behind a proxy integration whose answer has no place for a status code. */
final class LambdaProxyResponse implements Rule<ProxyFunction> {

    /** What becomes no JSON object: nothing, text, numbers and lists. */
    private static final Pattern NO_OBJECT = Pattern.compile(
            "[VZBCSIJFD]|\\[.*"
                    + "|java/lang/(Void|String|CharSequence|Boolean|Byte|Character|Short|Integer|Long|Float|Double|Number|StringBuilder|Iterable)"
                    + "|java/util/(Collection|List|Set|SortedSet|Queue|Deque|ArrayList|LinkedList|HashSet|LinkedHashSet|TreeSet|UUID|Date)"
                    + "|java/math/Big(Decimal|Integer)|java/time/(Instant|LocalDate|LocalDateTime|ZonedDateTime|OffsetDateTime)");

    /** Classes of the platform that add nothing to the JSON of those that extend or implement them. */
    private static final Set<String> PLAIN = Set.of(
            "java/lang/Object",
            "java/lang/Record",
            "java/io/Serializable",
            "java/lang/Cloneable",
            "java/lang/Comparable");

    /** An answer with any of these is one for API Gateway, or is turned into JSON in a way of its own. */
    private static final Set<String> ANSWER = Set.of(
            "statusCode",
            "getStatusCode",
            "body",
            "getBody",
            "Lcom/fasterxml/jackson/annotation/JsonValue;",
            "Lcom/fasterxml/jackson/annotation/JsonAnyGetter;");

    @Override
    public void check(ProxyFunction proxy, Reporter report) {
        Method handler = proxy.handler().orElse(null);
        if (handler == null || ownSerializer(proxy)) {
            return;
        }
        boolean object = !NO_OBJECT.matcher(handler.result()).matches();
        if (!object || isPlainObject(handler.result(), proxy)) {
            Report found = report.at(
                            proxy.function().handlerPlace(),
                            "Handler returns %s, but %s wants an object with statusCode, else 502; return APIGatewayProxyResponseEvent"
                                    .formatted(name(handler.result()), api(proxy)))
                    .note(proxy.place(), "this route passes the answer on as it is");
            CodeNotes.add(found, proxy.function(), "its module", "artifactId");
            found.as(object ? Severity.WARNING : Severity.ERROR);
        }
    }

    private static String api(ProxyFunction proxy) {
        return proxy.route().isRest() ? "a REST API" : "payload format 1.0";
    }

    /** Whoever brings a serializer may write anything. */
    private static boolean ownSerializer(ProxyFunction proxy) {
        return proxy.function()
                .classes()
                .filter(classes -> classes.holdsFile(
                        "META-INF/services/com.amazonaws.services.lambda.runtime.CustomPojoSerializer"))
                .isPresent();
    }

    /** Whether all that a class can be turned into is known, and is no answer for API Gateway. */
    private static boolean isPlainObject(String type, ProxyFunction proxy) {
        ClassPath classes = proxy.function().classes().orElseThrow();
        Optional<ClassFile> declared = classes.find(type);
        if (declared.isEmpty() || declared.get().isAbstract()) {
            return false;
        }
        Hierarchy hierarchy = Hierarchy.of(declared.get(), classes, proxy.function()::isBrought);
        boolean plain = hierarchy.names().stream()
                .allMatch(name -> PLAIN.contains(name)
                        || hierarchy.classes().stream()
                                .anyMatch(one -> one.name().equals(name)));
        return plain
                && hierarchy.isWhole()
                && hierarchy.classes().stream()
                        .map(one -> classes.constants(one.name()))
                        .allMatch(constants -> constants
                                .filter(LambdaProxyResponse::isNoAnswer)
                                .isPresent());
    }

    private static boolean isNoAnswer(ConstantPool constants) {
        return ANSWER.stream().noneMatch(constants.texts()::contains);
    }

    private static String name(String type) {
        return switch (type) {
            case "V", "java/lang/Void" -> "nothing";
            case "I" -> "int";
            case "J" -> "long";
            case "Z" -> "boolean";
            case "D" -> "double";
            case "F" -> "float";
            default -> type.startsWith("[") ? "an array" : type.replaceFirst(".*[/$]", "");
        };
    }
}
