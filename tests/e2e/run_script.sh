#!/usr/bin/env bash
# ./run on a small stand-in for the program, in a folder with a space: arguments, exit codes, speed, a moved tree, what it says.
set -euo pipefail
source_dir=${NEEDLECASE_SOURCE_DIR:?}
work=$(mktemp -d "${TMPDIR:-/tmp}/needle case.XXXXXX")
trap 'rm -rf "$work"' EXIT

fail() {
    echo "FAILED: $*" >&2
    exit 1
}

# expect <exit code> <command…>: output goes to $work/out and $work/err
expect() {
    local wanted=$1 status=0
    shift
    "$@" >"$work/out" 2>"$work/err" </dev/null || status=$?
    ((status == wanted)) || {
        cat "$work/out" "$work/err" >&2
        fail "exit code $status instead of $wanted: $*"
    }
}

tree="$work/the tree"
mkdir -p "$tree/third_party"
cp "$source_dir/run" "$source_dir/CMakePresets.json" "$tree/"
cp "$source_dir/third_party/"{common.sh,install.sh} "$tree/third_party/"
printf 'bash # there on every system\n' >"$tree/third_party/packages.txt"
cat >"$tree/CMakeLists.txt" <<'END'
cmake_minimum_required(VERSION 3.25)
project(standin LANGUAGES C)
add_executable(needlecase main.c)
set_target_properties(needlecase PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}")
END
cat >"$tree/main.c" <<'END'
#include <stdio.h>
int main(int argc, char** argv) {
    for (int i = 1; i < argc; ++i) printf("[%s]", argv[i]);
    return argc == 1 ? 0 : 7;
}
END

expect 0 "$tree/run" --build-only
[[ ! -s $work/out ]] || fail "--build-only wrote to stdout"
[[ -x $tree/build/release/needlecase ]] || fail "the program is not at build/release/needlecase"

cd /
expect 7 "$tree/run" practise 'two words' '' --count=3
[[ $(cat "$work/out") == '[practise][two words][][--count=3]' ]] || fail "arguments changed: $(cat "$work/out")"
[[ ! -s $work/err ]] || fail "noise when nothing had to be done: $(cat "$work/err")"

begun=$(date +%s%N)
expect 0 "$tree/run"
((($(date +%s%N) - begun) / 1000000 < 2000)) || fail "two seconds to start although nothing changed"

sed -i 's/return argc/return 5; return argc/' "$tree/main.c"
expect 5 "$tree/run"

mv "$tree" "$work/moved"
tree="$work/moved"
expect 5 "$tree/run"

echo 'int broken' >>"$tree/main.c"
expect 3 "$tree/run"
grep -q 'the build failed' "$work/err" || fail "a broken build is not named"
grep -q 'main.c' "$work/err" || fail "the compiler's words are not shown"

# A system without Debian's tools: the packages are named, nothing else happens.
mkdir "$work/bin"
for tool in bash cat dirname env sed; do ln -s "$(command -v $tool)" "$work/bin/$tool"; done
expect 3 env PATH="$work/bin" "$tree/run"
grep -q 'not a Debian system' "$work/err" || fail "another system is not named"
grep -qx ' *bash' "$work/err" || fail "the packages are not named"

# A missing package and nobody who could install it.
printf '#!/bin/sh\nexit 1\n' >"$work/bin/dpkg-query"
printf '#!/bin/sh\necho refused >&2\nexit 100\n' >"$work/bin/apt-get"
chmod +x "$work/bin/dpkg-query" "$work/bin/apt-get"
for tool in grep mktemp rm; do ln -s "$(command -v $tool)" "$work/bin/$tool"; done
expect 3 env PATH="$work/bin" "$tree/run"
grep -q 'bash' "$work/err" || fail "the missing package is not named"

echo "run passes arguments and exit codes on, and says what it does"
