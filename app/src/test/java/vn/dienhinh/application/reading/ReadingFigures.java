package vn.dienhinh.application.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/** Counts, field by field, what a reading has right, too much and too little. */
final class ReadingFigures {

    private static final List<String> ORDER = List.of("type", "number", "date", "issuer", "title", "legal bases", "scopes",
            "forms", "duration", "held-by", "cap", "plenary threshold", "shares", "ratio kind", "programme", "dossier items",
            "dossier addressee", "dossier deadline", "deadlines", "recipients", "signer");

    private final Map<String, int[]> counts = new TreeMap<>(Comparator.comparingInt(ORDER::indexOf));
    private final List<String> misses = new ArrayList<>();

    void compare(String name, PlanFacts expected, PlanFacts found) {
        TreeSet<String> fields = new TreeSet<>(expected.single().keySet());
        fields.addAll(found.single().keySet());
        fields.forEach(field -> value(name, field, expected.single().get(field), found.single().get(field)));
        TreeSet<String> lists = new TreeSet<>(expected.lists().keySet());
        lists.addAll(found.lists().keySet());
        lists.forEach(field -> list(name, field, expected.lists().getOrDefault(field, List.of()), found.lists().getOrDefault(field, List.of())));
        scopes(name, expected.scopes(), found.scopes());
    }

    private void value(String name, String field, String expected, String found) {
        boolean same = field.equals("issuer") && expected != null && found != null
                ? expected.replace("uybannhandan", "ubnd").equals(found.replace("uybannhandan", "ubnd"))
                : field.equals("dossier addressee") && expected != null && found != null && expected.contains(found) || Objects.equals(expected, found);
        count(name, field, same && expected != null ? 1 : 0, same || found == null ? 0 : 1, same || expected == null ? 0 : 1,
                expected + " <> " + found);
    }

    private void list(String name, String field, List<String> expected, List<String> found) {
        List<String> left = new ArrayList<>(expected);
        List<String> extra = new ArrayList<>();
        int right = 0;
        for (String each : found) {
            if (left.remove(each)) {
                right++;
            } else {
                extra.add(each);
            }
        }
        count(name, field, right, extra.size(), left.size(), "missing " + left + ", too much " + extra);
    }

    /** Each expected scope is compared with the reading's scope that has most in common with it. */
    private void scopes(String name, List<Map<String, String>> expected, List<Map<String, String>> found) {
        List<Map<String, String>> left = new ArrayList<>(found);
        int right = 0;
        for (Map<String, String> scope : expected) {
            Map<String, String> best = left.stream().max(Comparator.comparingLong(other -> common(scope, other))).orElse(Map.of());
            right += left.remove(best) ? 1 : 0;
            TreeSet<String> fields = new TreeSet<>(scope.keySet());
            fields.addAll(best.keySet());
            fields.forEach(field -> value(name + " " + scope.get("cap"), field, scope.get(field), best.get(field)));
        }
        count(name, "scopes", right, left.size(), expected.size() - right, "scopes " + found);
    }

    private static long common(Map<String, String> one, Map<String, String> other) {
        return one.entrySet().stream().filter(field -> field.getValue().equals(other.get(field.getKey()))).count();
    }

    private void count(String name, String field, int right, int extra, int missing, String what) {
        int[] sums = counts.computeIfAbsent(field, key -> new int[3]);
        sums[0] += right;
        sums[1] += extra;
        sums[2] += missing;
        if (extra + missing > 0) {
            misses.add(name + " " + field + ": " + what);
        }
    }

    double precision(String field) {
        int[] sums = counts.getOrDefault(field, new int[] {0, 0, 0});
        return sums[0] + sums[1] == 0 ? 1 : (double) sums[0] / (sums[0] + sums[1]);
    }

    double recall(String field) {
        int[] sums = counts.getOrDefault(field, new int[] {0, 0, 0});
        return sums[0] + sums[2] == 0 ? 1 : (double) sums[0] / (sums[0] + sums[2]);
    }

    List<String> fields() {
        return List.copyOf(counts.keySet());
    }

    List<String> misses() {
        return misses;
    }

    /** One line a field: right, too much, missing, precision, recall. */
    String table(String title) {
        StringBuilder text = new StringBuilder(String.format(Locale.ROOT, "%n%s%n%-20s %6s %6s %6s %10s %8s%n", title, "field", "right",
                "extra", "missed", "precision", "recall"));
        int[] all = new int[3];
        counts.forEach((field, sums) -> {
            text.append(String.format(Locale.ROOT, "%-20s %6d %6d %6d %10.3f %8.3f%n", field, sums[0], sums[1], sums[2],
                    precision(field), recall(field)));
            for (int i = 0; i < 3; i++) {
                all[i] += sums[i];
            }
        });
        text.append(String.format(Locale.ROOT, "%-20s %6d %6d %6d %10.3f %8.3f%n", "all", all[0], all[1], all[2],
                (double) all[0] / (all[0] + all[1]), (double) all[0] / (all[0] + all[2])));
        return text.toString();
    }
}
