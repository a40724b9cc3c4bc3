package vn.dienhinh.domain.rule;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What one profile says otherwise than another, value by value, for a preview before it is taken. */
public final class ProfileChanges {

    /**
     * One difference.
     *
     * @param path  which value: "scopes.sizes", "dossier.deadline"
     * @param scope name of the scope it belongs to; empty outside scopes
     * @param was   the value until now; null for one that is new
     * @param is    the value to come; null for one that goes
     */
    public record Change(String path, String scope, Object was, Object is) {
    }

    /** Parts that are compared value by value; all others are values themselves. */
    private static final Set<Class<?>> PARTS = Set.of(RuleProfile.class, RuleScope.class, Dossier.class,
            ShareRule.class, CongressQuota.class);
    /** Ids name things for the program, not for people. */
    private static final Set<String> UNSEEN = Set.of("id");

    private final List<Change> changes = new ArrayList<>();

    private ProfileChanges() {
    }

    /** The differences in the order of the profile; empty when both say the same. */
    public static List<Change> between(RuleProfile was, RuleProfile is) {
        ProfileChanges found = new ProfileChanges();
        found.compare("", "", was, is);
        return List.copyOf(found.changes);
    }

    private void compare(String path, String scope, Object was, Object is) {
        if (Objects.equals(was, is)) {
            return;
        }
        Object some = was == null ? is : was;
        if (some instanceof List<?>) {
            compareLists(path, scope, (List<?>) was, (List<?>) is);
        } else if (was != null && is != null && PARTS.contains(some.getClass())) {
            for (RecordComponent component : some.getClass().getRecordComponents()) {
                if (!UNSEEN.contains(component.getName())) {
                    compare(path.isEmpty() ? component.getName() : path + "." + component.getName(), scope,
                            value(component, was), value(component, is));
                }
            }
        } else {
            changes.add(new Change(path, scope, shown(was), shown(is)));
        }
    }

    /** Equal entries are the same; scopes pair by id, others in their order; what is left over is new or gone. */
    private void compareLists(String path, String scope, List<?> was, List<?> is) {
        List<Object> gone = without(was, is);
        List<Object> come = without(is, was);
        for (Object old : List.copyOf(gone)) {
            Optional<Object> partner = partner(old, come);
            if (partner.isPresent()) {
                gone.remove(old);
                come.remove(partner.get());
                compare(path, old instanceof RuleScope named ? named.name() : scope, old, partner.get());
            }
        }
        gone.forEach(old -> changes.add(new Change(path, scope, shown(old), null)));
        come.forEach(fresh -> changes.add(new Change(path, scope, null, shown(fresh))));
    }

    private static Optional<Object> partner(Object old, List<Object> come) {
        if (old instanceof RuleScope scope) {
            return come.stream().filter(fresh -> ((RuleScope) fresh).id().equals(scope.id())).findFirst();
        }
        return come.stream().findFirst();
    }

    private static List<Object> without(List<?> list, List<?> others) {
        List<Object> rest = new ArrayList<>(list);
        others.forEach(rest::remove);
        return rest;
    }

    /** An empty value is none. */
    private static Object shown(Object value) {
        boolean empty = value instanceof String text && text.isEmpty()
                || value instanceof Collection<?> list && list.isEmpty()
                || value instanceof Source source && source.equals(Source.none());
        return empty ? null : value;
    }

    private static Object value(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("a record's own value can be read: " + component, e);
        }
    }
}
