# shellcheck shell=bash
# Shared by packaging/build-windows and packaging/build-linux; after setup.sh.

# The one version number, from the root pom.
project_version() {
  local text
  text=$(<"$1/pom.xml")
  if [[ $text =~ \<artifactId\>dien-hinh-parent\</artifactId\>[[:space:]]*\<version\>([^\<]+) ]]; then
    echo "${BASH_REMATCH[1]}"
  else
    say "No version in pom.xml."
    return 1
  fi
}

# Copies an artifact of Maven Central, group:artifact:version:type:classifier, into a folder.
copy_artifact() {
  mvn -q -B -ntp -Dstyle.color=never org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy \
    -Dartifact="$1" -DoutputDirectory="$2" >&2
}

sha256_of() {
  local sum
  sum=$(sha256sum "$1")
  echo "${sum%% *}"
}

# The size of a file or of all files of a folder, in bytes.
bytes_of() {
  local sum
  sum=$(du -sb "$1")
  echo "${sum%%[[:space:]]*}"
}

megabytes() { echo "$((($1 + 524288) / 1048576)) MB"; }

# Writes the SHA-256 beside a package and prints name, size and sum; fails where it is larger than it may be.
finish_package() {
  local size sum
  size=$(bytes_of "$1")
  sum=$(sha256_of "$1")
  printf '%s  %s\n' "$sum" "$(basename "$1")" >"$1.sha256"
  echo "$(basename "$1")  $(megabytes "$size") ($size bytes)  SHA-256 $sum"
  if [ "$size" -gt "$2" ]; then
    say "Larger than it may be: $(megabytes "$2")."
    return 1
  fi
}

# Writes into packaging/legal what the libraries of the program say about themselves: the list of licences, the bill of
# materials, and the texts that lie in their jars.
write_legal() {
  local root=$1 legal=$1/packaging/legal jar name entry
  # What a library that is gone left behind goes too; the plug-in leaves a list alone that it finds.
  rm -rf "$legal/texts" "$legal/THIRD-PARTY.txt"
  mkdir -p "$legal/texts"
  (cd "$root" && mvn -q -B -ntp -Dstyle.color=never -f app/pom.xml \
    license:add-third-party -Dlicense.outputDirectory="$legal" -Dlicense.thirdPartyFilename=THIRD-PARTY.txt >&2)
  (cd "$root" && mvn -q -B -ntp -Dstyle.color=never -f app/pom.xml \
    cyclonedx:makeBom -DoutputDirectory="$legal" >&2)
  for jar in "$root"/app/target/lib/*.jar; do
    name=$(basename "$jar" .jar)
    while IFS= read -r entry; do
      [ -n "$entry" ] || continue
      unzip -p "$jar" "$entry" >"$legal/texts/$name-$(basename "$entry" .txt).txt"
    done <<<"$(unzip -Z1 "$jar" 2>/dev/null | grep -iE '^(META-INF/)?(LICEN[CS]E|NOTICE)[^/]*$' || true)"
  done
}
