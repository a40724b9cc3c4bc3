/*
 * The launcher of Điển Hình for Windows x64. Three programs are built from this file:
 *   DienHinh.exe            the window                                   (MODE_WINDOW)
 *   DienHinh-do-hoa-cu.exe  the window, drawn without the graphics card  (MODE_SOFTWARE)
 *   DienHinh-nhat-ky.exe    the window, beside it a console with the log (MODE_LOG)
 *
 * What it does, in this order:
 *   1. Refuses a program folder with letters other than plain ones, in a sentence: Java can't load its own DLLs there.
 *   2. Shows a small window at once and keeps it until the program's own window is there.
 *   3. Makes the archive of loaded classes once for this copy of the program, so that every start is a quick one.
 *   4. Starts Java with the options of app\launch.args. The file to open goes through the environment variable
 *      DIENHINH_OPEN, since Java takes arguments in the old code page, where Vietnamese letters are lost.
 *   5. Stays until the program ends and holds a mutex, by which the installer notices a running program.
 *
 * Arguments: a file to open; or /prepare, which only does step 3.
 */
#define WIN32_LEAN_AND_MEAN
#include <windows.h>
#include <shellapi.h>
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>
#include "version.h"

#define MODE_WINDOW 0
#define MODE_SOFTWARE 1
#define MODE_LOG 2
#ifndef MODE
#define MODE MODE_WINDOW
#endif

#define NAME L"\u0110i\u1EC3n H\u00ECnh"
#define MUTEX L"Global\\DienHinh-dang-chay"
#define LONGEST 32000
#define STARTING L"\u0110ang m\u1EDF ch\u01B0\u01A1ng tr\u00ECnh\u2026"
/* "Chuẩn bị cho lần mở đầu tiên trên máy này, khoảng nửa phút. Bấm vào đây để mở ngay." */
#define PREPARING L"Chu\u1EA9n b\u1ECB cho l\u1EA7n m\u1EDF \u0111\u1EA7u ti\u00EAn tr\u00EAn m\u00E1y n\u00E0y, kho\u1EA3ng n\u1EEDa ph\u00FAt. B\u1EA5m v\u00E0o \u0111\u00E2y \u0111\u1EC3 m\u1EDF ngay."
#define PREPARE_LIMIT_MS 60000
/* A walk that fails again and again on a machine must not keep every start waiting. */
#define MOST_TRIES 3
#define TICK_MS 40

static wchar_t home[MAX_PATH];
static HWND splash;
static const wchar_t *splash_text = STARTING;
static int splash_step;
static int clicked;

static void tell(const wchar_t *text) {
    MessageBoxW(splash, text, NAME, MB_OK | MB_ICONWARNING | MB_SETFOREGROUND);
}

/* The folder of this program, without a backslash at the end. */
static int find_home(void) {
    DWORD length = GetModuleFileNameW(NULL, home, MAX_PATH);
    if (length == 0 || length >= MAX_PATH - 40) {
        return 0;
    }
    *wcsrchr(home, L'\\') = 0;
    return 1;
}

static int is_plain(const wchar_t *path) {
    for (; *path; path++) {
        if (*path < 0x20 || *path > 0x7E) {
            return 0;
        }
    }
    return 1;
}

static int exists(const wchar_t *relative) {
    wchar_t path[LONGEST];
    swprintf(path, LONGEST, L"%ls\\%ls", home, relative);
    return GetFileAttributesW(path) != INVALID_FILE_ATTRIBUTES;
}

/* ---- the small window ---- */

static int scaled(HDC dc, int points) {
    return MulDiv(points, GetDeviceCaps(dc, LOGPIXELSY), 96);
}

static void paint(HWND window) {
    PAINTSTRUCT ps;
    HDC screen = BeginPaint(window, &ps);
    RECT box;
    GetClientRect(window, &box);
    HDC dc = CreateCompatibleDC(screen);
    HBITMAP bitmap = CreateCompatibleBitmap(screen, box.right, box.bottom);
    SelectObject(dc, bitmap);
    HBRUSH ground = CreateSolidBrush(RGB(255, 255, 255)), frame = CreateSolidBrush(RGB(176, 32, 36)),
           track = CreateSolidBrush(RGB(235, 225, 220));
    FillRect(dc, &box, ground);
    FrameRect(dc, &box, frame);
    int pad = scaled(dc, 24);
    HICON icon = LoadImageW(GetModuleHandleW(NULL), MAKEINTRESOURCEW(1), IMAGE_ICON, scaled(dc, 56), scaled(dc, 56), 0);
    DrawIconEx(dc, pad, pad, icon, scaled(dc, 56), scaled(dc, 56), 0, NULL, DI_NORMAL);
    HFONT large = CreateFontW(-scaled(dc, 26), 0, 0, 0, FW_SEMIBOLD, 0, 0, 0, DEFAULT_CHARSET, 0, 0, CLEARTYPE_QUALITY, 0, L"Segoe UI");
    HFONT small = CreateFontW(-scaled(dc, 14), 0, 0, 0, FW_NORMAL, 0, 0, 0, DEFAULT_CHARSET, 0, 0, CLEARTYPE_QUALITY, 0, L"Segoe UI");
    SetBkMode(dc, TRANSPARENT);
    HGDIOBJ before = SelectObject(dc, large);
    SetTextColor(dc, RGB(140, 20, 24));
    RECT title = {pad + scaled(dc, 72), pad, box.right - pad, pad + scaled(dc, 36)};
    DrawTextW(dc, NAME, -1, &title, DT_SINGLELINE | DT_VCENTER);
    SelectObject(dc, small);
    SetTextColor(dc, RGB(70, 70, 70));
    RECT line = {title.left, title.bottom, title.right, title.bottom + scaled(dc, 24)};
    DrawTextW(dc, L"Phi\u00EAn b\u1EA3n " VERSION_TEXT, -1, &line, DT_SINGLELINE | DT_VCENTER);
    RECT what = {pad, pad + scaled(dc, 72), box.right - pad, pad + scaled(dc, 116)};
    DrawTextW(dc, splash_text, -1, &what, DT_WORDBREAK);
    RECT bar = {pad, box.bottom - pad - scaled(dc, 6), box.right - pad, box.bottom - pad};
    FillRect(dc, &bar, track);
    int width = bar.right - bar.left, part = width / 4;
    int at = (splash_step * scaled(dc, 8)) % (width + part) - part;
    RECT moving = {bar.left + (at > 0 ? at : 0), bar.top, bar.left + (at + part < width ? at + part : width), bar.bottom};
    FillRect(dc, &moving, frame);
    BitBlt(screen, 0, 0, box.right, box.bottom, dc, 0, 0, SRCCOPY);
    SelectObject(dc, before);
    DeleteObject(large);
    DeleteObject(small);
    DeleteObject(ground);
    DeleteObject(frame);
    DeleteObject(track);
    DestroyIcon(icon);
    DeleteDC(dc);
    DeleteObject(bitmap);
    EndPaint(window, &ps);
}

static LRESULT CALLBACK on_message(HWND window, UINT message, WPARAM w, LPARAM l) {
    if (message == WM_PAINT) {
        paint(window);
        return 0;
    }
    if (message == WM_LBUTTONUP) {
        clicked = 1;
    }
    return message == WM_ERASEBKGND ? 1 : DefWindowProcW(window, message, w, l);
}

static void show_splash(void) {
    WNDCLASSW kind = {0};
    kind.lpfnWndProc = on_message;
    kind.hInstance = GetModuleHandleW(NULL);
    kind.hCursor = LoadCursor(NULL, IDC_APPSTARTING);
    kind.lpszClassName = L"DienHinhSplash";
    kind.hIcon = LoadIconW(kind.hInstance, MAKEINTRESOURCEW(1));
    RegisterClassW(&kind);
    HDC dc = GetDC(NULL);
    int width = scaled(dc, 420), height = scaled(dc, 190);
    ReleaseDC(NULL, dc);
    splash = CreateWindowExW(WS_EX_TOOLWINDOW, kind.lpszClassName, NAME, WS_POPUP,
        (GetSystemMetrics(SM_CXSCREEN) - width) / 2, (GetSystemMetrics(SM_CYSCREEN) - height) / 2, width, height,
        NULL, NULL, kind.hInstance, NULL);
    ShowWindow(splash, SW_SHOW);
    UpdateWindow(splash);
}

static void hide_splash(void) {
    if (splash) {
        DestroyWindow(splash);
        splash = NULL;
    }
}

/* Keeps the small window alive for a moment, at most until the process ends. */
static int ended_within_tick(HANDLE process) {
    MSG message;
    while (PeekMessageW(&message, NULL, 0, 0, PM_REMOVE)) {
        DispatchMessageW(&message);
    }
    if (splash) {
        splash_step++;
        InvalidateRect(splash, NULL, FALSE);
    }
    return MsgWaitForMultipleObjects(1, &process, FALSE, TICK_MS, QS_ALLINPUT) == WAIT_OBJECT_0;
}

static BOOL CALLBACK is_window_of(HWND window, LPARAM process) {
    DWORD owner = 0;
    GetWindowThreadProcessId(window, &owner);
    if (owner == *(DWORD *)process && IsWindowVisible(window) && GetWindowTextLengthW(window) > 0) {
        *(DWORD *)process = 0;
        return FALSE;
    }
    return TRUE;
}

static int has_window(DWORD process) {
    EnumWindows(is_window_of, (LPARAM)&process);
    return process == 0;
}

/* ---- the command line for Java ---- */

static void add(wchar_t *line, const wchar_t *option) {
    if (wcslen(line) + wcslen(option) + 4 < LONGEST) {
        wcscat(line, L" \"");
        wcscat(line, option);
        wcscat(line, L"\"");
    }
}

/* Adds the options of app\launch.args: one a line, UTF-8, lines that begin with # are words for people. */
static int add_options(wchar_t *line) {
    wchar_t path[LONGEST];
    static char text[LONGEST];
    static wchar_t wide[LONGEST];
    swprintf(path, LONGEST, L"%ls\\app\\launch.args", home);
    FILE *file = _wfopen(path, L"rb");
    if (!file) {
        return 0;
    }
    size_t length = fread(text, 1, sizeof text - 1, file);
    fclose(file);
    text[length] = 0;
    MultiByteToWideChar(CP_UTF8, 0, text, -1, wide, LONGEST);
    wchar_t *rest = NULL;
    for (wchar_t *option = wcstok_s(wide, L"\r\n", &rest); option; option = wcstok_s(NULL, L"\r\n", &rest)) {
        if (*option && *option != L'#') {
            add(line, option);
        }
    }
    return 1;
}

static HANDLE start_java(const wchar_t *more, const wchar_t *argument, DWORD *id) {
    static wchar_t line[LONGEST];
    const wchar_t *java = MODE == MODE_LOG ? L"runtime\\bin\\java.exe" : L"runtime\\bin\\javaw.exe";
    swprintf(line, LONGEST, L"\"%ls\\%ls\"", home, java);
    add(line, more);
    if (MODE == MODE_SOFTWARE) {
        add(line, L"-Dprism.order=sw");
    }
    if (MODE == MODE_LOG) {
        add(line, L"-Dlogback.configurationFile=logback-console.xml");
    }
    if (!add_options(line)) {
        return NULL;
    }
    if (argument) {
        add(line, argument);
    }
    STARTUPINFOW begin = {0};
    PROCESS_INFORMATION made = {0};
    begin.cb = sizeof begin;
    if (!CreateProcessW(NULL, line, NULL, NULL, FALSE, 0, NULL, home, &begin, &made)) {
        return NULL;
    }
    CloseHandle(made.hThread);
    *id = made.dwProcessId;
    return made.hProcess;
}

/* ---- the archive of loaded classes ---- */

/* What the archive depends on: size and time of the program's jar, and of the options. */
static int fingerprint(wchar_t *out, size_t room) {
    const wchar_t *parts[] = {L"app\\lib\\dien-hinh.jar", L"app\\launch.args", L"runtime\\bin\\server\\jvm.dll"};
    wchar_t path[LONGEST];
    WIN32_FILE_ATTRIBUTE_DATA found;
    *out = 0;
    for (int i = 0; i < 3; i++) {
        swprintf(path, LONGEST, L"%ls\\%ls", home, parts[i]);
        if (!GetFileAttributesExW(path, GetFileExInfoStandard, &found)) {
            return 0;
        }
        size_t used = wcslen(out);
        swprintf(out + used, room - used, L"%lu %lu %lu\n", found.nFileSizeLow, found.ftLastWriteTime.dwHighDateTime,
            found.ftLastWriteTime.dwLowDateTime);
    }
    return 1;
}

static int is_prepared(const wchar_t *fresh) {
    wchar_t path[LONGEST], kept[512] = {0};
    swprintf(path, LONGEST, L"%ls\\app\\classes.txt", home);
    FILE *file = _wfopen(path, L"rb");
    if (!file) {
        return 0;
    }
    fread(kept, sizeof(wchar_t), 511, file);
    fclose(file);
    return wcscmp(kept, fresh) == 0;
}

/* Java makes no archive where it can't, and ends well all the same. */
static DWORD size_of(const wchar_t *path) {
    WIN32_FILE_ATTRIBUTE_DATA found;
    return GetFileAttributesExW(path, GetFileExInfoStandard, &found) ? found.nFileSizeLow : 0;
}

/* How often the walk failed for this copy of the program; "one_more" counts a further time. */
static int tries(const wchar_t *fresh, int one_more) {
    wchar_t path[LONGEST], kept[512] = {0};
    int count = 0;
    swprintf(path, LONGEST, L"%ls\\app\\classes.tries", home);
    FILE *file = _wfopen(path, L"rb");
    if (file) {
        if (fread(&count, sizeof count, 1, file) != 1 || fread(kept, sizeof(wchar_t), 511, file) == 0
                || wcscmp(kept, fresh) != 0) {
            count = 0;
        }
        fclose(file);
    }
    if (one_more) {
        count++;
        file = _wfopen(path, L"wb");
        if (file) {
            fwrite(&count, sizeof count, 1, file);
            fwrite(fresh, sizeof(wchar_t), wcslen(fresh), file);
            fclose(file);
        }
    }
    return count;
}

static void keep(const wchar_t *fresh) {
    wchar_t path[LONGEST];
    swprintf(path, LONGEST, L"%ls\\app\\classes.txt", home);
    FILE *file = _wfopen(path, L"wb");
    if (file) {
        fwrite(fresh, sizeof(wchar_t), wcslen(fresh), file);
        fclose(file);
    }
}

/*
 * Runs Java once with these options, seen by nobody; true where it ended well. Given up when it takes too long or the
 * clerk, who wants the program now, clicks on the small window.
 */
static int run_quietly(const wchar_t *option, const wchar_t *argument) {
    DWORD id, code = 1;
    HANDLE process = start_java(option, argument, &id);
    if (!process) {
        return 0;
    }
    ULONGLONG begun = GetTickCount64();
    while (!ended_within_tick(process)) {
        if (clicked || GetTickCount64() - begun > PREPARE_LIMIT_MS) {
            TerminateProcess(process, 1);
        }
    }
    GetExitCodeProcess(process, &code);
    CloseHandle(process);
    return code == 0;
}

/*
 * Walks once through the program where nobody sees it, which leaves the archive: first that of Java's own classes, which
 * the package leaves out, then that of the program's. Where it fails (a click, a stick that is full) the program starts
 * all the same, slower, and the next start tries again, three times in all; a folder that can't be written is left alone.
 */
static void prepare(void) {
    wchar_t fresh[512], archive[LONGEST], made[LONGEST], option[LONGEST];
    if (!fingerprint(fresh, 512) || is_prepared(fresh) || tries(fresh, 0) >= MOST_TRIES) {
        return;
    }
    swprintf(archive, LONGEST, L"%ls\\app\\classes.jsa", home);
    swprintf(made, LONGEST, L"%ls\\app\\classes.new", home);
    DeleteFileW(archive);
    HANDLE file = CreateFileW(made, GENERIC_WRITE, 0, NULL, CREATE_ALWAYS, FILE_ATTRIBUTE_NORMAL, NULL);
    if (file == INVALID_HANDLE_VALUE) {
        return;
    }
    CloseHandle(file);
    splash_text = PREPARING;
    clicked = 0;
    swprintf(option, LONGEST, L"-XX:ArchiveClassesAtExit=%ls", made);
    if ((exists(L"runtime\\bin\\server\\classes.jsa") || run_quietly(L"-Xshare:dump", NULL)) && !clicked
            && run_quietly(option, L"--prepare") && size_of(made) > 0
            && MoveFileExW(made, archive, MOVEFILE_REPLACE_EXISTING)) {
        keep(fresh);
    } else {
        DeleteFileW(made);
        tries(fresh, 1);
    }
    splash_text = STARTING;
}

/* ---- the start ---- */

static int run(int count, wchar_t **arguments) {
    if (!find_home() || !is_plain(home)) {
        /* "Chương trình đang nằm trong thư mục có tên chứa dấu tiếng Việt: … Hãy chép cả thư mục DienHinh sang một chỗ
           có tên không dấu, ví dụ C:\DienHinh, rồi mở lại từ đó. Dữ liệu và văn bản vẫn để ở thư mục có dấu được." */
        static wchar_t text[LONGEST];
        swprintf(text, LONGEST, L"Ch\u01B0\u01A1ng tr\u00ECnh \u0111ang n\u1EB1m trong th\u01B0 m\u1EE5c c\u00F3 t\u00EAn ch\u1EE9a d\u1EA5u ti\u1EBFng Vi\u1EC7t:\n\n%ls\n\nH\u00E3y ch\u00E9p c\u1EA3 th\u01B0 m\u1EE5c DienHinh sang m\u1ED9t ch\u1ED7 c\u00F3 t\u00EAn kh\u00F4ng d\u1EA5u, v\u00ED d\u1EE5 C:\\DienHinh, r\u1ED3i m\u1EDF l\u1EA1i t\u1EEB \u0111\u00F3. D\u1EEF li\u1EC7u v\u00E0 v\u0103n b\u1EA3n v\u1EABn \u0111\u1EC3 \u1EDF th\u01B0 m\u1EE5c c\u00F3 d\u1EA5u \u0111\u01B0\u1EE3c.", home);
        tell(text);
        return 2;
    }
    if (!exists(L"app\\launch.args") || !exists(L"runtime\\bin\\server\\jvm.dll")) {
        /* "Thiếu tệp của chương trình trong thư mục … Hãy giải nén hoặc cài đặt lại cho đủ, rồi mở lại." */
        static wchar_t text[LONGEST];
        swprintf(text, LONGEST, L"Thi\u1EBFu t\u1EC7p c\u1EE7a ch\u01B0\u01A1ng tr\u00ECnh trong th\u01B0 m\u1EE5c %ls.\n\nH\u00E3y gi\u1EA3i n\u00E9n ho\u1EB7c c\u00E0i \u0111\u1EB7t l\u1EA1i cho \u0111\u1EE7, r\u1ED3i m\u1EDF l\u1EA1i.", home);
        tell(text);
        return 3;
    }
    int only_prepare = count > 1 && wcscmp(arguments[1], L"/prepare") == 0;
    SetEnvironmentVariableW(L"DIENHINH_PROGRAM", home);
    if (count > 1 && !only_prepare) {
        static wchar_t file[LONGEST];
        if (GetFullPathNameW(arguments[1], LONGEST, file, NULL) > 0) {
            SetEnvironmentVariableW(L"DIENHINH_OPEN", file);
        }
    }
    if (only_prepare) {
        prepare();
        return exists(L"app\\classes.jsa") ? 0 : 1;
    }
    show_splash();
    HANDLE mutex = OpenMutexW(SYNCHRONIZE, FALSE, MUTEX);
    int running = mutex != NULL;
    if (!running) {
        mutex = CreateMutexW(NULL, FALSE, MUTEX);
        prepare();
    }
    /* A window that is open already may come to the front for this click. */
    AllowSetForegroundWindow(ASFW_ANY);
    static wchar_t option[LONGEST];
    swprintf(option, LONGEST, L"-XX:SharedArchiveFile=%ls\\app\\classes.jsa", home);
    DWORD id = 0;
    HANDLE process = start_java(exists(L"app\\classes.jsa") ? option : L"-Xshare:auto", NULL, &id);
    if (!process) {
        /* "Không mở được Java trong thư mục … Hãy giải nén hoặc cài đặt lại, rồi mở lại." */
        static wchar_t text[LONGEST];
        swprintf(text, LONGEST, L"Kh\u00F4ng m\u1EDF \u0111\u01B0\u1EE3c Java trong th\u01B0 m\u1EE5c %ls.\n\nH\u00E3y gi\u1EA3i n\u00E9n ho\u1EB7c c\u00E0i \u0111\u1EB7t l\u1EA1i, r\u1ED3i m\u1EDF l\u1EA1i.", home);
        tell(text);
        return 3;
    }
    int ended = 0;
    while (!ended && !has_window(id)) {
        ended = ended_within_tick(process);
    }
    hide_splash();
    WaitForSingleObject(process, INFINITE);
    DWORD code = 0;
    GetExitCodeProcess(process, &code);
    if (mutex) {
        CloseHandle(mutex);
    }
    if (code != 0 && MODE != MODE_LOG) {
        /* "Chương trình đã dừng (mã …). Hãy mở lại; nếu vẫn không được, mở bằng “Điển Hình (đồ họa cũ)” hoặc xem
           “Điển Hình (cửa sổ nhật ký)”. Mọi thay đổi đã lưu vẫn còn." */
        static wchar_t text[LONGEST];
        swprintf(text, LONGEST, L"Ch\u01B0\u01A1ng tr\u00ECnh \u0111\u00E3 d\u1EEBng (m\u00E3 %lu).\n\nH\u00E3y m\u1EDF l\u1EA1i; n\u1EBFu v\u1EABn kh\u00F4ng \u0111\u01B0\u1EE3c, m\u1EDF b\u1EB1ng DienHinh-do-hoa-cu.exe (m\u00E1y c\u00F3 \u0111\u1ED3 h\u1ECDa c\u0169) ho\u1EB7c xem DienHinh-nhat-ky.exe (c\u1EEDa s\u1ED5 nh\u1EADt k\u00FD). M\u1ECDi thay \u0111\u1ED5i \u0111\u00E3 l\u01B0u v\u1EABn c\u00F2n.", code);
        tell(text);
    }
    return (int)code;
}

#if MODE == MODE_LOG
int wmain(int count, wchar_t **arguments) {
    SetConsoleOutputCP(CP_UTF8);
    SetConsoleTitleW(NAME L" - nh\u1EADt k\u00FD");
    int code = run(count, arguments);
    printf("\n[%d] Enter...\n", code);
    getchar();
    return code;
}
#else
int WINAPI wWinMain(HINSTANCE instance, HINSTANCE before, PWSTR line, int show) {
    int count = 0;
    (void)instance, (void)before, (void)line, (void)show;
    wchar_t **arguments = CommandLineToArgvW(GetCommandLineW(), &count);
    return run(count, arguments);
}
#endif
