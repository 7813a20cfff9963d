; The installer for Windows, for Inno Setup 6.3 or later. NOT YET RUN: written on Linux, to be tried on Windows first.
;   python packaging\build.py
;   iscc /DVersion=0.1.0 packaging\windows\discreet.iss
; Sign discreet.exe, discreet-window.exe and the setup with signtool and the project's certificate before publishing:
;   signtool sign /fd sha256 /tr http://timestamp.digicert.com /td sha256 FILE

#ifndef Version
  #error Say which version this is: iscc /DVersion=...
#endif

[Setup]
AppId=app.discreet.Discreet
AppName=Discreet
AppVersion={#Version}
AppPublisher=The Discreet project
DefaultDirName={autopf}\Discreet
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
LicenseFile=..\..\LICENSE
OutputDir=..\..\dist
OutputBaseFilename=discreet-{#Version}-setup
Compression=lzma2/max
SolidCompression=yes
UninstallDisplayIcon={app}\discreet-window.exe
CloseApplications=yes

[Tasks]
Name: autostart; Description: "Start Discreet when I sign in"; Flags: unchecked
Name: path; Description: "Add the command discreet to the path"

[Files]
Source: "..\..\dist\bundle\discreet\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{autoprograms}\Discreet"; Filename: "{app}\discreet-window.exe"

[Registry]
; The same value that the program's own switch writes and takes away, so that there is one and not two.
Root: HKCU; Subkey: "Software\Microsoft\Windows\CurrentVersion\Run"; ValueType: string; ValueName: "Discreet"; \
  ValueData: """{app}\discreet-window.exe"" --tray"; Tasks: autostart; Flags: uninsdeletevalue
Root: HKA; Subkey: "Environment"; ValueType: expandsz; ValueName: "Path"; ValueData: "{olddata};{app}"; \
  Tasks: path; Check: IsNotOnPath(ExpandConstant('{app}')); Flags: preservestringtype

[Run]
Filename: "{app}\discreet.exe"; Parameters: "--selftest"; StatusMsg: "Trying the installation…"; Flags: runhidden

; Settings and kept conversations lie in the person's profile; neither an upgrade nor a removal touches them.

[Code]
function IsNotOnPath(Folder: string): Boolean;
var
  Path: string;
begin
  if not RegQueryStringValue(HKA, 'Environment', 'Path', Path) then
    Path := '';
  Result := Pos(';' + Uppercase(Folder) + ';', ';' + Uppercase(Path) + ';') = 0;
end;
