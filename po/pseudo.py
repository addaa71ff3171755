"""Writes a pseudo-translation of a template: English that can still be read, but longer by two fifths or more, full of letters with
accents, and in brackets, so that a text that is cut, or that never went through the catalogue, shows on the screen.

    pseudo.py TEMPLATE >en_XA.po
"""

import re
import sys

DOUBLED = dict(zip("aeiouyAEIOUY", "áéíóúýÁÉÍÓÚÝ"))
ACCENTED = dict(zip("cdgklnrstzCDGKLNRSTZ", "çďģķĺńŕšťžÇĎĢĶĹŃŔŠŤŽ"))
GROWTH = 1.4


def stretched(text):
    """Every vowel twice, the second with an accent; then dots up to the growth; gaps and escapes as they are."""
    pieces = re.split(r'(\{[0-9]\}|\\.)', text)
    for at in range(0, len(pieces), 2):
        pieces[at] = "".join(
            letter + DOUBLED[letter] if letter in DOUBLED else ACCENTED.get(letter, letter) for letter in pieces[at])
    grown = "".join(pieces)
    return "[" + grown + "·" * max(0, round(len(text) * GROWTH) - len(grown) - 2) + "]"


def strings(entry, name):
    found = re.search(rf'^{name} ((?:"[^\n]*"\n?)+)', entry, re.MULTILINE)
    return found and "".join(line[1:-1] for line in found.group(1).splitlines())  # a text with line ends is written in lines


def translated(entry):
    text, many = strings(entry, "msgid"), strings(entry, "msgid_plural")
    kept = re.sub(r'^msgstr.*\n?', "", entry, flags=re.MULTILINE).rstrip("\n")
    if many is None:
        return f'{kept}\nmsgstr "{stretched(text)}"\n'
    return f'{kept}\nmsgstr[0] "{stretched(text)}"\nmsgstr[1] "{stretched(many)}"\n'


header, *entries = open(sys.argv[1], encoding="utf-8").read().strip("\n").split("\n\n")
header = header.replace('"Language: \\n"', '"Language: en_XA\\n"')
sys.stdout.write("\n\n".join([header] + [translated(entry) for entry in entries]).replace("\n\n\n", "\n\n"))
