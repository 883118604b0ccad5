package io.github.awslint.rules.rds;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.cloudformation.Violation;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An instance class that exists, but not for the engine.
 *
 * <p>https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.DBInstanceClass.Support.html and
 * https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Concepts.DBInstanceClass.SupportAurora.html
 */
final class RdsInstanceClassEngine implements Rule<Template> {

    private static final Pattern CLASS = Pattern.compile("db\\.([a-z]+)(\\d+)([a-z]*)\\.([a-z0-9]+)(?:[.-].*)?");
    private static final Pattern WITHOUT_ARM = Pattern.compile("(custom-)?(oracle|sqlserver)-.*|db2-.*");

    @Override
    public void check(Template template, Reporter report) {
        template.resources("AWS::RDS::DBInstance")
                .flatMap(database -> database.branches("Engine", "LicenseModel").stream())
                .forEach(properties -> Engines.of(properties).ifPresent(engine -> check(engine, properties, report)));
    }

    private static void check(String engine, Value properties, Reporter report) {
        boolean licenseIncluded = properties.get("LicenseModel").is("license-included");
        Value type = properties.get("DBInstanceClass");
        for (Violation violation : Violation.of(
                type, known -> !fault(engine, known, licenseIncluded).isEmpty())) {
            report.at(
                            violation.place(),
                            "DBInstanceClass \"%s\" is not offered for %s%s%s"
                                    .formatted(
                                            violation.value().text().orElse(""),
                                            engine,
                                            fault(engine, violation.value(), licenseIncluded),
                                            violation.value().clause()))
                    .as(violation.certain() ? Severity.ERROR : Severity.WARNING);
        }
    }

    /** Empty where the class is offered, or may be. */
    private static String fault(String engine, Known known, boolean licenseIncluded) {
        String name = known.text().orElse("");
        if (name.equals("db.serverless") && !Engines.isAurora(engine) && Engines.OF_INSTANCES.contains(engine)) {
            return isOther(engine) ? "" : ", only Aurora runs serverless";
        }
        Matcher type = CLASS.matcher(name);
        if (!type.matches()) {
            return "";
        }
        if (engine.equals("aurora-mysql") || engine.equals("aurora-postgresql")) {
            return aurora(type);
        }
        if (WITHOUT_ARM.matcher(engine).matches() && type.group(3).startsWith("g")) {
            return ", whose engine does not run on Graviton";
        }
        return engine.equals("oracle-se2") && licenseIncluded ? withLicense(type) : "";
    }

    private static String aurora(Matcher type) {
        String letter = type.group(1);
        String size = type.group(4);
        boolean tooSmall = letter.equals("t") && (size.equals("micro") || size.equals("nano"));
        boolean wrongFamily = letter.equals("m")
                || letter.equals("c")
                || letter.equals("z")
                || letter.equals("cr")
                || letter.equals("x") && !type.group(3).equals("g") && Integer.parseInt(type.group(2)) <= 2;
        return wrongFamily || tooSmall ? "; take a db.r class, db.t of medium or larger, or db.serverless" : "";
    }

    /** Oracle's licence for two sockets is sold by RDS for a few families only. */
    private static String withLicense(Matcher type) {
        boolean sold = !type.group(1).equals("z")
                && !(type.group(1).equals("x")
                        && !type.group(3).equals("iedn")
                        && Integer.parseInt(type.group(2)) <= 2);
        return sold ? "" : " with the licence included, take a db.m, db.r or db.t class";
    }

    private static boolean isOther(String engine) {
        return engine.equals("neptune") || engine.equals("docdb");
    }
}
