package io.github.awslint.bootstrap;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Text;
import io.github.awslint.cloudformation.Text.Part;
import java.util.List;
import java.util.regex.Pattern;

/** A script that an instance runs: its user data, or a command or file of cfn-init. */
public final class StartupScript {

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

    private final Resource resource;
    private final Source source;
    private final Text text;
    private final String shown;
    private final List<HelperCall> calls;
    /** Several rules ask for it; found out when first asked. */
    private Boolean runsUnknown;

    private StartupScript(Resource resource, Source source, Text text, String shown) {
        this.resource = resource;
        this.source = source;
        this.text = text;
        this.shown = shown;
        this.calls = HelperCall.in(text, shown);
    }

    static StartupScript of(Resource resource, Source source, Text text) {
        return new StartupScript(resource, source, text, text.withHoles());
    }

    /** Where it is written: an instance, a launch template, a launch configuration, or whatever holds the metadata. */
    public Resource resource() {
        return resource;
    }

    /** Which part of the resource it is. */
    public Source source() {
        return source;
    }

    /** The text, with holes for what is known only at deployment. */
    public Text text() {
        return text;
    }

    /** The text with each hole shown by {@link Text#HOLE}. */
    public String shown() {
        return shown;
    }

    /** The calls of helper scripts in it, in order. */
    public List<HelperCall> calls() {
        return calls;
    }

    /** Whether the script runs things that are not written here: what it downloads or starts, or what a hole brings in. */
    public boolean runsUnknown() {
        Boolean known = runsUnknown;
        if (known == null) {
            // two threads may both find it out, and find the same
            known = holdsUnnamedHole()
                    || startsCommandWithHole()
                    || LOADED.matcher(shown).find();
            runsUnknown = known;
        }
        return known;
    }

    private boolean holdsUnnamedHole() {
        for (Part part : text.parts()) {
            if (part instanceof Part.Hole hole && hole.name().isEmpty()) {
                return true;
            }
        }
        return false;
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
