package io.github.awslint.rules.cloudformation;

import java.util.Set;

/** The keys under which texts stand that CloudFormation is not the only one to read. */
final class OtherTexts {

    /** Texts in the language of a shell, a build, an application or a template engine, where such a name may be a variable, too. */
    private static final Set<String> LANGUAGES = Set.of(
            "Args",
            "Arguments",
            "Body",
            "BuildSpec",
            "Command",
            "Commands",
            "Content",
            "ContainerDefinitions",
            "DashboardBody",
            "DefinitionBody",
            "Entrypoint",
            "EntryPoint",
            "Environment",
            "EnvironmentVariables",
            "InlineCode",
            "OptionSettings",
            "QueryString",
            "RequestMappingTemplate",
            "RequestTemplates",
            "ResponseMappingTemplate",
            "ResponseTemplates",
            "Script",
            "UserData",
            "Variables",
            "ZipFile");

    /** Texts that are meant for people, or in which someone else replaces variables. */
    private static final Set<String> ELSEWHERE = Set.of(
            "Description",
            "Definition",
            "DefinitionString",
            "DefinitionSubstitutions",
            "TemplateBody",
            "Metadata",
            "Fn::Sub",
            "Fn::Transform");

    private OtherTexts() {}

    /** Whether a variable in the texts below a key may be one of another language. */
    static boolean areInOtherLanguages(String key) {
        return LANGUAGES.contains(key);
    }

    /** Whether the texts below a key are for people, or someone else replaces the variables in them. */
    static boolean areReplacedElsewhere(String key) {
        return ELSEWHERE.contains(key);
    }
}
