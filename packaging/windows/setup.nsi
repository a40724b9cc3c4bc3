; The installer of Điển Hình for Windows x64; packaging/build-windows gives VERSION, IMAGE, OUT, ICON and INSTALLED_KB.
; No administrator rights: everything lies in a folder that an ordinary user may make, and in the user's own registry.
Unicode true
ManifestDPIAware true
SetCompressor /SOLID lzma
SetCompressorDictSize 32
!include MUI2.nsh
!include LogicLib.nsh
!include FileFunc.nsh
!include x64.nsh

!define NAME "Điển Hình"
!define KEY "Software\DienHinh"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\DienHinh"
!define MUTEX "Global\DienHinh-dang-chay"

Name "${NAME}"
OutFile "${OUT}"
BrandingText "${NAME} ${VERSION}"
RequestExecutionLevel user
InstallDirRegKey HKCU "${KEY}" "Folder"
VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=0 "ProductName" "${NAME}"
VIAddVersionKey /LANG=0 "FileDescription" "${NAME} - cài đặt"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "LegalCopyright" "Apache License 2.0"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEPAGE_TITLE "Cài đặt ${NAME} ${VERSION}"
!define MUI_WELCOMEPAGE_TEXT "Chương trình chạy trên máy này, không cần mạng, không cần quyền quản trị và không cần cài Java.$\r$\n$\r$\nDữ liệu đã có được giữ nguyên khi cài bản mới đè lên bản cũ.$\r$\n$\r$\nHãy đóng ${NAME} nếu đang mở, rồi bấm Tiếp."
!define MUI_DIRECTORYPAGE_TEXT_TOP "Thư mục chương trình phải có tên không dấu, ví dụ C:\DienHinh. Dữ liệu và văn bản không nằm ở đây: chúng ở thư mục của người dùng, tên có dấu cũng được."
!insertmacro MUI_PAGE_WELCOME
!define MUI_PAGE_CUSTOMFUNCTION_LEAVE CheckFolder
!define MUI_FINISHPAGE_RUN "$INSTDIR\DienHinh.exe"
!define MUI_FINISHPAGE_RUN_TEXT "Mở ${NAME}"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "Vietnamese"

; Sets $0 to 1 when a window of the program is open: the launcher holds a mutex, and Java its library.
!macro Running
  StrCpy $0 0
  System::Call 'kernel32::OpenMutexW(i 0x100000, i 0, w "${MUTEX}") p .r1'
  ${If} $1 P<> 0
    System::Call 'kernel32::CloseHandle(p r1)'
    StrCpy $0 1
  ${ElseIf} ${FileExists} "$INSTDIR\runtime\bin\server\jvm.dll"
    ClearErrors
    FileOpen $1 "$INSTDIR\runtime\bin\server\jvm.dll" a
    ${If} ${Errors}
      StrCpy $0 1
    ${Else}
      FileClose $1
    ${EndIf}
  ${EndIf}
!macroend

!macro WaitUntilClosed
  again:
  !insertmacro Running
  ${If} $0 = 1
    IfSilent 0 +3
      SetErrorLevel 5
      Abort
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "${NAME} đang mở. Hãy đóng chương trình (mọi thay đổi đã được lưu), rồi bấm Thử lại." IDRETRY again
    SetErrorLevel 5
    Abort
  ${EndIf}
!macroend

; Sets $0 to 1 when $1 holds plain letters only.
Function IsPlain
  StrCpy $0 1
  StrLen $2 $1
  ${While} $2 > 0
    IntOp $2 $2 - 1
    StrCpy $3 $1 1 $2
    System::Call '*(&w1 "$3") p .r4'
    System::Call '*$4(&i2 .r5)'
    System::Free $4
    IntOp $5 $5 & 0xFFFF
    ${If} $5 > 126
      StrCpy $0 0
    ${EndIf}
  ${EndWhile}
FunctionEnd

; Sets $0 to 1 when files may be made in the folder $1; a folder made for the trial is taken away again.
Function IsWritable
  StrCpy $0 0
  StrCpy $4 0
  ${IfNot} ${FileExists} "$1\*.*"
    StrCpy $4 1
  ${EndIf}
  ClearErrors
  CreateDirectory $1
  FileOpen $2 "$1\thu-ghi.tmp" w
  ${IfNot} ${Errors}
    FileClose $2
    Delete "$1\thu-ghi.tmp"
    StrCpy $0 1
  ${EndIf}
  ${If} $4 = 1
    RMDir $1
  ${EndIf}
FunctionEnd

Function Try
  Pop $1
  ${If} $INSTDIR == ""
    Call IsWritable
    ${If} $0 = 1
      StrCpy $INSTDIR $1
    ${EndIf}
  ${EndIf}
FunctionEnd

Function .onInit
  ${IfNot} ${RunningX64}
    MessageBox MB_OK|MB_ICONSTOP "${NAME} cần Windows 10 hoặc mới hơn, bản 64-bit. Máy này dùng Windows 32-bit." /SD IDOK
    SetErrorLevel 4
    Abort
  ${EndIf}
  ; Places with plain letters where an ordinary user may make a folder, the usual one first. Not the user's own folder:
  ; its name often has diacritics.
  StrCpy $6 $WINDIR 2
  ReadEnvStr $7 ProgramData
  ReadEnvStr $8 PUBLIC
  Push "$6\DienHinh"
  Call Try
  Push "$7\DienHinh"
  Call Try
  Push "$8\DienHinh"
  Call Try
  Push "D:\DienHinh"
  Call Try
  ${If} $INSTDIR == ""
    MessageBox MB_OK|MB_ICONINFORMATION "Máy này không cho tạo thư mục ở những chỗ đã thử: $6\DienHinh, $7\DienHinh, $8\DienHinh, D:\DienHinh. Hãy chọn ở trang sau một thư mục có tên không dấu mà người dùng này ghi được, ví dụ trên ổ USB." /SD IDOK
    StrCpy $INSTDIR "$6\DienHinh"
  ${EndIf}
FunctionEnd

Function CheckFolder
  StrCpy $1 $INSTDIR
  Call IsPlain
  ${If} $0 = 0
    MessageBox MB_OK|MB_ICONEXCLAMATION "Tên thư mục có dấu: $INSTDIR$\r$\n$\r$\nHãy chọn thư mục có tên không dấu, ví dụ C:\DienHinh." /SD IDOK
    SetErrorLevel 2
    Abort
  ${EndIf}
  Call IsWritable
  ${If} $0 = 0
    MessageBox MB_OK|MB_ICONEXCLAMATION "Không ghi được vào thư mục $INSTDIR.$\r$\n$\r$\nHãy chọn thư mục khác có tên không dấu." /SD IDOK
    SetErrorLevel 2
    Abort
  ${EndIf}
FunctionEnd

!macro RemoveProgram
  RMDir /r "$INSTDIR\app"
  RMDir /r "$INSTDIR\runtime"
  RMDir /r "$INSTDIR\legal"
  Delete "$INSTDIR\DienHinh.exe"
  Delete "$INSTDIR\DienHinh-do-hoa-cu.exe"
  Delete "$INSTDIR\DienHinh-nhat-ky.exe"
  Delete "$INSTDIR\DOC-TRUOC.txt"
!macroend

Section "-${NAME}"
  IfSilent 0 +2
    Call CheckFolder
  !insertmacro WaitUntilClosed
  ; An older version goes first, so that none of its jars stays beside the new ones; data lies elsewhere, and a data
  ; folder beside the program (du-lieu) is left alone.
  DetailPrint "Đang gỡ bản cũ, dữ liệu được giữ nguyên..."
  !insertmacro RemoveProgram
  DetailPrint "Đang chép chương trình..."
  SetOutPath "$INSTDIR"
  SetDetailsPrint none
  File /r "${IMAGE}/*"
  SetDetailsPrint both
  WriteUninstaller "$INSTDIR\Go-cai-dat.exe"

  CreateDirectory "$SMPROGRAMS\${NAME}"
  CreateShortCut "$SMPROGRAMS\${NAME}\${NAME}.lnk" "$INSTDIR\DienHinh.exe"
  CreateShortCut "$SMPROGRAMS\${NAME}\${NAME} (đồ họa cũ).lnk" "$INSTDIR\DienHinh-do-hoa-cu.exe"
  CreateShortCut "$SMPROGRAMS\${NAME}\${NAME} (cửa sổ nhật ký).lnk" "$INSTDIR\DienHinh-nhat-ky.exe"
  CreateShortCut "$SMPROGRAMS\${NAME}\Gỡ cài đặt ${NAME}.lnk" "$INSTDIR\Go-cai-dat.exe"
  CreateShortCut "$DESKTOP\${NAME}.lnk" "$INSTDIR\DienHinh.exe"

  WriteRegStr HKCU "${KEY}" "Folder" "$INSTDIR"
  WriteRegStr HKCU "${KEY}" "Version" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\DienHinh.exe"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\Go-cai-dat.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\Go-cai-dat.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" ${INSTALLED_KB}
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1

  ; A package opens with the program; a conference as JSON has it among "Open with", other JSON files stay as they are.
  WriteRegStr HKCU "Software\Classes\.dienhinh" "" "DienHinh.Package"
  WriteRegStr HKCU "Software\Classes\DienHinh.Package" "" "Gói hội nghị của ${NAME}"
  WriteRegStr HKCU "Software\Classes\DienHinh.Package\DefaultIcon" "" "$INSTDIR\app\dien-hinh.ico"
  WriteRegStr HKCU "Software\Classes\DienHinh.Package\shell\open\command" "" '"$INSTDIR\DienHinh.exe" "%1"'
  WriteRegStr HKCU "Software\Classes\DienHinh.Conference" "" "Hội nghị của ${NAME} (JSON)"
  WriteRegStr HKCU "Software\Classes\DienHinh.Conference\DefaultIcon" "" "$INSTDIR\app\dien-hinh.ico"
  WriteRegStr HKCU "Software\Classes\DienHinh.Conference\shell\open\command" "" '"$INSTDIR\DienHinh.exe" "%1"'
  WriteRegNone HKCU "Software\Classes\.json\OpenWithProgids" "DienHinh.Conference"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'

  DetailPrint "Đang chuẩn bị để chương trình mở nhanh trên máy này, khoảng nửa phút..."
  ExecWait '"$INSTDIR\DienHinh.exe" /prepare'
SectionEnd

Section "Uninstall"
  !insertmacro WaitUntilClosed
  !insertmacro RemoveProgram
  Delete "$INSTDIR\Go-cai-dat.exe"
  RMDir "$INSTDIR"
  RMDir /r "$SMPROGRAMS\${NAME}"
  Delete "$DESKTOP\${NAME}.lnk"
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "${KEY}"
  DeleteRegKey HKCU "Software\Classes\DienHinh.Package"
  DeleteRegKey HKCU "Software\Classes\DienHinh.Conference"
  DeleteRegValue HKCU "Software\Classes\.json\OpenWithProgids" "DienHinh.Conference"
  ReadRegStr $0 HKCU "Software\Classes\.dienhinh" ""
  ${If} $0 == "DienHinh.Package"
    DeleteRegKey HKCU "Software\Classes\.dienhinh"
  ${EndIf}
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
  MessageBox MB_OK|MB_ICONINFORMATION "Đã gỡ ${NAME}. Dữ liệu các hội nghị được giữ lại trong thư mục:$\r$\n$LOCALAPPDATA\DienHinh$\r$\n$\r$\nCài lại thì dùng tiếp được. Không cần nữa thì tự xóa thư mục đó." /SD IDOK
SectionEnd
