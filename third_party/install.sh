#!/usr/bin/env bash
# Installs the Debian packages that are missing, and nothing when none is. Asks for sudo only when something is missing.
#   third_party/install.sh [NAME…]     with those of packages-NAME.txt: test, npm, check, fuzz, bench, package
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

lists=("$here/packages.txt")
for name in "$@"; do
    lists+=("$here/packages-$name.txt")
done
mapfile -t wanted < <(sed -e 's/#.*//' -e 's/[[:space:]]//g' -e '/^$/d' "${lists[@]}")

if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    if [[ ${NEEDLECASE_PACKAGES:-} == present ]]; then
        exit 0
    fi
    {
        echo "needlecase: this is not a Debian system, so nothing was installed."
        echo "Needlecase is built from what these Debian 12 packages hold; install the same from your system:"
        printf '    %s\n' "${wanted[@]}"
        echo "Then set NEEDLECASE_PACKAGES=present and start again."
    } >&2
    exit 3
fi

# dpkg-query fails when it does not know a package: that one is missing too.
installed=$(dpkg-query --show --showformat='${db:Status-Status} ${Package}\n' "${wanted[@]}" 2>/dev/null || true)
missing=()
for package in "${wanted[@]}"; do
    if ! grep -Fxq "installed $package" <<<"$installed"; then
        missing+=("$package")
    fi
done
if ((${#missing[@]} == 0)); then
    exit 0
fi

echo "needlecase: installing from Debian: ${missing[*]}" >&2
as_root=()
if ((EUID != 0)); then
    if ! command -v sudo >/dev/null; then
        echo "needlecase: sudo is not here. As root, type: apt-get install --no-install-recommends ${missing[*]}" >&2
        exit 3
    fi
    as_root=(sudo)
    if [[ ! -t 0 ]]; then
        as_root=(sudo -n) # nobody there to type a password
    fi
fi
as_root+=(env DEBIAN_FRONTEND=noninteractive apt-get --quiet=2 --option Dpkg::Use-Pty=0)
log=$(mktemp)
trap 'rm -f "$log"' EXIT
if ! { "${as_root[@]}" install --yes --no-install-recommends "${missing[@]}" >"$log" 2>&1 ||
    { "${as_root[@]}" update >"$log" 2>&1 &&
        "${as_root[@]}" install --yes --no-install-recommends "${missing[@]}" >>"$log" 2>&1; }; }; then
    cat "$log" >&2
    echo "needlecase: the packages could not be installed (above: why). Installed or not, nothing else was changed." >&2
    exit 3
fi
