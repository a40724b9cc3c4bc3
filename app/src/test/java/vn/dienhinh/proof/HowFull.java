package vn.dienhinh.proof;

import java.util.List;
import vn.dienhinh.bootstrap.PaperMill;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.dossier.ConferenceDossier;
import vn.dienhinh.domain.report.SummaryReport;

/** How much of a conference is entered. */
enum HowFull {
    /** Nothing but the kind of unit. */
    EMPTY {
        @Override
        Conference of(MadeUpUnit unit, PaperMill mill) {
            Conference blank = Conference.blank("c1");
            return blank.withUnit(blank.unit().withKind(unit.kind()));
        }
    },
    /** A superior's plan is read in, names are there; no day, no money, nobody commended. */
    HALF {
        @Override
        Conference of(MadeUpUnit unit, PaperMill mill) {
            Conference sample = FULL.of(unit, mill);
            return sample.withMeeting(sample.meeting().withDate(null).withVenue(""))
                    .withBudget(Conference.blank("c1").budget()).withRecipients(List.of())
                    .withDossier(ConferenceDossier.blank()).withReport(SummaryReport.blank())
                    .withAssignments(List.of());
        }
    },
    /** A sample with another unit in it. */
    FULL {
        @Override
        Conference of(MadeUpUnit unit, PaperMill mill) {
            Conference sample = mill.sample("dai-son");
            return sample.withUnit(unit.unit()).withSigner(unit.signer());
        }
    };

    abstract Conference of(MadeUpUnit unit, PaperMill mill);
}
