"""The record against its floors, each a ratio of two times of the same run, taken in turns."""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "gui"))

# pylint: disable=wrong-import-position
from programs import Bench, Display, Program, Shown
from report import median, percentile

ENTRIES = "select position, attempt, sequence, text from entries order by position"


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build", required=True)
    parser.add_argument("--rounds", type=int, default=11)
    parser.add_argument("--attempts", type=int, default=9500, help="about 10.5 entries each")
    return parser.parse_args()


def seconds(command, **options):
    begun = time.monotonic()
    subprocess.run(command, check=True, **options)
    return time.monotonic() - begun


def check_against_sqlite(given, store, folder):
    """`store check` against sqlite3 reading every row and sha256sum of their bytes."""
    rows = os.path.join(folder, "rows")
    pairs = []
    for _ in range(given.rounds):
        ours = seconds([os.path.join(given.build, "needlecase"), "store", "check", "--store", store], stdout=subprocess.DEVNULL)
        with open(rows, "wb") as file:
            floor = seconds(["sqlite3", store, ENTRIES], stdout=file)
        floor += seconds(["sha256sum", rows], stdout=subprocess.DEVNULL)
        pairs.append((ours * 1000, floor * 1000))
    return pairs


def durable(given, folder):
    """An answer in the store against the same bytes appended to a file with fdatasync: the medians of each round."""
    pairs = []
    for number in range(given.rounds):
        place = os.path.join(folder, f"durable-{number}")
        os.mkdir(place)
        told = subprocess.run([os.path.join(given.build, "bin", "bench_durable_answer"), place, "300"], check=True, capture_output=True, text=True)
        times = json.loads(told.stdout)
        pairs.append((median(times["kept_ms"]), median(times["appended_ms"])))
    return pairs


def start(given, store, folder):
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
    return pairs


def tell(what, limit, pairs):
    ratios = [left / right for left, right in pairs]
    print(f"{what}: {median(ratios):.3f} (goal {limit}; quartiles {percentile(ratios, 0.25):.3f} to {percentile(ratios, 0.75):.3f}); "
          f"{median([left for left, _ in pairs]):.4g} ms against {median([right for _, right in pairs]):.4g} ms", flush=True)


def main():
    given = arguments()
    with tempfile.TemporaryDirectory(prefix="needlecase-bench-") as folder:
        store = os.path.join(folder, "many.db")
        subprocess.run([os.path.join(given.build, "bin", "make_record"), store, "1", str(given.attempts)], check=True)
        told = subprocess.run([os.path.join(given.build, "needlecase"), "store", "check", "--store", store], check=True, capture_output=True, text=True)
        print(told.stdout.strip(), flush=True)
        tell("store check / sqlite3 reading the rows and sha256sum of them", 2, check_against_sqlite(given, store, folder))
        tell("an answer that is durable / append and fdatasync, medians", 1.3, durable(given, folder))
        tell("start with these entries / with none", 1.3, start(given, store, folder))


main()
