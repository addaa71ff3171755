"""Filter for a template of xgettext: texts with gaps {0} become python-brace-format, which msgfmt --check then checks in every
translation; the header loses what changes by itself or belongs to one translation."""

import re
import sys

HEADER = """\
# Texts of Needlecase, collected from its sources by po/update.sh.
# This file is distributed under the licence of Needlecase (MIT).
msgid ""
msgstr ""
"Project-Id-Version: needlecase\\n"
"Report-Msgid-Bugs-To: \\n"
"PO-Revision-Date: \\n"
"Last-Translator: \\n"
"Language-Team: \\n"
"Language: \\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\\n"
"""


def marked(entry):
    lines = [line for line in entry.splitlines() if not line.startswith("#,")]
    if re.search(r'^msgid(_plural)? .*\{[0-9]\}', entry, re.MULTILINE):
        at = next(i for i, line in enumerate(lines) if line.startswith("msg"))
        lines.insert(at, "#, python-brace-format")
    return "\n".join(lines) + "\n"


entries = sys.stdin.read().strip("\n").split("\n\n")[1:]
sys.stdout.write("\n".join([HEADER] + [marked(entry) for entry in entries]))
