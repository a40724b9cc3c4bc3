package vn.dienhinh.application.conference;

import java.util.List;

/**
 * What an edit did, for "Hoàn tác: xóa 3 đại biểu"; the sentence stands in the bundle.
 *
 * @param key       key of the words: "delegates.delete"
 * @param arguments figures and names for them, in their order
 */
public record EditName(String key, List<Object> arguments) {

    public EditName {
        arguments = List.copyOf(arguments);
    }
}
