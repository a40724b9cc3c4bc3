package vn.dienhinh.domain.rule;

import java.util.List;
import java.util.Set;
import vn.dienhinh.domain.text.VietnameseText;
import vn.dienhinh.domain.time.TimeLimit;
import vn.dienhinh.domain.unit.UnitKind;

/**
 * Papers that go upward after the meeting, to one addressee until one day.
 *
 * @param papers    each paper or group of papers in the superior's words; empty when none is asked for
 * @param addressee where they go: "Hội đồng Thi đua - Khen thưởng thành phố (qua Ban Thi đua - Khen thưởng thành phố)"
 * @param deadline  until when
 * @param source    where it stands
 * @param appliesTo kinds of unit that hand it in; empty means every kind
 */
public record Dossier(List<String> papers, String addressee, TimeLimit deadline, Source source,
                      Set<UnitKind> appliesTo) {

    public Dossier {
        papers = papers == null ? List.of() : List.copyOf(papers);
        addressee = VietnameseText.line(addressee);
        deadline = deadline == null ? TimeLimit.unknown() : deadline;
        source = source == null ? Source.none() : source;
        appliesTo = BoundKinds.of(appliesTo);
    }

    /** A dossier that every kind of unit hands in. */
    public Dossier(List<String> papers, String addressee, TimeLimit deadline, Source source) {
        this(papers, addressee, deadline, source, Set.of());
    }

    /** No dossier is asked for. */
    public static Dossier none() {
        return new Dossier(List.of(), "", TimeLimit.unknown(), Source.none());
    }

    /** True when the superior asks for papers. */
    public boolean isAskedFor() {
        return !papers.isEmpty();
    }

    /**
     * What is to be done, as a plan says it: "Nộp báo cáo thành tích và 2 văn bản khác"; empty where nothing is asked
     * for.
     */
    public String duty() {
        if (papers.isEmpty()) {
            return "";
        }
        String first = "Nộp " + VietnameseText.decapitalised(papers.get(0)).replaceAll("[.;:,]+$", "");
        return papers.size() == 1 ? first : first + " và " + (papers.size() - 1) + " văn bản khác";
    }

    /** True when a unit of that kind hands it in. */
    public boolean binds(UnitKind kind) {
        return BoundKinds.bind(appliesTo, kind);
    }

    public Dossier withPapers(List<String> value) {
        return new Dossier(value, addressee, deadline, source, appliesTo);
    }

    public Dossier withAddressee(String value) {
        return new Dossier(papers, value, deadline, source, appliesTo);
    }

    public Dossier withDeadline(TimeLimit value) {
        return new Dossier(papers, addressee, value, source, appliesTo);
    }

    public Dossier withAppliesTo(Set<UnitKind> value) {
        return new Dossier(papers, addressee, deadline, source, value);
    }

    public Dossier withSource(Source value) {
        return new Dossier(papers, addressee, deadline, value, appliesTo);
    }
}
