package vn.dienhinh.ui.step.delegate;

import java.util.List;
import java.util.stream.Stream;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.delegate.DelegateCategory;
import vn.dienhinh.domain.delegate.Gender;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.control.table.EditableColumn;

/** The columns of the list: name, year and category first, since they are what every person needs. */
final class DelegateColumns {

    /** A letter typed into the cell means the first that fits; most exemplars are persons. */
    private static final List<DelegateCategory> MOST_USED_FIRST = Stream.concat(
            Stream.of(DelegateCategory.EXEMPLAR_INDIVIDUAL), Stream.of(DelegateCategory.values())).distinct().toList();

    private DelegateColumns() {
    }

    static List<EditableColumn<Delegate>> of(Messages messages) {
        return List.of(
                EditableColumn.text("fullName", title(messages, "fullName"), 170, Delegate::fullName,
                        Delegate::withFullName),
                EditableColumn.number("birthYear", title(messages, "birthYear"), 86, Delegate::birthYear,
                        Delegate::withBirthYear),
                EditableColumn.choice("category", title(messages, "category"), 152,
                        MOST_USED_FIRST,
                        category -> messages.get("delegates.category." + category.name()), Delegate::category,
                        Delegate::withCategory),
                EditableColumn.choice("gender", title(messages, "gender"), 84, List.of(Gender.values()),
                        messages::word, Delegate::gender, Delegate::withGender),
                EditableColumn.text("position", title(messages, "position"), 172, Delegate::position,
                        Delegate::withPosition).growing(),
                EditableColumn.text("workplace", title(messages, "workplace"), 164, Delegate::workplace,
                        Delegate::withWorkplace).growing(),
                EditableColumn.text("ethnicity", title(messages, "ethnicity"), 80, Delegate::ethnicity,
                        Delegate::withEthnicity),
                EditableColumn.check("partyMember", title(messages, "partyMember"), 96, Delegate::partyMember,
                        Delegate::withPartyMember),
                EditableColumn.text("locality", title(messages, "locality"), 150, Delegate::locality,
                        Delegate::withLocality),
                EditableColumn.text("collective", title(messages, "collective"), 180, Delegate::collective,
                        Delegate::withCollective),
                EditableColumn.text("highestAward", title(messages, "highestAward"), 190, Delegate::highestAward,
                        Delegate::withHighestAward),
                EditableColumn.text("sector", title(messages, "sector"), 140, Delegate::sector, Delegate::withSector),
                EditableColumn.check("directWorker", title(messages, "directWorker"), 110, Delegate::directWorker,
                        Delegate::withDirectWorker),
                EditableColumn.text("formerLocality", title(messages, "formerLocality"), 160,
                        Delegate::formerLocality, Delegate::withFormerLocality),
                EditableColumn.text("note", title(messages, "note"), 140, Delegate::note, Delegate::withNote));
    }

    private static String title(Messages messages, String field) {
        return messages.get("delegates.column." + field);
    }
}
