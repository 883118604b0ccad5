package io.github.awslint.iam;

import io.github.awslint.cloudformation.Alternative;
import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Assumptions;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.syntax.Document;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A policy document of a template, as it is written: as a mapping, or as JSON text. What is read of it is kept for the next rule. */
public final class PolicyDocument {

    private final PolicyKind kind;
    private final Resource resource;
    private final Assumptions when;
    private final Node anchor;
    private final Optional<MapNode> root;
    private final Optional<Document> text;
    private final boolean substituted;
    private List<Statement> statements;

    private PolicyDocument(
            PolicyKind kind,
            Resource resource,
            Assumptions when,
            Node anchor,
            Optional<MapNode> root,
            Optional<Document> text,
            boolean substituted) {
        this.kind = kind;
        this.resource = resource;
        this.when = when;
        this.anchor = anchor;
        this.root = root;
        this.text = text;
        this.substituted = substituted;
    }

    static PolicyDocument of(PolicyKind kind, Resource resource, Assumptions when, Node anchor, MapNode root) {
        return new PolicyDocument(kind, resource, when, anchor, Optional.of(root), Optional.empty(), false);
    }

    static PolicyDocument ofText(
            PolicyKind kind, Resource resource, Alternative of, Node anchor, Document text, boolean substituted) {
        return new PolicyDocument(kind, resource, of.when(), anchor, text.rootMap(), Optional.of(text), substituted);
    }

    public PolicyKind kind() {
        return kind;
    }

    /** The resource that holds it. */
    public Resource resource() {
        return resource;
    }

    /** Under which conditions this is the document. */
    public Assumptions when() {
        return when;
    }

    /** Where something is reported that the document lacks as a whole: its key. */
    public Node anchor() {
        return anchor;
    }

    /** The document itself; empty where the text is no JSON object. */
    public Optional<MapNode> root() {
        return root;
    }

    /** What was read of the text, where the document is one. */
    public Optional<Document> text() {
        return text;
    }

    /** Whether {@code Fn::Sub} replaces the variables in the text. */
    public boolean substituted() {
        return substituted;
    }

    /** What an element of the document can be; absent where there is no document. */
    public Value get(String element) {
        Node node = root.<Node>map(map -> map).orElse(anchor);
        return resource.template().values().resolve(node, when).get(element);
    }

    /** The entry of an element of the document. */
    public Optional<Entry> entry(String element) {
        return root.flatMap(map -> map.entry(element));
    }

    /** The statements that can be read, a list or one alone, each once for every condition that decides about it. */
    public synchronized List<Statement> statements() {
        if (statements == null) {
            statements = read();
        }
        return statements;
    }

    private List<Statement> read() {
        List<Statement> found = new ArrayList<>();
        for (Known known : get("Statement").knownOrDefault()) {
            if (known.content() instanceof MapNode map) {
                found.add(new Statement(
                        this,
                        map,
                        known.when(),
                        entry("Statement").orElseThrow().key()));
            } else if (known.content() instanceof ListNode list) {
                for (Node item : list.items()) {
                    addItem(item, known.when(), found);
                }
            }
        }
        return found;
    }

    private void addItem(Node item, Assumptions so, List<Statement> found) {
        for (Known known : resource.template().values().resolve(item, so).known()) {
            if (known.content() instanceof MapNode map) {
                Node anchor =
                        map.entries().isEmpty() ? map : map.entries().get(0).key();
                found.add(new Statement(this, map, known.when(), anchor));
            }
        }
    }
}
