package io.github.awslint.sam;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.sam.transform.SamTransform;

/** The view of a SAM template as its transform leaves it. */
public final class ServerlessTemplate {

    private ServerlessTemplate() {}

    /** The template with {@code Globals} merged and with the resources known that SAM generates; other templates unchanged. */
    public static Template of(Template template) {
        boolean serverless = template.transforms().serverless()
                || template.uses("AWS::Serverless")
                || template.hasAttribute("Connectors");
        if (!serverless) {
            return template;
        }
        Globals globals = Globals.of(template);
        return template.transformed(globals::inherit, SamTransform::of);
    }
}
