package io.github.awslint.bootstrap;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Text;
import io.github.awslint.cloudformation.Text.Part;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A script that an instance runs: its user data, or a command or file of cfn-init.
 *
 * @param resource where it is written: an instance, a launch template, a launch configuration, or whatever holds the metadata
 * @param source which part of the resource it is
 * @param text with holes for what is known only at deployment
 * @param calls the calls of helper scripts in it
 */
public record StartupScript(Resource resource, Source source, Text text, List<HelperCall> calls) {

    /** What a script is written in. */
    public enum Source {
        USER_DATA,
        INIT_COMMAND,
        INIT_FILE
    }

    private static final Pattern LOADED =
            Pattern.compile("(?i)\\b(curl|wget|aws\\s+s3|s3cmd|gsutil|git|docker|ansible\\S*|puppet|chef\\S*"
                    + "|invoke-webrequest|iwr|invoke-expression|iex|start-bitstransfer|read-s3object|downloadfile|downloadstring|source|ssm)\\b"
                    + "|(?m)^\\s*\\.?/\\S+\\.(sh|py|ps1)\\b|(?m)^\\s*(ba)?sh\\s|(?m)^\\s*\\.\\s");

    static StartupScript of(Resource resource, Source source, Text text) {
        return new StartupScript(resource, source, text, HelperCall.in(text));
    }

    /** Whether the script runs things that are not written here: what it downloads or starts, or what a hole brings in. */
    public boolean runsUnknown() {
        String shown = text.withHoles();
        return LOADED.matcher(shown).find()
                || text.holes().stream().anyMatch(hole -> hole.name().isEmpty())
                || startsCommandWithHole();
    }

    private boolean startsCommandWithHole() {
        boolean lineStart = true;
        for (Part part : text.parts()) {
            if (part instanceof Part.Literal literal) {
                String line = literal.text().substring(literal.text().lastIndexOf('\n') + 1);
                boolean newLine = literal.text().indexOf('\n') >= 0;
                lineStart = (newLine || lineStart) && line.isBlank();
            } else if (lineStart) {
                return true;
            }
        }
        return false;
    }
}
