@echo off
rem Starts huidnota from wherever it was unpacked. Needs Java 17 or newer.
setlocal
set "HUIDNOTA_HOME=%~dp0.."
set "HUIDNOTA_JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "HUIDNOTA_JAVA=%JAVA_HOME%\bin\java.exe"
if "%HUIDNOTA_JAVA%"=="java" (
  where java >nul 2>nul
  if errorlevel 1 (
    echo huidnota: Java 17 of nieuwer is nodig en niet gevonden. Installeer Java of zet JAVA_HOME. 1>&2
    exit /b 4
  )
)
"%HUIDNOTA_JAVA%" %HUIDNOTA_JAVA_OPTS% -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Djava.awt.headless=true "-Dhuidnota.home=%HUIDNOTA_HOME%" -cp "%HUIDNOTA_HOME%\lib\*" nl.huidnota.Main %*
exit /b %ERRORLEVEL%
