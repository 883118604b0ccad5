package io.github.awslint.deployment;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.samconfig.SamConfig;
import io.github.awslint.syntax.Entry;
import java.util.List;
import java.util.Map;

/**
 * A template with the options that {@code sam deploy} gets for it in one environment.
 *
 * @param templateName the template's path
 * @param command the command's table in the samconfig
 * @param options by SAM CLI's names, those of the {@code global} table included
 * @param needs the capabilities that the template needs
 */
public record SamDeployment(
        Template template,
        String templateName,
        SamConfig.Command command,
        Map<String, Entry> options,
        List<Capabilities.Need> needs) {

    public SamDeployment {
        needs = List.copyOf(needs);
        options = Map.copyOf(options);
    }
}
