#!/usr/bin/env python3
"""Writes a large library of valid case files, the same on every machine: make_library.py FOLDER [COUNT, default 10000].

Each file is a case of scenarios/ told by another patient: findings, hours, answers and advice (and with them the derived key) stay
those of the case, so that every file passes `needlecase check`; id, title, tags and patient are made from the words below. Contrast
pairs stay pairs. The files are spread over folders of 500 by name.
"""

import itertools
import json
import pathlib
import re
import sys

REPOSITORY = pathlib.Path(__file__).resolve().parent.parent.parent
TRADES = """baker, bookbinder, bricklayer, bus driver, carpenter, cellist, chemist, cook, courier, dancer, dentist, editor, electrician,
engraver, farmer, ferry pilot, florist, forester, gardener, glazier, hairdresser, joiner, judge, librarian, locksmith, mason, mechanic,
midwife, miller, nurse, optician, painter, paramedic, photographer, plumber, postal worker, potter, printer, roofer, saddler, sailor,
shepherd, signwriter, stonemason, surveyor, tailor, teacher, translator, upholsterer, weaver, welder, zookeeper"""
MOMENTS = """after the regatta, before the wedding, between two shifts, during the harvest, in the car park, in the orchard, on the
allotment, on the night train, on the roof, while packing boxes, while painting the hall, with the choir waiting,
with the twins in tow, under the sink, at the climbing wall, at the loom, by the canal, on the ferry, in the rehearsal room, near the
summit, off the treadmill"""
TAGS = "office-work night-shift first-visit sport music travel heavy-work family-work outdoors long-drive".split()


def words_of(text):
    return [" ".join(word.split()) for word in text.split(",")]


def tellers():
    """Trades, moments and ages in a fixed order in which neighbours differ."""
    trades, moments = words_of(TRADES), words_of(MOMENTS)
    for number in itertools.count():
        yield trades[number * 7 % len(trades)], moments[number * 5 % len(moments)], 19 + number * 11 % 62, number


def replaced(text, key, value):
    changed, count = re.subn(rf'(?m)^{key} = .*$', lambda _: f'{key} = {value}', text, count=1)
    assert count == 1, key
    return changed


def told_by(source, teller, id_of):
    trade, moment, age, number = teller
    old_id = re.search(r'(?m)^id = "(.*)"$', source).group(1)
    title = re.search(r'(?m)^title = "(.*)"$', source).group(1)
    text = replaced(source, "id", f'"{id_of(old_id)}"')
    text = replaced(text, "title", f'"{trade.capitalize()} {moment}: {title[0].lower()}{title[1:]}"')
    text = replaced(text, "summary", f'"{trade.capitalize()}, {age}"')
    kept = re.findall(r'"((?:two-cues|form)-[^"]*)"', re.search(r'(?m)^tags = .*$', source).group(0))  # the program reads these
    tags = [TAGS[number % len(TAGS)], f"{TAGS[(number // 3 + 1) % len(TAGS)]}-again", *kept]
    text = replaced(text, "tags", json.dumps(tags))
    return re.sub(r'(?m)^twin = "(.*)"$', lambda found: f'twin = "{id_of(found.group(1))}"', text)


def files(count):
    sources = [path.read_text(encoding="utf-8") for path in sorted((REPOSITORY / "scenarios").glob("*/*.toml"))
               if path.parent.name != "guidance"]
    turn = tellers()
    made = 0
    for round_number in itertools.count():
        # A whole round, so that both of a pair are there; what is over the count is left out at the end as whole rounds' pairs.
        for source in sources:
            name = lambda old: f"{old}-{round_number:04}"
            text = told_by(source, next(turn), name)
            yield name(re.search(r'(?m)^id = "(.*)"$', source).group(1)), text
            made += 1
        if made >= count:
            return


def without_lost_twins(library):
    """The twin of a case that was cut off is not named."""
    for name, text in library.items():
        twin = re.search(r'(?m)^twin = "(.*)"\n', text)
        yield name, text if twin is None or twin.group(1) in library else text.replace(twin.group(0), "")


def main():
    if len(sys.argv) not in (2, 3) or sys.argv[1].startswith("-"):
        sys.exit(__doc__)
    folder = pathlib.Path(sys.argv[1])
    count = int(sys.argv[2]) if len(sys.argv) == 3 else 10000
    library = dict(itertools.islice(files(count), count))
    for number, (name, text) in enumerate(without_lost_twins(library)):
        part = folder / f"part-{number // 500:03}"
        part.mkdir(parents=True, exist_ok=True)
        (part / f"{name}.toml").write_text(text, encoding="utf-8")
    print(f"{count} case files in {folder}")


if __name__ == "__main__":
    main()
