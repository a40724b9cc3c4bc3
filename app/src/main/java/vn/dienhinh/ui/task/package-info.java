/** Work off the UI thread; the only place that knows Platform.runLater. */
package vn.dienhinh.ui.task;
