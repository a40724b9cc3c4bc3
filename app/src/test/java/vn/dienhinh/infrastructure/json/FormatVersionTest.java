package vn.dienhinh.infrastructure.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The way from an older file to the newest form. */
class FormatVersionTest {

    private final FormatVersion third = new FormatVersion(List.of(
            file -> file.set("second", file.remove("first")),
            file -> file.set("third", file.remove("second"))));

    @Test
    void anOldFileGoesThroughEveryStepFromItsVersionOn() throws Exception {
        ObjectNode file = file(1).put("first", "x");
        third.bringUpToDate(file);
        assertThat(file.toString()).isEqualTo("{\"third\":\"x\"}");
    }

    @Test
    void aFileOfTheNewestVersionStaysAsItIs() throws Exception {
        ObjectNode file = file(3).put("first", "x");
        third.bringUpToDate(file);
        assertThat(file.toString()).isEqualTo("{\"first\":\"x\"}");
    }

    private static ObjectNode file(int version) {
        return JsonNodeFactory.instance.objectNode().put(FormatVersion.MEMBER, version);
    }
}
