package io.github.awslint.lint;

import io.github.awslint.syntax.Document;
import io.github.awslint.tree.FileTree;
import java.util.List;
import java.util.regex.Pattern;

/** Tools that complete a template before CloudFormation sees it, so that the file alone tells only a part. */
final class OtherTools {

    private static final List<String> SERVERLESS_FRAMEWORK =
            List.of("serverless.yml", "serverless.yaml", "serverless.ts", "serverless.js", "serverless.json");

    /** Variables of the Serverless Framework (https://www.serverless.com/framework/docs/guides/variables). */
    private static final Pattern SERVERLESS_VARIABLE = Pattern.compile("\\$\\{((self|opt|sls|param):|file\\()");

    /** Where the samples of Rain (https://github.com/aws-cloudformation/rain) keep its modules; their parameters may be whole mappings. */
    private static final Pattern RAIN_MODULES = Pattern.compile("(?i)(^|/)rain-?modules/");

    private OtherTools() {}

    /** Whether another tool merges a file with others, or fills it in. */
    static boolean complete(Document document, FileTree tree) {
        String path = document.source().path();
        return RAIN_MODULES.matcher(path).find()
                || document.rootMap()
                                .filter(root -> root.has("AWSTemplateFormatVersion"))
                                .isEmpty()
                        && (SERVERLESS_VARIABLE
                                        .matcher(document.source().text())
                                        .find()
                                || isBelowServerlessService(path, tree));
    }

    private static boolean isBelowServerlessService(String path, FileTree tree) {
        String folder = path;
        do {
            folder = FileTree.folderOf(folder);
            String prefix = folder.isEmpty() ? "" : folder + "/";
            if (SERVERLESS_FRAMEWORK.stream().anyMatch(name -> tree.isFile(prefix + name))) {
                return true;
            }
        } while (!folder.isEmpty() && !folder.endsWith(".."));
        return false;
    }
}
