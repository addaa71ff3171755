#!/usr/bin/env bash
# `cmake --install` gives a tree that works wherever it is moved.
set -euo pipefail
program=${NEEDLECASE_PROGRAM:?}
source_dir=${NEEDLECASE_SOURCE_DIR:?}
work=$(mktemp -d "${TMPDIR:-/tmp}/needle case.XXXXXX")
trap 'rm -rf "$work"' EXIT

fail() {
    echo "FAILED: $*" >&2
    exit 1
}

cmake --install "$(dirname "$program")" --prefix "$work/first" >"$work/log" || { cat "$work/log"; fail "cmake --install"; }
mv "$work/first" "$work/second place"
tree="$work/second place"

for file in bin/needlecase share/applications/needlecase.desktop share/icons/hicolor/scalable/apps/needlecase.svg \
    share/doc/needlecase/README.md share/doc/needlecase/LICENSE share/man/man1/needlecase.1.gz \
    share/bash-completion/completions/needlecase share/metainfo/org.needlecase.needlecase.metainfo.xml; do
    [[ -f $tree/$file ]] || fail "$file is missing"
done
desktop-file-validate "$tree/share/applications/needlecase.desktop"

for folder in guidance neck upper-back shoulder; do
    diff -r --exclude='[!.]*.md' "$source_dir/scenarios/$folder" "$tree/share/needlecase/scenarios/$folder" ||
        fail "scenarios/$folder is not installed whole"
done

[[ ! -e $tree/share/lintian ]] || fail "what only Debian's package holds is in the tree too"

cd /
export HOME="$work/home" XDG_DATA_HOME="$work/home/data" XDG_CONFIG_HOME="$work/home/config"
mkdir -p "$HOME"
"$tree/bin/needlecase" --version | grep -q . || fail "--version says nothing"
"$tree/bin/needlecase" check "$tree/share/needlecase/scenarios" || fail "the installed library does not pass its own check"
if strings -a "$tree/bin/needlecase" 2>/dev/null | grep -Fq "$source_dir/scenarios"; then
    fail "the installed program knows the folder it was built from"
fi

# The text catalogues move with it; the pseudo-locale of the tests is not shipped.
[[ -f $tree/share/locale/en/LC_MESSAGES/needlecase.mo && ! -e $tree/share/locale/en_XA ]] || fail "not the text catalogues that are shipped"
cp -r "$(dirname "$program")/share/locale/en_XA" "$tree/share/locale/"
[[ $(LANGUAGE=en_XA "$tree/bin/needlecase" practise <<<quit) == "["* ]] || fail "the moved program does not find a text catalogue"

echo "the installed tree works after being moved"
