#!/bin/sh
# Runs tests/app/accessibility.py against the program, on a display, a session bus and with settings of its own.
#   accessibility.sh PROGRAM
set -eu

program=$1
here=$(dirname "$0")
for needed in Xvfb openbox dbus-run-session /usr/bin/python3; do
    command -v "$needed" >/dev/null || { echo "$needed is missing: see packaging/packages-test" >&2; exit 1; }
done

home=$(mktemp -d)
display=
manager=
clean() {
    for process in $manager $display; do
        kill "$process" 2>/dev/null || true
    done
    rm -rf "$home"
}
trap clean EXIT
trap 'exit 1' INT TERM

mkdir -m 700 "$home/run"
mkfifo "$home/number"
Xvfb -displayfd 3 -screen 0 1280x720x24 -nolisten tcp >"$home/xvfb" 2>&1 3>"$home/number" &
display=$!
read -r number <"$home/number"
unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS AT_SPI_BUS_ADDRESS
export DISPLAY=":$number" HOME="$home" XDG_RUNTIME_DIR="$home/run" LC_ALL=C.UTF-8 LANGUAGE=en QT_QPA_PLATFORM=xcb
export XDG_CONFIG_HOME="$home/config" XDG_DATA_HOME="$home/data" XDG_CACHE_HOME="$home/cache"
export QT_ACCESSIBILITY=1 QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 NO_AT_BRIDGE=1
export ASAN_OPTIONS="${ASAN_OPTIONS:+$ASAN_OPTIONS:}detect_leaks=0" # what the display's libraries keep is not ours
openbox >"$home/openbox" 2>&1 &
manager=$!
dbus-run-session -- /usr/bin/python3 -B "$here/accessibility.py" "$program" "$home/library.lectern"
