#!/usr/bin/env bash
# Makes build/release/needlecase_VERSION_ARCH.deb for Debian 12; installs and builds first what is missing.
# NEEDLECASE_MAINTAINER='Name <address>' says who stands for the package.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
# shellcheck source=../third_party/common.sh
source "$root/third_party/common.sh"

"$root/third_party/install.sh" package
lock_folder release
configure release always
build release needlecase
cd "$root/build/release"
if ! "$root/packaging/pack.sh" . . >cpack.log 2>&1; then
    cat cpack.log >&2
    say "no package was made; the output is above and in build/release/cpack.log"
    exit 3
fi
unlock_folder
sed -n 's/^CPack: - package: \(.*\) generated\.$/\1/p' cpack.log
