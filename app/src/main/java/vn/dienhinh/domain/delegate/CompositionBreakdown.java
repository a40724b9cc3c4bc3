package vn.dienhinh.domain.delegate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.dienhinh.domain.text.VietnameseText;

/**
 * Who is in a list: women, minorities and so on, each with those of whom it is not known, so that nobody takes "not
 * written down" for "no". Counts those who attend and are no service staff.
 *
 * @param people      how many are counted
 * @param women       yes: women
 * @param minorities  yes: of another people than Kinh
 * @param party       yes: members of the Party
 * @param workers     yes: direct workers
 * @param ages        by bands of age
 * @param sectors     by sector
 * @param localities  by hamlet
 * @param formerLocalities by locality before the rearrangement
 */
public record CompositionBreakdown(int people, Part women, Part minorities, Part party, Part workers,
                                   List<AgeBand> ages, List<FacetCount> sectors, List<FacetCount> localities,
                                   List<FacetCount> formerLocalities) {

    private static final String MAJORITY = "kinh";
    /** Upper ends of the bands: up to 30 is the age of the Youth Union, from 61 on people are retired. */
    private static final int[] BANDS = {30, 40, 50, 60};

    /** Of whom something holds, of whom it does not, and of whom it is not written down. */
    public record Part(int yes, int no, int unknown) {

        /** Share of those of whom it holds among all, in per cent; 0 for nobody. */
        public double percent() {
            int all = yes + no + unknown;
            return all == 0 ? 0 : 100.0 * yes / all;
        }
    }

    /**
     * A band of age.
     *
     * @param from  youngest age; null for no lower end
     * @param to    oldest age; null for no upper end; both null for those whose birth is not known
     * @param count heads
     */
    public record AgeBand(Integer from, Integer to, int count) {

        public boolean isUnknown() {
            return from == null && to == null;
        }
    }

    /**
     * Counts a list.
     *
     * @param year the year of the meeting; ages are counted by years, as the lists state them
     */
    public static CompositionBreakdown of(List<Delegate> delegates, int year) {
        List<Delegate> counted = delegates.stream().filter(delegate -> delegate.attends() && !delegate.isBlank()
                && delegate.category() != DelegateCategory.SERVICE).toList();
        return new CompositionBreakdown(counted.size(),
                part(counted, delegate -> is(delegate.gender(), Gender.FEMALE)),
                part(counted, CompositionBreakdown::isMinority),
                part(counted, delegate -> Optional.ofNullable(delegate.partyMember())),
                part(counted, delegate -> Optional.ofNullable(delegate.directWorker())),
                ages(counted, year), FacetCount.of(counted, DelegateField.SECTOR),
                FacetCount.of(counted, DelegateField.LOCALITY), FacetCount.of(counted, DelegateField.FORMER_LOCALITY));
    }

    private static Part part(List<Delegate> counted, Function<Delegate, Optional<Boolean>> holds) {
        int yes = 0;
        int no = 0;
        for (Delegate delegate : counted) {
            Optional<Boolean> known = holds.apply(delegate);
            yes += known.filter(Boolean::booleanValue).isPresent() ? 1 : 0;
            no += known.filter(value -> !value).isPresent() ? 1 : 0;
        }
        return new Part(yes, no, counted.size() - yes - no);
    }

    private static Optional<Boolean> is(Gender gender, Gender wanted) {
        return gender == null ? Optional.empty() : Optional.of(gender == wanted);
    }

    private static Optional<Boolean> isMinority(Delegate delegate) {
        return delegate.ethnicity().isEmpty() ? Optional.empty()
                : Optional.of(!VietnameseText.searchKey(delegate.ethnicity()).equals(MAJORITY));
    }

    private static List<AgeBand> ages(List<Delegate> counted, int year) {
        List<AgeBand> bands = new ArrayList<>();
        Integer from = null;
        for (int to : BANDS) {
            bands.add(band(counted, year, from, to));
            from = to + 1;
        }
        bands.add(band(counted, year, from, null));
        bands.add(new AgeBand(null, null, count(counted, delegate -> delegate.birthYear() == null)));
        return List.copyOf(bands);
    }

    private static AgeBand band(List<Delegate> counted, int year, Integer from, Integer to) {
        return new AgeBand(from, to, count(counted, delegate -> delegate.birthYear() != null
                && (from == null || year - delegate.birthYear() >= from)
                && (to == null || year - delegate.birthYear() <= to)));
    }

    private static int count(List<Delegate> counted, Predicate<Delegate> which) {
        return (int) counted.stream().filter(which).count();
    }

    /**
     * How many of a group that the rules look to there are.
     *
     * @param wording the rules' own words: "Đại biểu nữ"
     * @return a part where the words speak of something that is counted; empty where only a person can tell
     */
    public Optional<Part> groupOf(String wording) {
        String key = " " + VietnameseText.searchKey(wording).toLowerCase(Locale.ROOT) + " ";
        if (key.contains(" nu ") || key.contains(" nu,")) {
            return Optional.of(women);
        }
        if (key.contains("thieu so")) {
            return Optional.of(minorities);
        }
        if (key.contains("dang vien")) {
            return Optional.of(party);
        }
        if (key.contains("truc tiep")) {
            return Optional.of(workers);
        }
        if (key.contains("truoc khi sap xep") || key.contains("truoc sap xep")) {
            return Optional.of(spread(formerLocalities));
        }
        return key.contains("linh vuc") || key.contains("nganh nghe") || key.contains("thanh phan kinh te")
                ? Optional.of(spread(sectors)) : Optional.empty();
    }

    /** All whose value is known belong to some group. */
    private static Part spread(List<FacetCount> counts) {
        int unknown = counts.stream().filter(count -> count.key().isEmpty()).mapToInt(FacetCount::count).sum();
        int all = counts.stream().mapToInt(FacetCount::count).sum();
        return new Part(all - unknown, 0, unknown);
    }
}
