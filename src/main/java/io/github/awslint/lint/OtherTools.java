package io.github.awslint.lint;

import io.github.awslint.syntax.Document;
import io.github.awslint.tree.FileTree;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Tools that complete a template before CloudFormation sees it, so that the file alone tells only a part. */
final class OtherTools {

    private static final List<String> SERVERLESS_FRAMEWORK =
            List.of("serverless.yml", "serverless.yaml", "serverless.ts", "serverless.js", "serverless.json");

    /** Variables of the Serverless Framework (https://www.serverless.com/framework/docs/guides/variables). */
    private static final List<String> SERVERLESS_VARIABLES =
            List.of("${self:", "${opt:", "${sls:", "${param:", "${file(");

    /** Where the samples of Rain (https://github.com/aws-cloudformation/rain) keep its modules; their parameters may be whole mappings. */
    private static final Pattern RAIN_MODULES = Pattern.compile("(?i)(^|/)rain-?modules/");

    private final FileTree tree;
    private final Map<String, Boolean> serverlessFolders = new ConcurrentHashMap<>();

    OtherTools(FileTree tree) {
        this.tree = tree;
    }

    /** Whether another tool merges a file with others, or fills it in. */
    boolean complete(Document document) {
        String path = document.source().path();
        boolean template = document.rootMap()
                .filter(root -> root.has("AWSTemplateFormatVersion"))
                .isPresent();
        return path.indexOf("odules/") > 0 && RAIN_MODULES.matcher(path).find()
                || !template
                        && (holdsServerlessVariable(document) || belongsToServerlessService(FileTree.folderOf(path)));
    }

    private static boolean holdsServerlessVariable(Document document) {
        String text = document.source().text();
        if (!text.contains("${")) {
            return false;
        }
        for (String variable : SERVERLESS_VARIABLES) {
            if (text.contains(variable)) {
                return true;
            }
        }
        return false;
    }

    private boolean belongsToServerlessService(String folder) {
        Boolean known = serverlessFolders.get(folder);
        if (known == null) {
            String prefix = folder.isEmpty() ? "" : folder + "/";
            known = SERVERLESS_FRAMEWORK.stream().anyMatch(name -> tree.isFile(prefix + name))
                    || !folder.isEmpty()
                            && !folder.endsWith("..")
                            && belongsToServerlessService(FileTree.folderOf(folder));
            serverlessFolders.put(folder, known);
        }
        return known;
    }
}
