#!/usr/bin/env bash
# Writes po/needlecase.pot and po/en.po anew from the sources; run it when a text of the interface was added or changed, and
# after a merge that left either in conflict (their old content is never read).
#   po/update.sh [FOLDER]     writes into FOLDER instead of po
# A translation is brought up to date with: msgmerge --update po/XX.po po/needlecase.pot
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
folder=${1:-$root/po}
cd "$root"

# Sorted by text and without line numbers, so that a moved line changes nothing here.
find src -name '*.cpp' -o -name '*.hpp' | LC_ALL=C sort |
    xgettext --files-from=- --output=- --language=C++ --from-code=UTF-8 --add-location=file --sort-output --no-wrap \
        --add-comments=TRANSLATORS --package-name=needlecase \
        --keyword --keyword=msg:1 --keyword=msg_in:1c,2 --keyword=form:1 --keyword=counted:1,2 |
    python3 po/mark_forms.py >"$folder/needlecase.pot"

# English is the language of the sources, so its catalogue is the texts themselves.
msgen --no-wrap --lang=en "$folder/needlecase.pot" --output-file="$folder/en.po"
