package io.github.awslint.rules.beanstalk;

import io.github.awslint.beanstalk.Procfile;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.Location;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line of a Procfile or Buildfile that starts nothing, or starts something else than it says. */
final class EbProcfile implements Rule<Procfile> {

    private static final String WEB = "web";

    /** Longer commands belong into a script, and are not searched for options. */
    private static final int LONGEST = 4_000;

    private static final Pattern JAVA = Pattern.compile("(?:\\S*/)?java\\s.*");

    /** What stands behind the JAR's name goes to the program, not to the virtual machine. */
    private static final Pattern OPTION_BEHIND_JAR = Pattern.compile(
            "(?:\\S*/)?java\\s(?:[^&|;]*\\s)?-jar\\s+(\\S+\\.jar)\\s(?:[^&|;]*\\s)?(-X(?:m[sxn]|ss|X:)\\S*).*");

    @Override
    public void check(Procfile file, Reporter report) {
        if (!file.isForBeanstalk()) {
            return;
        }
        if (!file.isWellNamed()) {
            Location start =
                    file.source().location(0, file.source().lineRange(1).end());
            report.at(start, "File \"" + file.source().name() + "\" is not read; name it Procfile, with that capital");
            return;
        }
        for (Procfile.Line line : file.lines()) {
            if (line.process().isEmpty()) {
                report.at(
                        line.location(),
                        "Line is no \"name: command\", name of letters, digits, - and _; write one command a line");
            }
        }
        if (!file.isBuildfile()) {
            checkWeb(file, report);
        }
        file.processes().forEach(process -> checkOptions(process, report));
    }

    private static void checkWeb(Procfile file, Reporter report) {
        List<Procfile.Process> processes = file.processes();
        boolean java = processes.stream()
                .anyMatch(process -> JAVA.matcher(process.command()).matches());
        if (java && !processes.get(0).name().equals(WEB)) {
            Procfile.Process first = processes.get(0);
            report.at(
                            first.nameAt(),
                            "First command is \"" + first.name()
                                    + "\"; Java SE sends requests to the one named web, which stands first")
                    .as(Severity.WARNING);
        }
    }

    private static void checkOptions(Procfile.Process process, Reporter report) {
        if (process.command().length() > LONGEST) {
            return;
        }
        Matcher behind = OPTION_BEHIND_JAR.matcher(process.command());
        if (behind.matches()) {
            int start = process.commandAt().range().start();
            Location option = process.commandAt().source().location(start + behind.start(2), start + behind.end(2));
            report.at(
                            option,
                            "Option " + behind.group(2) + " behind " + behind.group(1)
                                    + " goes to the program, not to the JVM; put it before -jar")
                    .as(Severity.WARNING);
        }
    }
}
