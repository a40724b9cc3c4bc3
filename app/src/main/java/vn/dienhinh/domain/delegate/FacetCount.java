package vn.dienhinh.domain.delegate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dienhinh.domain.text.PersonNameOrder;

/**
 * How many have one value.
 *
 * @param key   the folded value; empty for those of whom it is not known
 * @param value the value as most of them write it
 * @param count heads
 */
public record FacetCount(String key, String value, int count) {

    /**
     * Counts by a facet.
     *
     * @return the values in their order (the constants' own, texts by the Vietnamese alphabet), not known last
     */
    public static List<FacetCount> of(List<Delegate> delegates, DelegateField facet) {
        Map<String, Map<String, Integer>> spellings = new LinkedHashMap<>();
        Map<String, String> known = new HashMap<>();
        for (Delegate delegate : delegates) {
            String value = facet.written(delegate);
            String key = known.computeIfAbsent(value, any -> facet.key(delegate));
            spellings.computeIfAbsent(key, any -> new LinkedHashMap<>()).merge(value, 1, Integer::sum);
        }
        List<FacetCount> counts = new ArrayList<>();
        spellings.forEach((key, written) -> counts.add(new FacetCount(key, mostUsed(written),
                written.values().stream().mapToInt(Integer::intValue).sum())));
        Map<String, String> order = new HashMap<>();
        counts.forEach(count -> order.put(count.key(), order(count, facet)));
        counts.sort((a, b) -> order.get(a.key()).compareTo(order.get(b.key())));
        return List.copyOf(counts);
    }

    private static String mostUsed(Map<String, Integer> written) {
        return written.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse("");
    }

    private static String order(FacetCount count, DelegateField facet) {
        if (count.key().isEmpty()) {
            return "\uFFFF";
        }
        return switch (facet.kind()) {
            case CHOICE -> Integer.toString(facet.choices().stream().map(Enum::name).toList().indexOf(count.key()));
            case TRUTH -> count.key().equals("true") ? "0" : "1";
            default -> PersonNameOrder.textKey(count.value());
        };
    }
}
