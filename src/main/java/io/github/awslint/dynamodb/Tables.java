package io.github.awslint.dynamodb;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * The DynamoDB tables of a template, of one region or global.
 *
 * @param all in document order; a table whose parts depend on a condition comes once for each choice
 */
public record Tables(List<Table> all) {

    public Tables {
        all = List.copyOf(all);
    }

    /** Reads the tables of a template; there may be none. */
    public static Tables of(Template template) {
        List<Table> tables = new ArrayList<>();
        for (Resource resource : template.resources(Table.PLAIN, Table.GLOBAL)) {
            for (Value properties : resource.branches(Table.PARTS)) {
                tables.add(new Table(resource, properties));
            }
        }
        return new Tables(tables);
    }
}
