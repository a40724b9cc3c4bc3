package vn.dienhinh.domain.form;

import java.util.List;

/** Judges a paper against the rule book, point by point. */
public final class FormCheck {

    private static final List<FormRule> RULES = List.of(new FileRules(), new PageRules(), new PageNumberRules(),
            new FontRule(), new LetterRules(), new PresenceRules(), new HeadRules(), new RuleLineRules(), new PaperNumberRule(),
            new DateRule(), new TitleRules(), new DearRules(), new BodyRules(), new TextEndRule(), new OpenPlaceRule(),
            new HeadingRules(),
            new RecipientRules(), new SignatureRules(), new AnnexRules(), new TableRules(), new PeopleRule());

    private FormCheck() {
    }

    /**
     * All points, in the order of a paper from its sheet to its signature.
     *
     * @param people full names that must stand in the paper; empty to ask for none
     */
    public static List<FormPoint> check(ObservedPaper paper, FormRuleBook book, OfficialLetters letters,
                                        List<String> people) {
        FormSubject subject = new FormSubject(paper, PartFinder.parts(paper, book), book, letters, people);
        return RULES.stream().flatMap(rule -> rule.judge(subject).stream()).toList();
    }
}
