package io.github.awslint.check;

import io.github.awslint.check.CheckPath.Target;
import io.github.awslint.cloudformation.Assumptions;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.Report;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.RuleCatalog;
import io.github.awslint.rule.RuleId;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import io.github.awslint.validation.Mismatch;
import io.github.awslint.validation.Subject;
import io.github.awslint.validation.Validator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A rule that is a page without a class: a schema that resources, or files of a kind, must fit. */
public final class PageCheck implements Rule<CheckedFile> {

    private final RuleId id;
    private final List<String> subjects;
    private final LazyCheck check;

    private PageCheck(RuleId id, List<String> subjects, LazyCheck check) {
        this.id = id;
        this.subjects = subjects;
        this.check = check;
    }

    /**
     * A rule that comes with the plugin; its page is read when a file has such a subject.
     *
     * @param subjects the resource types, or labels of file kinds, that the page names
     */
    public static PageCheck of(String service, String id, String... subjects) {
        RuleId rule = new RuleId(id, service);
        return new PageCheck(
                rule,
                List.of(subjects),
                new LazyCheck(() -> FrontMatter.of(id + ".md", RuleCatalog.source(rule))
                        .flatMap(Check::of)
                        .orElseThrow(() -> new IllegalStateException("rule " + id + " has no check"))));
    }

    /** A rule whose page cannot be used. */
    static PageCheck none(RuleId id) {
        return new PageCheck(id, List.of(), new LazyCheck(() -> {
            throw new IllegalStateException("rule " + id + " has no check");
        }));
    }

    /** A rule whose page is read. */
    static PageCheck of(RuleId id, Check check) {
        return new PageCheck(id, check.subjects(), new LazyCheck(() -> check));
    }

    @Override
    public RuleId id() {
        return id;
    }

    /** The resource types, or labels of file kinds, that the rule is about. */
    public List<String> subjects() {
        return subjects;
    }

    /** The same as the page itself states them. */
    public List<String> statedSubjects() {
        return check.get().subjects();
    }

    @Override
    public void check(CheckedFile file, Reporter report) {
        if (subjects.contains(file.kind())) {
            Template template = file.template().orElseGet(() -> Template.fragment(file.root()));
            boolean functions = file.template().isPresent();
            Validator validator = functions ? Validator.of(template) : Validator.literal(template);
            Target whole = new Target(file.root(), first(file), Assumptions.NONE, "");
            check(
                    validator,
                    template,
                    functions,
                    whole,
                    Subject.of("the file", whole.anchor()),
                    Optional.empty(),
                    report);
        } else if (file.template().isPresent() && file.template().get().hasWholeResources()) {
            Template template = file.template().get();
            for (String type : subjects) {
                template.resources(type).forEach(resource -> check(resource, template, report));
            }
        }
    }

    private static Node first(CheckedFile file) {
        return file.root().entries().isEmpty()
                ? file.root()
                : file.root().entries().get(0).key();
    }

    private void check(Resource resource, Template template, Reporter report) {
        Node anchor = resource.body().entry("Properties").<Node>map(Entry::key).orElse(resource.key());
        Target properties = new Target(resource.properties(), anchor, resource.existence(), "");
        Subject subject = new Subject(resource.type(), anchor, resource.existence(), key -> false);
        check(Validator.of(template), template, true, properties, subject, Optional.of(resource), report);
    }

    private void check(
            Validator validator,
            Template template,
            boolean functions,
            Target start,
            Subject whole,
            Optional<Resource> resource,
            Reporter report) {
        Check loaded = check.get();
        for (CheckPath path : loaded.places()) {
            for (Target target : path.targets(start, template, functions)) {
                Subject subject = new Subject(whole.name(), target.anchor(), target.when(), key -> false);
                for (Mismatch mismatch : validator.validate(target.value(), loaded.schema(), subject, target.path())) {
                    Report finding = loaded.message().isPresent()
                            ? report.at(
                                    mismatch.place(), worded(loaded.message().get(), mismatch, target, resource))
                            : Wording.report(mismatch, report);
                    Wording.doubt(mismatch)
                            .filter(doubt -> doubt.compareTo(loaded.severity()) < 0)
                            .ifPresent(finding::as);
                }
            }
        }
    }

    private static String worded(String message, Mismatch mismatch, Target target, Optional<Resource> resource) {
        String value = mismatch.place() instanceof ScalarNode scalar ? scalar.text() : "";
        return message.replace("{resource}", resource.map(Resource::logicalId).orElse(""))
                .replace("{property}", target.path())
                .replace("{value}", value);
    }

    /** Read when first needed; being read twice at once does no harm. */
    private static final class LazyCheck {

        private final Supplier<Check> reader;
        private volatile Check check;

        LazyCheck(Supplier<Check> reader) {
            this.reader = reader;
        }

        Check get() {
            if (check == null) {
                check = reader.get();
            }
            return check;
        }
    }
}
