package io.github.awslint.rules.beanstalk;

import io.github.awslint.beanstalk.ExtensionsFile;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.Entry;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Commands whose numbers mean another order than their names, which are sorted as text. */
final class EbxCommandOrder implements Rule<ExtensionsFile> {

    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,9})(?!\\d).*");

    private record Command(Entry entry, BigInteger number) {

        String name() {
            return entry.name();
        }
    }

    @Override
    public void check(ExtensionsFile file, Reporter report) {
        check(file.entries("commands"), report);
        check(file.entries("container_commands"), report);
    }

    private static void check(List<Entry> entries, Reporter report) {
        List<Command> byNumber = new ArrayList<>();
        for (Entry entry : entries) {
            Matcher numbered = NUMBERED.matcher(entry.name());
            if (numbered.matches()) {
                byNumber.add(new Command(entry, new BigInteger(numbered.group(1))));
            }
        }
        byNumber.sort(Comparator.comparing(Command::number));
        for (int i = 0; i + 1 < byNumber.size(); i++) {
            Command first = byNumber.get(i);
            Command second = byNumber.get(i + 1);
            // two of the same number come in any order
            if (first.number().compareTo(second.number()) < 0 && second.name().compareTo(first.name()) < 0) {
                report.at(
                                second.entry(),
                                "Command \"" + second.name() + "\" runs before \"" + first.name()
                                        + "\": names are sorted as text; give numbers equal length")
                        .note(first.entry().key(), "this one runs later");
                return;
            }
        }
    }
}
