package vn.dienhinh.application.paper.achievement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.dienhinh.application.document.Block;
import vn.dienhinh.application.drafting.ConferenceWords;
import vn.dienhinh.application.paper.award.NomineeTable;
import vn.dienhinh.application.paper.block.HeaderBlock;
import vn.dienhinh.application.paper.block.PaperHeads;
import vn.dienhinh.application.paper.block.SignatureBlock;
import vn.dienhinh.application.paper.block.TitleBlock;
import vn.dienhinh.application.wording.Wording;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.dossier.PaperKind;
import vn.dienhinh.domain.text.OfficialDate;
import vn.dienhinh.domain.text.VietnameseText;

/** What an achievement report and its summary share: head, subject, the values of their sentences, the signatures. */
final class AchievementWords {

    private static final Pattern COLLECTIVE = Pattern.compile("^(?iu:tập thể)\\s+(?=\\S)");
    /** More letters than this are an address or a tale, not the name of a body. */
    private static final int LONGEST_BODY = 100;

    private final Wording wording;
    private final ConferenceWords words;
    private final HeaderBlock header;
    private final SignatureBlock signature;
    private final PaperKind kind;

    AchievementWords(Wording wording, PaperKind kind) {
        this.wording = wording;
        this.words = new ConferenceWords(wording);
        this.header = new HeaderBlock(wording);
        this.signature = new SignatureBlock(wording);
        this.kind = kind;
    }

    /** Values by name for any sentence about that subject. */
    Map<String, String> of(Conference conference, AchievementSubject subject) {
        Map<String, String> values = new HashMap<>(words.of(conference));
        Delegate person = subject.person() == null || subject.isCollective() ? Delegate.blank("") : subject.person();
        values.put("name", subject.name());
        values.put("bareName", subject.isCollective() ? bareName(subject.name()) : subject.name());
        values.put("born", person.birthDate() != null ? OfficialDate.shortForm(person.birthDate()) : "");
        values.put("birthYear", Objects.toString(subject.told().birthYear(), ""));
        values.put("gender", subject.gender() == null ? "" : wording.text("achievement.gender." + subject.gender()));
        values.put("ethnicity", person.ethnicity());
        values.put("party", Boolean.TRUE.equals(person.partyMember()) ? wording.text("achievement.party") : "");
        values.put("hometown", subject.told().hometown());
        values.put("home", person.locality().isEmpty() ? "" : person.locality() + ", " + values.get("unit"));
        values.put("workplace", subject.isCollective() && subject.told().workplace().isEmpty()
                ? values.get("issuingBodyShort") : subject.told().workplace());
        values.put("position", subject.told().position());
        values.put("education", subject.told().education());
        values.put("work", NomineeTable.work(subject.told()));
        values.put("representative", subject.isCollective() && subject.person() != null
                ? subject.person().fullName() : "");
        values.put("bornLine", wording.text(person.birthDate() != null ? "achievement.born.day"
                : "achievement.born.year", values));
        values.put("bornInSentence", VietnameseText.decapitalised(values.get("bornLine")));
        String award = conference.dossier().commendation().awardOf(subject.told());
        values.put("award", award);
        values.put("congress", conference.dossier().congress().event());
        values.put("purpose", wording.text(subject.nominee() ? "achievement.purpose.award"
                : "achievement.purpose.congress", values));
        return values;
    }

    /** Head and title; the body above a subject is the unit. */
    List<Block> head(Conference conference, AchievementSubject subject, Map<String, String> values, boolean draft) {
        String body = subject.isCollective() ? bareName(values.get("name")) : subject.told().workplace();
        boolean named = body.length() <= LONGEST_BODY && !(subject.isCollective() && subject.told().name().isEmpty());
        Block head = header.ofBody(conference, named ? body : "",
                PaperHeads.of(conference, kind), draft);
        String of = wording.text("achievement.of." + (subject.told().name().isEmpty() ? "blank"
                : subject.isCollective() ? "collective" : "individual"), values);
        return Stream.concat(Stream.of(head), TitleBlock.of(wording.text("paper." + kind + ".type"),
                List.of(values.get("purpose"), of)).stream()).toList();
    }

    /** A collective's name without the word "Tập thể" that some write before it. */
    private static String bareName(String name) {
        return COLLECTIVE.matcher(name).replaceFirst("");
    }

    /** The superior's confirmation beside the signature. */
    List<Block> foot(AchievementSubject subject) {
        String confirmation = wording.text("achievement.confirmation");
        return signature.confirmed(confirmation, subject.isCollective()
                ? new SignatureBlock.Party(wording.text("achievement.head"))
                : new SignatureBlock.Party(wording.text("achievement.reporter"), subject.told().name()));
    }
}
