#!/usr/bin/env bash
# Packs what was built: packaging/pack.sh BUILD FOLDER writes the package below FOLDER with CPack and prints what CPack says. The same bytes
# whoever packs, where, when and in which language: times are those of the last change and not of the packing.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
export LC_ALL=C.UTF-8 TZ=UTC
unset LANGUAGE
umask 022
if [[ -z ${SOURCE_DATE_EPOCH:-} ]]; then
    SOURCE_DATE_EPOCH=$(git -C "$root" log -1 --format=%ct 2>/dev/null || stat --format=%Y "$root/CHANGELOG.md")
    export SOURCE_DATE_EPOCH
fi
exec cpack --config "$1/CPackConfig.cmake" -G DEB -B "$2" </dev/null
