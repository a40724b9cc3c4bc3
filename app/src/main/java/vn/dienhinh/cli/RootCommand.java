package vn.dienhinh.cli;

import picocli.CommandLine.Command;

/** The program's name on the command line; its commands do the work. */
@Command(name = "packaging/run", mixinStandardHelpOptions = true, version = "Điển Hình 0.1.0",
        description = "Không có tham số: mở cửa sổ. Có tham số: làm việc không cần cửa sổ.",
        footer = {"", "--data THƯ_MỤC (một mình): mở cửa sổ với thư mục dữ liệu ấy.", "",
                "Mã kết thúc: 0 tốt; 1 còn lỗi trong hội nghị (văn bản vẫn được ghi, đánh dấu DỰ THẢO)",
                "hoặc văn bản sai thể thức; 2 sai cách dùng; 3 không đọc được tệp vào; 4 không ghi được tệp ra."})
final class RootCommand {
}
