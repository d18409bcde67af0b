# shellcheck shell=bash
# Sourced by run and test: where we are, what is missing, and how to get it. Debian 12.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
invoked_from=$PWD
cd "$root"
export LC_ALL="${LC_ALL:-C.UTF-8}"

say() { printf '== %s\n' "$*"; }
give_up() { printf '%s: %s\n' "$(basename "$0")" "$*" >&2; exit 1; }

# The packages named in the given files that are not installed.
missing_packages() {
    local name
    sed -e 's/#.*//' -e '/^[[:space:]]*$/d' "$@" | while read -r name; do
        dpkg-query -W -f='${Status}' "$name" 2>/dev/null | grep -q 'ok installed' || printf '%s ' "$name"
    done
}

# need FILE...: installs what the files name and the machine lacks. Says so first; does nothing when all is there.
need() {
    local missing as_root=()
    command -v dpkg-query >/dev/null || give_up "this installs Debian packages, and this machine has none; README.md says what Lectern needs"
    missing=$(missing_packages "$@")
    [ -n "$missing" ] || return 0
    say "Installing: $missing"
    if [ "$(id -u)" != 0 ]; then
        command -v sudo >/dev/null || give_up "these packages are missing, and only root can install them: $missing"
        as_root=(sudo)
    fi
    "${as_root[@]}" apt-get update -qq || true
    # shellcheck disable=SC2086
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null \
        || give_up "apt-get could not install these packages: $missing"
}

# build PRESET [CMAKE-OPTION...]: configures when needed, then builds what changed.
build() {
    local preset=$1 log
    shift
    mkdir -p build
    log=build/$preset.log
    say "Building ($preset); the log is $log"
    if ! { cmake --preset "$preset" "$@" && cmake --build --preset "$preset"; } >"$log" 2>&1; then
        tail -n 60 "$log" >&2
        give_up "the build failed; the whole log is $root/$log"
    fi
}
