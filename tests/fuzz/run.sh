#!/usr/bin/env bash
# Fuzzes the readers of untrusted bytes, each for so many seconds: tests/fuzz/run.sh FOLDER SECONDS
# FOLDER holds the programs of tests/fuzz. They begin with the shipped cases, the broken ones of the tests, and one event of each kind.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
root=$(cd "$here/../.." && pwd -P)
programs=$1
seconds=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

mkdir -p "$work/parse_case_fuzz" "$work/parse_entry_fuzz"
number=0
while IFS= read -r -d '' file; do
    cp "$file" "$work/parse_case_fuzz/$((++number)).toml"
done < <(find "$root"/scenarios/{neck,upper-back,shoulder} "$root/tests/cases/fixtures" -name '*.toml' -size -64k -print0)
while IFS= read -r line; do
    printf '%s' "$line" >"$work/parse_entry_fuzz/$((++number))"
done <"$here/events.txt"

for corpus in "$work"/*; do
    name=$(basename "$corpus")
    log="$work/$name.log"
    if ! (cd "$work" && "$programs/$name" -max_len=65536 -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 "$corpus" >"$log" 2>&1); then
        tail -n 60 "$log" >&2
        cp "$work"/crash-* "$work"/timeout-* "$work"/oom-* "$programs/" 2>/dev/null || true
        echo "FAILED: $name; the input is in $programs" >&2
        exit 1
    fi
    runs=$(sed -n 's/^Done \([0-9]*\) runs.*/\1/p' "$log")
    [[ ${runs:-0} -gt 100 ]] || { cat "$log" >&2; echo "FAILED: $name ran ${runs:-no} inputs" >&2; exit 1; }
    echo "$name: $runs inputs, no fault"
done
