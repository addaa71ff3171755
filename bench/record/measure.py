"""The record against its floors, each a ratio of two times of the same run, taken in turns."""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
BENCH = os.path.dirname(HERE)
sys.path[:0] = [BENCH, os.path.join(BENCH, "gui")]

# pylint: disable=wrong-import-position
import page
import report
from programs import Bench, Display, Program, Shown
from report import median, percentile

ENTRIES = "select position, attempt, sequence, text from entries order by position"


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build", required=True)
    parser.add_argument("--rounds", type=int, default=11)
    parser.add_argument("--attempts", type=int, default=9500, help="about 10.5 entries each")
    parser.add_argument("--only", choices=("check", "durable", "start"), help="one part; the page is written only when --out names it")
    parser.add_argument("--out", help="the page whose section is written; docs/performance.md when everything is measured")
    return parser.parse_args()


def seconds(command, **options):
    begun = time.monotonic()
    subprocess.run(command, check=True, **options)
    return time.monotonic() - begun


def check_rows(given, store, folder):
    """`store check` against sqlite3 reading every row and sha256sum of their bytes."""
    told = subprocess.run([os.path.join(given.build, "needlecase"), "store", "check", "--store", store], check=True, capture_output=True, text=True)
    print(told.stdout.strip(), flush=True)
    rows = os.path.join(folder, "rows")
    pairs = []
    for _ in range(given.rounds):
        ours = seconds([os.path.join(given.build, "needlecase"), "store", "check", "--store", store], stdout=subprocess.DEVNULL)
        with open(rows, "wb") as file:
            floor = seconds(["sqlite3", store, ENTRIES], stdout=file)
        floor += seconds(["sha256sum", rows], stdout=subprocess.DEVNULL)
        pairs.append((ours * 1000, floor * 1000))
    return [report.ratio_row("store check / sqlite3 reading the rows and sha256sum of them", 2, pairs, "ms")]


def durable_rows(given, _store, folder):
    """An answer in the store, and what SQLite alone takes for the same bytes, against appending them to a file with fdatasync."""
    rounds = []
    for number in range(given.rounds):
        place = os.path.join(folder, f"durable-{number}")
        os.mkdir(place)
        told = subprocess.run([os.path.join(given.build, "bin", "bench_durable_answer"), place, "300"], check=True, capture_output=True, text=True)
        rounds.append(json.loads(told.stdout))

    def row(goal, limit, left, middle):
        return report.ratio_row(goal, limit, [(middle(times[left]), middle(times["appended_ms"])) for times in rounds], "ms")

    return [row("an answer that is durable / append and fdatasync, p50", 1.3, "kept_ms", median),
            row("an answer that is durable / append and fdatasync, p95", None, "kept_ms", lambda times: percentile(times, 0.95)),
            row("SQLite alone / append and fdatasync, p50", None, "bare_ms", median)]


def start_rows(given, store, folder):
    """The start to the finished picture of the library, with the entries and with none."""
    program = os.path.join(given.build, "needlecase")
    with Display() as display:
        bench = Bench(given.build, display)
        many = Program("many needlecase", [program, "--store", store])
        none = Program("none needlecase", [program, "--store", os.path.join(folder, "none.db")])
        pairs = []
        for one in (many, none):
            bench.learn(one)
        for _ in range(given.rounds):
            times = []
            for one in (many, none):
                with Shown(bench, one) as shown:
                    times.append(shown.answer["ms"])
            pairs.append(tuple(times))
        bench.close()
    return [report.ratio_row("start with these entries / with none", 1.3, pairs, "ms")]


def section(given, rows, load):
    facts = f"Machine: {report.machine()}; load at the start {load}. {given.rounds} rounds."
    if given.only:
        facts += f" Of the record only this was measured: {given.only}."
    with open(os.path.join(HERE, "notes.md"), encoding="utf-8") as file:
        notes = file.read().rstrip()
    return "\n".join([facts, "", *report.table(rows), "", notes, *report.missed(rows)])


def main():
    given = arguments()
    load = report.load()
    rows = []
    with tempfile.TemporaryDirectory(prefix="needlecase-bench-") as folder:
        store = os.path.join(folder, "many.db")
        if given.only != "durable":
            subprocess.run([os.path.join(given.build, "bin", "make_record"), store, "1", str(given.attempts)], check=True)
        for name, part in (("check", check_rows), ("durable", durable_rows), ("start", start_rows)):
            if given.only in (None, name):
                made = part(given, store, folder)
                report.print_rows(made)
                rows += made
    out = given.out or (None if given.only else os.path.join(os.path.dirname(BENCH), "docs", "performance.md"))
    if out:
        page.write_section(out, "The record", section(given, rows, load))
        print(f"written: {out}")


if __name__ == "__main__":
    main()
