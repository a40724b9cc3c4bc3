@echo off
rem Builds when needed (a JDK of 17 or later and Maven on the PATH) and starts the program:
rem without arguments the window, with arguments the command line.
setlocal
chcp 65001 >nul
set "ROOT=%~dp0.."
set "JAR=%ROOT%\app\target\dien-hinh.jar"

where java >nul 2>nul || (
  echo Java 17 or later is missing. Install it, then start again: winget install EclipseAdoptium.Temurin.17.JDK 1>&2
  exit /b 3
)

set "BUILT=0"
if exist "%JAR%" for /f %%i in ('powershell -NoProfile -Command "$jar=(Get-Item -LiteralPath $env:JAR).LastWriteTime; $new=Get-ChildItem -LiteralPath (Join-Path $env:ROOT 'app\src\main'),(Join-Path $env:ROOT 'pom.xml'),(Join-Path $env:ROOT 'app\pom.xml') -Recurse -File | Where-Object LastWriteTime -gt $jar; if ($new) {0} else {1}"') do set "BUILT=%%i"
if "%BUILT%"=="1" goto start

where mvn >nul 2>nul || (
  echo Maven is missing. Install it, then start again: winget install Apache.Maven 1>&2
  exit /b 3
)
pushd "%ROOT%"
call mvn -q -B -ntp -Dmaven.test.skip=true package 1>&2
set "RESULT=%ERRORLEVEL%"
popd
if not "%RESULT%"=="0" exit /b 3

:start
set "OPTIONS=-Xms32m -Xmn24m -Xmx512m -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=20 -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dfile.encoding=UTF-8 -Dprism.lcdtext=false"
if "%~1"=="" (
  start "" javaw %OPTIONS% -jar "%JAR%"
  exit /b 0
)
java %OPTIONS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%
