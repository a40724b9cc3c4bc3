package vn.dienhinh.application.conference;

import java.util.List;
import java.util.Optional;
import vn.dienhinh.domain.conference.Conference;

/** Port: the sample conferences that ship with the program. */
public interface SampleCatalogue {

    /** Names as the command line takes them: "trung-khanh". */
    List<String> names();

    /** A fresh copy of the sample; empty when there is none of that name. */
    Optional<Conference> sample(String name);
}
