package vn.dienhinh.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code --help} of every command, in the language of the rest. */
@Command(synopsisHeading = "Cách dùng: ", parameterListHeading = "%nTham số:%n", optionListHeading = "%nTùy chọn:%n",
        commandListHeading = "%nLệnh:%n", footerHeading = "%n")
final class HelpOption {

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "In phần hướng dẫn này rồi kết thúc.")
    private boolean asked;
}
