"""The text catalogue: po/needlecase.pot is what xgettext finds in the sources now; English is complete and says what the sources
say; every translation passes msgfmt; the pseudo-locale is two fifths longer and keeps every gap; the program speaks it where no
locale but C.UTF-8 is asked for."""
import gettext
import os
import pathlib
import re
import subprocess
import sys
import tempfile

SOURCE = pathlib.Path(os.environ["NEEDLECASE_SOURCE_DIR"])
PROGRAM = pathlib.Path(os.environ["NEEDLECASE_PROGRAM"])
PO = SOURCE / "po"
BUILT = PROGRAM.parent / "share" / "locale"


def expect(condition, what):
    if not condition:
        sys.exit(f"FAILED: {what}")


def texts_of(language):
    """English text to translation, plurals by number."""
    with open(BUILT / language / "LC_MESSAGES" / "needlecase.mo", "rb") as file:
        translations = gettext.GNUTranslations(file)
    return {key: text for key, text in translations._catalog.items() if key}


def is_current():
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([PO / "update.sh", folder], check=True, timeout=120)
        for name in ("needlecase.pot", "en.po"):
            written = (pathlib.Path(folder) / name).read_text()
            expect(written == (PO / name).read_text(),
                   f"po/{name} is not what the sources say now; run po/update.sh and commit what it writes")


def is_complete(path):
    run = subprocess.run(["msgfmt", "--check", "--statistics", "--output-file=/dev/null", path], capture_output=True,
                         text=True, timeout=60, env={**os.environ, "LC_ALL": "C.UTF-8", "LANGUAGE": ""})
    expect(run.returncode == 0, run.stderr)
    return re.fullmatch(r"\d+ translated messages\.\n", run.stderr) is not None


def gaps(text):
    return sorted(set(re.findall(r"\{\d\}", text)))


def speaks(environment, start):
    with tempfile.TemporaryDirectory() as home:
        run = subprocess.run([PROGRAM, "practise", "--store", f"{home}/a.db"], input="quit\n", capture_output=True, text=True,
                             timeout=120, env={"HOME": home, **environment})
    expect(run.returncode == 0, run.stderr)
    expect(run.stdout.startswith(start), f"{environment}: {run.stdout[:80]}")


is_current()
for translation in sorted(PO.glob("*.po")):
    complete = is_complete(translation)
    expect(complete or translation.name != "en.po", "en.po has texts without a translation")

english = texts_of("en")
pseudo = texts_of("en_XA")
expect(len(english) > 300 and english.keys() == pseudo.keys(), f"{len(english)} and {len(pseudo)} texts")
grown = sum(map(len, pseudo.values())) / sum(map(len, english.values()))
expect(grown >= 1.4, f"the pseudo-locale is only {grown:.2f} times as long")
for key, text in pseudo.items():
    source = english[key]
    expect(text[0] == "[" and text[-1] == "]" and len(text) >= 1.3 * len(source), text)
    expect(gaps(text) == gaps(source), text)
    if isinstance(key, str):  # of a plural gettext keeps the singular alone as the key
        expect(source == key.split("\x04")[-1], f"en.po says {source!r} for {key!r}")

speaks({}, "Needlecase, practice")
speaks({"LANGUAGE": "en_XA"}, "[")
speaks({"LANGUAGE": "en_XA", "LC_ALL": "C"}, "[")
speaks({"LANGUAGE": "xx:en_XA", "LANG": "C.UTF-8"}, "[")
speaks({"LANGUAGE": "xx"}, "Needlecase, practice")
print(f"{len(english)} texts, English complete, the pseudo-locale {grown:.2f} times as long")
