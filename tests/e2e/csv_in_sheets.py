"""LibreOffice imports the CSV of every style, by the line that docs/export.md gives, and changes no cell.

Trainees and cohorts are named as a sheet loves to change: zeros in front, dates, exponents, formulas, words for true. What the sheet then
holds is compared with JSON Lines, which has every value exactly.
"""

import csv
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

from _terminal import play

ROOT = pathlib.Path(os.environ["NEEDLECASE_SOURCE_DIR"])
PROGRAM = os.environ["NEEDLECASE_PROGRAM"]
# What is typed as trainee and cohort, with the seed of the run: every digit of the last is lost in a sheet that takes it for a number.
RUNS = [("0010", "3-4", 18446744073709551615), ("1E5", "=1+1", 12345678901234567), ("wahr", "1/2", 999999999999999),
        ("Zoë; \"z\"", "01.02.2026", 7), ("-5", "1,5", 8), ("TRUE", "#N/A", 9)]
AS_SHOWN = "csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,false,false"  # the values, not what the screen rounds them to


def import_lines():
    """By style: the filter of its line in the document."""
    pairs = re.findall(r"--csv-style (\S+) --out scores\.csv\n\s+soffice --headless --infilter='([^']+)' --convert-to xlsx scores\.csv",
                       (ROOT / "docs/export.md").read_text())
    return dict(pairs)


def styles(environment):
    text = subprocess.run([PROGRAM, "export", "--csv-style", "none"], capture_output=True, text=True, env=environment, check=False).stderr
    return set(re.findall(r"excel-[a-z]+", text))


def export(store, rows, arguments, environment):
    command = [PROGRAM, "export", "--store", store, "--rows", rows, *arguments]
    done = subprocess.run(command, capture_output=True, env=environment, check=False)
    if done.returncode != 0:
        sys.exit(f"export {arguments} gave {done.returncode}: {done.stderr.decode()}")
    return done.stdout


def imported(path, infilter, folder):
    """The cells of the sheet that LibreOffice makes of the file."""
    command = ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", f"--infilter={infilter}",
               "--convert-to", AS_SHOWN, "--outdir", f"{folder}/out", path]
    done = subprocess.run(command, capture_output=True, text=True, timeout=180, check=False)
    made = pathlib.Path(folder) / "out" / pathlib.Path(path).name
    assert done.returncode == 0 and made.exists(), done.stdout + done.stderr
    with open(made, newline="", encoding="utf-8") as file:
        return list(csv.reader(file))


def stayed(cell, value):
    if value is None:
        return cell == ""
    if isinstance(value, bool):
        return cell.lower() == str(value).lower()
    if isinstance(value, float) or (isinstance(value, int) and len(str(value)) <= 15):
        return cell != "" and abs(float(cell) - value) <= 1e-14 * max(1, abs(value))
    return cell == str(value)


def compare(style, rows, cells, lines):
    header, *found = cells
    assert header == list(lines[0]) and len(found) == len(lines), (style, rows, header)
    for row, line in zip(found, lines):
        for name, cell in zip(header, row):
            assert stayed(cell, line[name]), f"{style}, {rows}: {name} was {line[name]!r} and became {cell!r}"
    return len(found) * len(header)


def main():
    with tempfile.TemporaryDirectory() as folder:
        environment = {"HOME": folder, "PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"}
        store = os.path.join(folder, "attempts.db")
        for trainee, cohort, seed in RUNS:
            play(PROGRAM, store, "Stopped. Every answer is kept.", ["--mode", "practice", "--count", "1", "--seed", str(seed),
                 f"--trainee={trainee}", f"--cohort={cohort}"], environment)
        filters = import_lines()
        assert set(filters) == styles(environment), "the document has the line of every style"
        compared = 0
        for rows in ("attempts", "answers", "sittings"):
            lines = [json.loads(line) for line in export(store, rows, ["--format", "jsonl"], environment).splitlines()]
            assert {line["trainee_id"] for line in lines} == {run[0] for run in RUNS}
            for style, infilter in filters.items():
                path = os.path.join(folder, f"{rows}-{style}.csv")
                pathlib.Path(path).write_bytes(export(store, rows, ["--csv-style", style], environment))
                compared += compare(style, rows, imported(path, infilter, folder), lines)
    print(f"{compared} cells in {len(filters)} styles imported by LibreOffice, none changed")


main()
