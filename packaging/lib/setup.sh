# Shared by packaging/run and packaging/test: finds or installs what they need, and builds the program.
# Everything it says goes to standard error, so that the command line's own output stays clean.

say() { printf '%s\n' "$*" >&2; }

# The version number of a java program: 17, 21, ...; empty when it does not run.
java_major() {
  "$1" -version 2>&1 | sed -n 's/.*version "\([0-9]*\)[."-].*/\1/p' | head -n 1
}

# Sets JAVA to a java of 17 or later; with "jdk" as argument it must have a compiler beside it.
find_java() {
  local candidate dir
  JAVA=
  for candidate in "${JAVA_HOME:+$JAVA_HOME/bin/java}" "$(command -v java || true)" /usr/lib/jvm/*/bin/java; do
    [ -n "$candidate" ] && [ -x "$candidate" ] || continue
    [ "$(java_major "$candidate")" -ge 17 ] 2>/dev/null || continue
    if [ "${1:-}" = jdk ]; then
      dir=$(dirname "$(readlink -f "$candidate")")
      [ -x "$dir/javac" ] || continue
    fi
    JAVA=$candidate
    JAVA_HOME=$(dirname "$(dirname "$(readlink -f "$candidate")")")
    export JAVA_HOME
    return 0
  done
  return 1
}

has_library() {
  { ldconfig -p 2>/dev/null || /sbin/ldconfig -p 2>/dev/null; } | grep -q "$1"
}

# Names the Debian packages for what is missing of: jdk, maven, strace, window (libraries of a JavaFX window and a font).
missing_packages() {
  local need
  for need in "$@"; do
    case "$need" in
      jdk) find_java jdk || echo JDK ;;
      scans) has_library libtesseract.so.5 || echo libtesseract5 ;;
      maven) command -v mvn >/dev/null || echo maven ;;
      strace) command -v strace >/dev/null || echo strace ;;
      window)
        has_library libgtk-3.so.0 || echo libgtk-3-0
        has_library libGL.so.1 || echo libgl1
        has_library libXtst.so.6 || echo libxtst6
        has_library libXxf86vm.so.1 || echo libxxf86vm1
        has_library libfreetype.so.6 || echo libfreetype6
        has_library libpangoft2-1.0.so.0 || echo libpangoft2-1.0-0
        [ -n "$(find /usr/share/fonts /usr/local/share/fonts -name '*.ttf' -print -quit 2>/dev/null)" ] || echo fonts-dejavu-core
        ;;
    esac
  done
}

# The newest JDK package of 17 or later that this system offers.
jdk_package() {
  local name
  for name in openjdk-17-jdk-headless openjdk-21-jdk-headless openjdk-25-jdk-headless; do
    if apt-cache policy "$name" 2>/dev/null | grep -q 'Candidate: [0-9]'; then
      echo "$name"
      return
    fi
  done
  echo default-jdk-headless
}

# Installs what is missing with apt where it may, else prints the one line to type and exits with 3.
require() {
  local missing apt
  missing=$(missing_packages "$@" | tr '\n' ' ')
  [ -n "${missing// /}" ] || return 0
  if [ "$(id -u)" = 0 ]; then
    apt="apt-get"
  elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
    apt="sudo apt-get"
  else
    missing=${missing/JDK/openjdk-17-jdk-headless}
    say "Missing: $missing"
    say "Type this once, then start again:"
    say "  sudo apt-get update && sudo apt-get install -y --no-install-recommends $missing"
    exit 3
  fi
  if ! command -v apt-get >/dev/null; then
    say "Missing: ${missing/JDK/a JDK of version 17 or later}. Please install it with this system's own tools."
    exit 3
  fi
  say "Installing: $missing"
  $apt update -qq >&2 || true
  missing=${missing/JDK/$(jdk_package)}
  # shellcheck disable=SC2086
  if ! DEBIAN_FRONTEND=noninteractive $apt install -y -qq --no-install-recommends $missing >&2; then
    say "Could not install. Type this and look at what it says:"
    say "  $apt install -y --no-install-recommends $missing"
    exit 3
  fi
  missing=$(missing_packages "$@" | tr '\n' ' ')
  if [ -n "${missing// /}" ]; then
    say "Still missing after the installation: $missing"
    exit 3
  fi
}

# True when the program is built and nothing of its sources is newer.
is_built() {
  local jar=$1/app/target/dien-hinh.jar
  [ -f "$jar" ] && [ -d "$1/app/target/lib" ] \
    && [ -z "$(find "$1/pom.xml" "$1/app/pom.xml" "$1/app/src/main" -newer "$jar" -print -quit)" ]
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
