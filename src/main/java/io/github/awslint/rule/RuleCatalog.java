package io.github.awslint.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** All rules with their pages. A page is read when somebody asks for it: a clean project reads none. */
public final class RuleCatalog {

    private final List<RuleGroup<?>> groups;
    private final Map<String, RuleId> ids;
    private final Map<String, RulePage> pages = new ConcurrentHashMap<>();
    private final Map<Rule<?>, RuleId> idsOfRules = new IdentityHashMap<>();
    private final Set<String> general = new HashSet<>();

    /**
     * @param groups the rules that have a class
     * @param builtIn ids of what the linter itself reports: unreadable files, misused suppressions
     * @throws IllegalStateException where two rules have the same id
     */
    public RuleCatalog(List<RuleGroup<?>> groups, Collection<RuleId> builtIn) {
        this.groups = List.copyOf(groups);
        Map<String, RuleId> byId = new TreeMap<>();
        for (RuleGroup<?> group : groups) {
            group.rules().forEach(rule -> add(byId, rule.id()));
        }
        builtIn.forEach(id -> add(byId, id));
        this.ids = Collections.unmodifiableMap(byId);
        index();
    }

    private RuleCatalog(List<RuleGroup<?>> groups, Map<String, RuleId> ids, Map<String, RulePage> pages) {
        this.groups = List.copyOf(groups);
        this.ids = Collections.unmodifiableMap(new TreeMap<>(ids));
        this.pages.putAll(pages);
        index();
    }

    private void index() {
        for (RuleGroup<?> group : groups) {
            for (Rule<?> rule : group.rules()) {
                RuleId id = rule.id();
                idsOfRules.put(rule, id);
                if (group.general()) {
                    general.add(id.id());
                }
            }
        }
    }

    /**
     * This catalogue with further rules, such as a project's own.
     *
     * @param rules whose ids are none of this catalogue's
     * @param morePages one for each of the rules
     */
    public RuleCatalog with(RuleGroup<?> rules, Collection<RulePage> morePages) {
        List<RuleGroup<?>> allGroups = new ArrayList<>(groups);
        allGroups.add(rules);
        Map<String, RuleId> allIds = new TreeMap<>(ids);
        rules.rules().forEach(rule -> add(allIds, rule.id()));
        Map<String, RulePage> allPages = new HashMap<>(pages);
        morePages.forEach(page -> allPages.put(page.id().id(), page));
        return new RuleCatalog(allGroups, allIds, allPages);
    }

    private static void add(Map<String, RuleId> byId, RuleId id) {
        if (byId.put(id.id(), id) != null) {
            throw new IllegalStateException("two rules have the id " + id);
        }
    }

    /** The rules that have a class, by the document that they read. */
    public List<RuleGroup<?>> groups() {
        return groups;
    }

    /** All ids, sorted. */
    public Collection<RuleId> ids() {
        return ids.values();
    }

    /** Whether a rule has this id. */
    public boolean has(String id) {
        return ids.containsKey(id);
    }

    /** Whether a rule holds a grammar against what is written, and gives way to a rule that says why and what to do. */
    public boolean isGeneral(String id) {
        return general.contains(id);
    }

    /** The id of one of these rules. */
    public RuleId id(Rule<?> rule) {
        return idsOfRules.get(rule);
    }

    /** The page of a rule. */
    public Optional<RulePage> page(String id) {
        RuleId rule = ids.get(id);
        return rule == null ? Optional.empty() : Optional.of(pages.computeIfAbsent(id, unused -> load(rule)));
    }

    private static RulePage load(RuleId rule) {
        return RulePage.read(rule, source(rule));
    }

    /** The text of a page that comes with the plugin. */
    public static String source(RuleId rule) {
        String resource = "/rules/" + rule.service() + "/" + rule.id() + ".md";
        try (InputStream stream = RuleCatalog.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("rule " + rule + " has no page " + resource);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
