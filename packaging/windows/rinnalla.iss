; Rinnalla for one user of Windows, without an administrator (Inno Setup 6). Written, not run: see docs/packaging.md.
#ifndef AppVersion
  #define AppVersion "0.1.0"
#endif

[Setup]
AppId={{6E0B1C5B-6A51-4C4B-9C2B-7A1F1B7E52D1}
AppName=Rinnalla
AppVersion={#AppVersion}
DefaultDirName={localappdata}\Programs\Rinnalla
DefaultGroupName=Rinnalla
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
DisableProgramGroupPage=yes
OutputDir=..\..\dist
OutputBaseFilename=rinnalla-setup
SetupIconFile=..\..\build\icons\rinnalla.ico
UninstallDisplayIcon={app}\rinnalla.exe
LicenseFile=..\..\LICENSE
Compression=lzma2/max
SolidCompression=yes
; a running Rinnalla holds its files: she is asked to close it, it is never killed
CloseApplications=yes
RestartApplications=no
MinVersion=10.0.17763

[Languages]
Name: "fi"; MessagesFile: "compiler:Languages\Finnish.isl"
Name: "sv"; MessagesFile: "compiler:Languages\Swedish.isl"
Name: "en"; MessagesFile: "compiler:Default.isl"

[InstallDelete]
; the folder of the program only: parts of an older version must not stay between the new ones
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\..\dist\rinnalla\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion
Source: "..\..\build\licences\*"; DestDir: "{app}\licences"; Flags: recursesubdirs ignoreversion
Source: "..\..\dist\sbom.cdx.json"; DestDir: "{app}"; Flags: ignoreversion skipifsourcedoesntexist

[Icons]
Name: "{userprograms}\Rinnalla"; Filename: "{app}\rinnalla.exe"

[Run]
Filename: "{app}\rinnalla.exe"; Description: "Rinnalla"; Flags: postinstall nowait skipifsilent

[Code]
// A downgrade is refused: an older version could not open the store that the newer one has migrated.
function InitializeSetup(): Boolean;
var
  Found: String;
  Installed, Offered: Int64;
begin
  Result := True;
  if RegQueryStringValue(HKCU, 'Software\Microsoft\Windows\CurrentVersion\Uninstall\{6E0B1C5B-6A51-4C4B-9C2B-7A1F1B7E52D1}_is1',
      'DisplayVersion', Found) then
    if StrToVersion(Found, Installed) and StrToVersion('{#AppVersion}', Offered) and (ComparePackedVersion(Installed, Offered) > 0) then
    begin
      SuppressibleMsgBox('Rinnalla ' + Found + ' is installed, which is newer. Nothing was changed.', mbError, MB_OK, IDOK);
      Result := False;
    end;
end;
