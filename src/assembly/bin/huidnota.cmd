@echo off
rem Starts huidnota from wherever it was unpacked. Needs Java 17 or newer.
setlocal
set "HUIDNOTA_HOME=%~dp0.."
set "HUIDNOTA_JAVA="
set "HUIDNOTA_OLD="
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" call :try "%JAVA_HOME%\bin\java.exe"
if not defined HUIDNOTA_JAVA for /f "delims=" %%J in ('where java 2^>nul') do call :try "%%J"
if not defined HUIDNOTA_JAVA for /d %%D in ("%ProgramFiles%\Java\*" "%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Microsoft\jdk-*" "%ProgramFiles%\Zulu\*") do call :try "%%~D\bin\java.exe"
if defined HUIDNOTA_JAVA goto run
if defined HUIDNOTA_OLD (
  echo huidnota: deze computer heeft Java %HUIDNOTA_OLD%. Nodig is Java 17 of nieuwer. 1>&2
) else (
  echo huidnota: Java 17 of nieuwer is nodig en niet gevonden. 1>&2
)
echo   Windows: winget install EclipseAdoptium.Temurin.17.JRE, of download Java van adoptium.net 1>&2
echo   Staat Java ergens anders? Zet dan JAVA_HOME op die map. 1>&2
echo huidnota: needs Java 17 or newer; install it as above, or set JAVA_HOME. 1>&2
exit /b 4

:try
rem Takes a Java that is new enough, remembers one that is not.
if defined HUIDNOTA_JAVA exit /b 0
if not exist "%~1" exit /b 0
set "HUIDNOTA_FOUND="
for /f tokens^=2-3^ delims^=.-^" %%A in ('call "%~1" -version 2^>^&1 ^| findstr version') do if not defined HUIDNOTA_FOUND if "%%A"=="1" (set "HUIDNOTA_FOUND=%%B") else (set "HUIDNOTA_FOUND=%%A")
if not defined HUIDNOTA_FOUND exit /b 0
if %HUIDNOTA_FOUND% GEQ 17 (set "HUIDNOTA_JAVA=%~1") else (set "HUIDNOTA_OLD=%HUIDNOTA_FOUND%")
exit /b 0

:run
rem The embedded database is native code, which newer Javas warn about.
set "HUIDNOTA_NATIVE="
if %HUIDNOTA_FOUND% GEQ 24 set "HUIDNOTA_NATIVE=--enable-native-access=ALL-UNNAMED"
"%HUIDNOTA_JAVA%" %HUIDNOTA_JAVA_OPTS% %HUIDNOTA_NATIVE% -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -Djava.awt.headless=true -cp "%HUIDNOTA_HOME%\lib\*" nl.huidnota.Main %*
exit /b %ERRORLEVEL%
