package vn.dienhinh.application.sending;

import java.util.List;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.dossier.PaperKind;

/** Port: the words of a mail and of the files in it. */
public interface SendingWords {

    /** A paper's name as a file is called: "Tờ trình khen thưởng". */
    String title(PaperKind kind);

    /** The same for its signed PDF. */
    String signedTitle(PaperKind kind);

    /** The mail's subject; {@code part} of {@code parts}, where there are several. */
    String subject(Conference conference, int part, int parts);

    /** The mail's text in official style. */
    String text(Conference conference, List<String> files, int part, int parts);
}
