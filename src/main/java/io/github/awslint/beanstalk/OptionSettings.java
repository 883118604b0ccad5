package io.github.awslint.beanstalk;

import java.util.List;

/**
 * The option settings of one file, or of one resource of a template.
 *
 * @param source which kind of file
 * @param settings in document order
 * @param complete whether every setting could be read: false where a placeholder stands for a name or for the whole section
 */
public record OptionSettings(OptionSource source, List<OptionSetting> settings, boolean complete) {

    public OptionSettings {
        settings = List.copyOf(settings);
    }
}
