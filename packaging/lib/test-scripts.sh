#!/usr/bin/env bash
# Holds the scripts of packaging: shellcheck finds nothing, and the checks that every start makes give the same answer
# each time, as root and as an ordinary user, while the machine is busy.
#   packaging/lib/test-scripts.sh [STARTS]     how many starts of each check; 200 where nothing is said
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
# shellcheck source=packaging/lib/setup.sh
. "$root/packaging/lib/setup.sh"
starts=${1:-200}

require scripts
mapfile -t scripts < <(grep -lE '^#!.*bash|shellcheck shell=bash' "$root"/packaging/* "$root"/packaging/lib/* 2>/dev/null)
(cd "$root" && shellcheck -x "${scripts[@]#"$root"/}")
echo "shellcheck: ${#scripts[@]} scripts, no finding"

if early=$(grep -nE "\\|\s*(grep -[a-zA-Z]*q|head|sed -n .*q)" "${scripts[@]}" | grep -v "test-scripts.sh"); then
  echo "A pipe that ends in a command which stops reading early:"
  echo "$early"
  exit 1
fi

if [ "$(id -u)" = 0 ] && command -v setpriv >/dev/null; then
  users=(root nobody)
else
  users=("$(id -un)")
fi

# A copy that everybody may read: the checkout may lie in a folder of root's own.
copy=$(mktemp -d)
busy=()
# shellcheck disable=SC2317 # the trap calls it
finish() {
  local pid
  for pid in "${busy[@]}"; do
    kill "$pid" 2>/dev/null || true
  done
  rm -rf "$copy"
}
trap finish EXIT
cp "$root/packaging/lib/setup.sh" "$copy/"
chmod -R a+rX "$copy"

check=". '$copy/setup.sh'; set -euo pipefail; find_missing \"\$@\"; echo \"\${MISSING[*]}\""
start() {
  local user=$1
  shift
  if [ "$user" = "$(id -un)" ]; then
    bash -c "$check" check "$@"
  else
    setpriv --reuid="$user" --regid=nogroup --clear-groups --inh-caps=-all \
      env -i PATH=/usr/local/bin:/usr/bin:/bin bash -c "$check" check "$@"
  fi
}

# A busy loop for each processor, so that a writer is often interrupted in the middle of a pipe.
for _ in $(seq "$(nproc)"); do
  while :; do :; done &
  busy+=($!)
done

failed=0
for user in "${users[@]}"; do
  first=$(start "$user" jdk maven window)
  other=0
  for _ in $(seq "$starts"); do
    [ "$(start "$user" jdk maven window || echo failed)" = "$first" ] || other=$((other + 1))
  done
  echo "$starts starts as $user: missing \"$first\", another answer $other times"
  [ "$other" = 0 ] || failed=1
done
exit "$failed"
