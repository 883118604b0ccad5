package io.github.awslint.check;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.Finding;
import io.github.awslint.rule.FindingCollector;
import io.github.awslint.rule.RuleCatalog;
import io.github.awslint.rule.RuleId;
import io.github.awslint.rule.RulePage;
import io.github.awslint.rule.Severity;
import io.github.awslint.schema.PropertyType;
import io.github.awslint.schema.SchemaProblems;
import io.github.awslint.schema.SchemaReader;
import io.github.awslint.syntax.Document;
import io.github.awslint.syntax.DocumentReader;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.SourceFile;
import io.github.awslint.syntax.SyntaxProblem;
import io.github.awslint.syntax.TextDecoder;
import io.github.awslint.tree.FileTree;
import io.github.awslint.validation.Mismatch;
import io.github.awslint.validation.Subject;
import io.github.awslint.validation.Validator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A page of a project's own, read with all that may be wrong with it. */
public final class OwnPage {

    /** What is wrong with a page is found under this id. */
    public static final RuleId INVALID = new RuleId("own-rule-invalid", "lint");

    private static final PropertyType GRAMMAR = new SchemaReader(DocumentReader.read(new SourceFile("page.json", """
            {"type": "object", "required": ["title", "severity", "check"], "additionalProperties": false, "properties": {
              "title": {"type": "string", "minLength": 1},
              "severity": {"type": "string", "enum": ["error", "warning", "info"]},
              "kinds": {}, "since": {}, "note": {}, "service-message": {}, "equivalents": {}, "references": {},
              "check": {"type": "object", "required": ["schema"], "requiredXor": ["type", "kind"],
                "additionalProperties": false, "properties": {
                  "type": {"$ref": "#/definitions/texts"},
                  "kind": {"$ref": "#/definitions/kinds"},
                  "at": {"$ref": "#/definitions/texts"},
                  "schema": {"type": "object"},
                  "message": {"type": "string"}}}},
             "definitions": {
               "texts": {"anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]},
               "kinds": {"anyOf": [{"$ref": "#/definitions/kind"},
                                   {"type": "array", "items": {"$ref": "#/definitions/kind"}}]},
               "kind": {"type": "string", "enum": ["cloudformation", "sam", "ebextensions", "env-yaml", "cron-yaml",
                 "dockerrun", "saved-configuration", "appspec", "samconfig", "state-machine"]}}}
            """))
                    .rootMap()
                    .orElseThrow())
            .read();

    private final FileTree tree;
    private final RuleCatalog catalog;
    private final String path;
    private final List<Finding> findings;
    private String text = "";

    OwnPage(FileTree tree, RuleCatalog catalog, String path, List<Finding> findings) {
        this.tree = tree;
        this.catalog = catalog;
        this.path = path;
        this.findings = findings;
    }

    /** The check of the page; empty where something is wrong with it, which is then a finding. */
    Optional<Check> read(RuleId id, boolean taken) {
        int before = findings.size();
        SourceFile source = new SourceFile(path, "");
        try {
            TextDecoder.Decoded decoded = TextDecoder.decode(path, tree.read(path));
            source = decoded.source();
            text = decoded.readable() ? source.text() : "";
        } catch (IOException e) {
            add(source, 0, "the page cannot be read; check that it exists and may be read");
        }
        if (!isId(id)) {
            add(
                    source,
                    0,
                    "the page's name is the rule's id: small letters, digits and at least one hyphen, such as team-tag");
        } else if (taken) {
            add(source, 0, "another rule has the id " + id + "; rename the page");
        }
        Optional<Document> front = FrontMatter.document(path, text);
        if (front.isEmpty()) {
            add(source, 0, "the page has no front matter; begin it with YAML between two lines of ---");
            return Optional.empty();
        }
        for (SyntaxProblem problem : front.get().problems()) {
            findings.add(new Finding(INVALID.id(), Severity.ERROR, problem.location(), problem.message(), List.of()));
        }
        Optional<MapNode> root = front.get().rootMap();
        root.ifPresent(this::hold);
        return findings.size() > before ? Optional.empty() : root.flatMap(Check::of);
    }

    private void hold(MapNode front) {
        Subject subject = Subject.of(
                "the page",
                front.entries().isEmpty() ? front : front.entries().get(0).key());
        FindingCollector reports = new FindingCollector(INVALID, catalog);
        for (Mismatch mismatch : Validator.literal(Template.fragment(front)).validate(front, GRAMMAR, subject)) {
            Wording.report(mismatch, reports);
        }
        findings.addAll(reports.findings());
        front.map("check")
                .flatMap(check -> check.get("schema"))
                .ifPresent(schema -> SchemaProblems.of(schema)
                        .forEach(problem -> findings.add(new Finding(
                                INVALID.id(),
                                Severity.ERROR,
                                problem.place().location(),
                                problem.message(),
                                List.of()))));
    }

    private void add(SourceFile source, int offset, String message) {
        findings.add(new Finding(INVALID.id(), Severity.ERROR, source.location(offset, offset), message, List.of()));
    }

    /** Whether an id has the form of an id. */
    static boolean isId(RuleId id) {
        return id.id().matches("[a-z][a-z0-9]*(-[a-z0-9]+)+");
    }

    /** What is shown of a page that cannot be used. */
    static RulePage unusable(RuleId id) {
        return new RulePage(
                id,
                "Page that cannot be used: the check goal says why",
                Severity.ERROR,
                List.of(),
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of());
    }

    /** The page, for whoever explains the rule. */
    RulePage page(RuleId id) {
        return RulePage.read(id, text);
    }
}
