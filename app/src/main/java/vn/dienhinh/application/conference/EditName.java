package vn.dienhinh.application.conference;

import java.util.List;

/**
 * The name of an edit, for "Hoàn tác: ...".
 *
 * @param key       message key after "edit."
 * @param arguments arguments of the message
 */
public record EditName(String key, List<Object> arguments) {

    public EditName {
        arguments = List.copyOf(arguments);
    }
}
