package vn.dienhinh.infrastructure.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import vn.dienhinh.application.format.UnreadableFileException;
import vn.dienhinh.application.format.UnreadableFileException.Problem;

/** The version that stands at the top of a file, and the way from an older one to the newest. */
final class FormatVersion {

    static final String MEMBER = "formatVersion";

    /** One step: changes the tree of a file of some version into the next version's. */
    @FunctionalInterface
    interface Upgrade {
        void apply(ObjectNode file);
    }

    private final List<Upgrade> upgrades;

    /** @param upgrades the step from version 1 to 2, from 2 to 3, and so on */
    FormatVersion(List<Upgrade> upgrades) {
        this.upgrades = List.copyOf(upgrades);
    }

    int newest() {
        return upgrades.size() + 1;
    }

    /** Takes the version out of the tree and brings the tree to the newest form. */
    void bringUpToDate(ObjectNode file) throws RefusedValueException {
        JsonNode stated = file.remove(MEMBER);
        if (stated == null || stated.isNull()) {
            throw new RefusedValueException(Problem.MISSING_FIELD, MEMBER, "");
        }
        if (!stated.isIntegralNumber() || stated.bigIntegerValue().signum() <= 0) {
            throw new RefusedValueException(Problem.WRONG_VALUE, MEMBER, Found.in(stated));
        }
        if (!stated.canConvertToInt() || stated.intValue() > newest()) {
            throw new RefusedValueException(Problem.NEWER_FORMAT, MEMBER, Found.in(stated));
        }
        upgrades.subList(stated.intValue() - 1, upgrades.size()).forEach(step -> step.apply(file));
    }
}
