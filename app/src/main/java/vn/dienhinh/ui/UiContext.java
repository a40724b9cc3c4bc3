package vn.dienhinh.ui;

import java.time.Clock;
import java.util.function.Supplier;
import vn.dienhinh.messages.FindingMessages;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.dialog.Dialogs;
import vn.dienhinh.ui.task.TaskRunner;

/**
 * What every screen needs besides its own data.
 *
 * @param messages        texts
 * @param findingMessages findings as sentences
 * @param tasks           background work
 * @param dialogs         asking and telling
 * @param clock           today and now
 * @param ids             fresh ids for list entries
 */
public record UiContext(Messages messages, FindingMessages findingMessages, TaskRunner tasks, Dialogs dialogs,
                        Clock clock, Supplier<String> ids) {
}
