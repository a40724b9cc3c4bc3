# shellcheck shell=bash
# Shared by the scripts of packaging: finds or installs what they need, and builds the program.
# Everything it says goes to standard error, so that the command line's own output stays clean.
#
# No pipe here may end in a command that stops reading early (grep -q, head): under pipefail the writer then dies of
# SIGPIPE now and then, and a package that is installed counts as missing. What a program prints goes into a variable
# first. packaging/lib/test-scripts.sh holds this.

say() { printf '%s\n' "$*" >&2; }

# A library or program that a need looks for, and the Debian package that brings it: the place to add to.
# Libraries are looked for by the name of the file, programs by the name of the command.
needs_of() {
  case "$1" in
    maven) echo "program mvn maven" ;;
    strace) echo "program strace strace" ;;
    scans) echo "library libtesseract.so.5 libtesseract5" ;;
    window)
      echo "library libgtk-3.so.0 libgtk-3-0
        library libGL.so.1 libgl1
        library libXtst.so.6 libxtst6
        library libXxf86vm.so.1 libxxf86vm1
        library libfreetype.so.6 libfreetype6
        library libpangoft2-1.0.so.0 libpangoft2-1.0-0
        font ttf fonts-dejavu-core"
      ;;
    scripts) echo "program shellcheck shellcheck" ;;
    windows-package)
      echo "program makensis nsis
        program x86_64-w64-mingw32-gcc gcc-mingw-w64-x86-64
        program rsvg-convert librsvg2-bin
        program icotool icoutils
        program zip zip
        program unzip unzip"
      ;;
    linux-package)
      echo "program rsvg-convert librsvg2-bin
        program fakeroot fakeroot
        program dpkg-deb dpkg
        program objcopy binutils
        program unzip unzip"
      ;;
  esac
}

# The folder of the JDK or JRE that a java program belongs to.
java_home() {
  local program
  program=$(readlink -f "$1")
  echo "${program%/bin/*}"
}

# The version number of a java program: 17, 21, ...; empty when it does not run. The file that every JDK since 8 carries
# is asked first, which takes no start of Java.
java_major() {
  local home line output
  home=$(java_home "$1")
  if [ -r "$home/release" ]; then
    while IFS= read -r line; do
      if [[ $line =~ ^JAVA_VERSION=\"([0-9]+) ]]; then
        echo "${BASH_REMATCH[1]}"
        return 0
      fi
    done <"$home/release"
  fi
  output=$("$1" -version 2>&1) || return 0
  if [[ $output =~ version\ \"([0-9]+) ]]; then
    echo "${BASH_REMATCH[1]}"
  fi
}

# Sets JAVA to a java of 17 or later; with "jdk" as argument it must have a compiler beside it.
find_java() {
  local candidate home major
  JAVA=
  for candidate in "${JAVA_HOME:+$JAVA_HOME/bin/java}" "$(command -v java || true)" /usr/lib/jvm/*/bin/java; do
    if [ -z "$candidate" ] || ! [ -x "$candidate" ]; then
      continue
    fi
    major=$(java_major "$candidate")
    [ "${major:-0}" -ge 17 ] || continue
    home=$(java_home "$candidate")
    if [ "${1:-}" = jdk ] && ! [ -x "$home/bin/javac" ]; then
      continue
    fi
    # shellcheck disable=SC2034 # the scripts that read this file use it
    JAVA=$candidate
    JAVA_HOME=$home
    export JAVA_HOME
    return 0
  done
  return 1
}

# Reads once which libraries the system has; an ordinary user has no /sbin on the PATH.
read_libraries() {
  LIBRARIES=$(PATH=$PATH:/sbin:/usr/sbin ldconfig -p 2>/dev/null) || LIBRARIES=
}

has() {
  case "$1" in
    library) [[ $LIBRARIES == *"$2 "* ]] ;;
    program) command -v "$2" >/dev/null ;;
    font) [ -n "$(find /usr/share/fonts /usr/local/share/fonts -name "*.$2" -print -quit 2>/dev/null)" ] ;;
  esac
}

# Sets MISSING to the Debian packages that the named needs lack; "JDK" stands for the JDK of this system.
find_missing() {
  local need kind name package
  MISSING=()
  read_libraries
  for need in "$@"; do
    if [ "$need" = jdk ]; then
      find_java jdk || MISSING+=(JDK)
      continue
    fi
    while read -r kind name package; do
      has "$kind" "$name" || MISSING+=("$package")
    done <<<"$(needs_of "$need")"
  done
}

# The oldest JDK package of 17 or later that this system offers; from the release's own number where apt has no lists yet.
jdk_package() {
  local name policy
  for name in openjdk-17-jdk-headless openjdk-21-jdk-headless openjdk-25-jdk-headless; do
    policy=$(apt-cache policy "$name" 2>/dev/null) || policy=
    if [[ $policy =~ Candidate:\ [0-9] ]]; then
      echo "$name"
      return 0
    fi
  done
  case "$(. /etc/os-release 2>/dev/null && echo "${ID:-}${VERSION_ID:-}")" in
    debian11 | debian12 | ubuntu20.04 | ubuntu22.04) echo openjdk-17-jdk-headless ;;
    *) echo openjdk-21-jdk-headless ;;
  esac
}

# Installs what is missing with apt where it may, else prints the one line to type and exits with 3.
require() {
  local apt=()
  find_missing "$@"
  [ "${#MISSING[@]}" -gt 0 ] || return 0
  if ! command -v apt-get >/dev/null; then
    say "Missing: ${MISSING[*]/JDK/a JDK of version 17 or later}. Please install it with this system's own tools."
    exit 3
  fi
  if [ "$(id -u)" = 0 ]; then
    apt=(env DEBIAN_FRONTEND=noninteractive apt-get)
  elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
    apt=(sudo -n env DEBIAN_FRONTEND=noninteractive apt-get)
  else
    MISSING=("${MISSING[@]/#JDK/$(jdk_package)}")
    say "Missing: ${MISSING[*]}"
    say "Type this once, then start again:"
    say "  sudo apt-get update && sudo apt-get install -y --no-install-recommends ${MISSING[*]}"
    exit 3
  fi
  say "Installing: ${MISSING[*]}"
  "${apt[@]}" update -qq >&2 || true
  MISSING=("${MISSING[@]/#JDK/$(jdk_package)}")
  if ! "${apt[@]}" install -y -qq --no-install-recommends "${MISSING[@]}" >&2; then
    say "Could not install. Type this and look at what it says:"
    say "  apt-get install -y --no-install-recommends ${MISSING[*]}"
    exit 3
  fi
  find_missing "$@"
  if [ "${#MISSING[@]}" -gt 0 ]; then
    say "Still missing after the installation: ${MISSING[*]}"
    exit 3
  fi
}

# True when the program is built and nothing of its sources is newer.
is_built() {
  local jar=$1/app/target/dien-hinh.jar newer
  [ -f "$jar" ] && [ -d "$1/app/target/lib" ] || return 1
  newer=$(find "$1/pom.xml" "$1/app/pom.xml" "$1/app/src/main" -newer "$jar" -print -quit)
  [ -z "$newer" ]
}

# Builds the program without its tests.
build() {
  require jdk maven
  say "Building Điển Hình (once; the next start takes only the program's own time) ..."
  if ! (cd "$1" && mvn -q -B -ntp -Dstyle.color=never -Dmaven.test.skip=true package >&2); then
    say "The build failed; its messages stand above."
    exit 3
  fi
}
