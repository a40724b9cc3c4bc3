package vn.dienhinh.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The program's name on the command line; its commands do the work. */
@Command(name = "packaging/run", version = "Điển Hình 0.2.0", synopsisSubcommandLabel = "LỆNH",
        description = "Không có tham số: mở cửa sổ. Có tham số: làm việc không cần cửa sổ.",
        footer = {"--data THƯ_MỤC (một mình): mở cửa sổ với thư mục dữ liệu ấy.",
                "Hướng dẫn của từng lệnh: packaging/run LỆNH --help", "", "Mã kết thúc:",
                "  0  tốt", "  1  còn lỗi trong hội nghị; văn bản vẫn được ghi, đánh dấu DỰ THẢO",
                "     (lệnh verify: văn bản sai thể thức)",
                "  2  sai cách dùng", "  3  không đọc được tệp vào; không ghi gì", "  4  không ghi được tệp ra"})
final class RootCommand {

    @Mixin
    private HelpOption help;

    @Option(names = {"-V", "--version"}, versionHelp = true, description = "In tên và phiên bản rồi kết thúc.")
    private boolean versionAsked;
}
