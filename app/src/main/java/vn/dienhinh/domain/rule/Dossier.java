package vn.dienhinh.domain.rule;

import java.util.List;
import vn.dienhinh.domain.text.VietnameseText;
import vn.dienhinh.domain.time.TimeLimit;

/**
 * The papers that go upward after the meeting.
 *
 * @param papers    each paper or group of papers in the superior's words; empty when none is asked for
 * @param addressee where they go: "Hội đồng Thi đua - Khen thưởng thành phố (qua Ban Thi đua - Khen thưởng thành phố)"
 * @param deadline  until when
 * @param source    where it stands
 */
public record Dossier(List<String> papers, String addressee, TimeLimit deadline, Source source) {

    public Dossier {
        papers = papers == null ? List.of() : List.copyOf(papers);
        addressee = VietnameseText.line(addressee);
        deadline = deadline == null ? TimeLimit.unknown() : deadline;
        source = source == null ? Source.none() : source;
    }

    /** No dossier is asked for. */
    public static Dossier none() {
        return new Dossier(List.of(), "", TimeLimit.unknown(), Source.none());
    }

    /** True when the superior asks for papers. */
    public boolean isAskedFor() {
        return !papers.isEmpty();
    }

    public Dossier withPapers(List<String> value) {
        return new Dossier(value, addressee, deadline, source);
    }

    public Dossier withAddressee(String value) {
        return new Dossier(papers, value, deadline, source);
    }

    public Dossier withDeadline(TimeLimit value) {
        return new Dossier(papers, addressee, value, source);
    }
}
