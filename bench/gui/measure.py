"""Measures the window; see ./run for the options and notes.md for what is measured how."""

import argparse
import os
import subprocess
import sys
import time

sys.path[:0] = [os.path.dirname(os.path.abspath(__file__)), os.path.dirname(os.path.dirname(os.path.abspath(__file__)))]
import page  # noqa: E402
import instructions  # noqa: E402
import parts  # noqa: E402
import report  # noqa: E402
from programs import Bench, Display  # noqa: E402

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))


LIBRARY_NOTES = {
    "cold check": "toml++ alone needs half of the floor on two threads (a row of its own), so a fifth of its work is left for everything else. By callgrind"
                  " our whole work on a file is about 2.3 times what toml++ does: SHA-256, which makes an attempt provable, 0.28, the tree with its places"
                  " 0.3, reading the case 0.17, checks and derived keys 0.3, scanning before the parser 0.1, the card 0.1. A hash by the processor's own"
                  " instructions (tried outside: 4 instead of 16 µs a file) would save a tenth; without a quicker parser the goal is out of reach.",
}
SHOWN_LATER = ("the first frame that can be used, which is the goal, holds (the row above); this row waits until every case is listed, too.")

FLTK_MEMORY_NOTE = ("by the system's own account of the pages, a quarter is the program itself, which holds its fonts and cases; two fifths are memory"
                    " without a file, the letters of seven fonts among it; an eighth is the picture shared with the display; the rest are libraries that"
                    " the toolkit does without, such as SQLite and FreeType.")
INSTRUCTION_NOTES = {
    "the whole library page": "two thirds of what is left are triangles, most of them the soft edges of shapes.",
    "the whole case page": "two thirds of what is left are triangles, most of them the soft edges of shapes.",
    "the start to the first picture": "more than half are the letters of seven fonts, each letter drawn and hinted by FreeType; a seventh is the"
                                      " file of key combinations that the window library reads, a tenth the guidance as TOML.",
}


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build", required=True)
    parser.add_argument("--rounds", type=int, default=11)
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--no-peers", action="store_true")
    parser.add_argument("--idle-seconds", type=int, default=60)
    parser.add_argument("--baseline", help=f"a release build of {instructions.BASELINE}; without it one is made")
    parser.add_argument("--only", help="start, library, page, moves, idle, click or instructions")
    parser.add_argument("--out", default=os.path.join(ROOT, "docs", "performance.md"))
    given = parser.parse_args()
    if given.quick:
        given.rounds, given.idle_seconds = 2, 5
    return given


def pairs(samples, left, right, what):
    return list(zip(samples[left][what], samples[right][what]))


def make_cases(bench, given):
    folder = os.path.join(bench.folder, "cases")
    if not os.path.exists(folder):
        subprocess.run([sys.executable, os.path.join(ROOT, "bench", "library", "make_library.py"), folder, "200" if given.quick else "10000"],
                       check=True)
        time.sleep(3)  # what was written just now is not trusted to be unchanged
    return folder


def start_rows(bench, given):
    make_cases(bench, given)
    peers = [] if given.no_peers else [bench.chromium, bench.mnemosyne]
    small = [] if given.no_peers else [bench.fltk]
    samples = parts.start_and_memory(bench, [bench.ours, bench.blank, bench.many, bench.unread, *peers, *small], given.rounds)
    rows = []
    for program, cases in ((bench.ours, "the shipped cases"), (bench.many, "10,000 cases")):
        rows.append(report.ratio_row(f"start with {cases} / blank window", 1.25, pairs(samples, program, bench.blank, "shown_ms"), "ms"))
        rows.append(report.ratio_row(f"start with {cases} to the first frame that can be used / blank window", 1.25,
                                     pairs(samples, program, bench.blank, "swap_ms"), "ms"))
    rows.append(report.ratio_row("start with 10,000 cases never read before, to the first frame that can be used / blank window", 1.25,
                                 pairs(samples, bench.unread, bench.blank, "swap_ms"), "ms"))
    rows.append(report.ratio_row("start with 10,000 cases never read before / blank window", None,
                                 pairs(samples, bench.unread, bench.blank, "shown_ms"), "ms"))
    for peer, limit in zip(peers, (0.20, 0.15)):
        for program, cases in ((bench.ours, "the shipped cases"), (bench.many, "10,000 cases")):
            first = list(zip(samples[program]["swap_ms"], samples[peer]["shown_ms"]))
            rows.append(report.ratio_row(f"start with {cases} to the first frame that can be used / {peer.name}", limit, first, "ms"))
            rows.append(report.ratio_row(f"start with {cases} / {peer.name}", limit, pairs(samples, program, peer, "shown_ms"), "ms", SHOWN_LATER))
    rows.append(report.ratio_row("memory / blank window", 1.5, pairs(samples, bench.ours, bench.blank, "pss_kib"), "KiB"))
    if peers:
        rows.append(report.ratio_row("memory / Chromium", 0.25, pairs(samples, bench.ours, bench.chromium, "pss_kib"), "KiB"))
    for peer in small:
        rows.append(report.ratio_row("memory / FLTK window", 2.0, pairs(samples, bench.ours, peer, "pss_kib"), "KiB", FLTK_MEMORY_NOTE))
        rows.append(report.ratio_row("processor time until the first rest / FLTK window", 2.0, pairs(samples, bench.ours, peer, "rest_ms"), "ms"))
    return rows


def library_rows(bench, given):
    rows = []
    for found in parts.library(bench, make_cases(bench, given), given.rounds):
        goal = f"library of 10,000 files: {found['name']}"
        if "limit_ms" in found:
            rows.append(report.Row(f"{goal} (ms)", found["limit_ms"], found["ours_ms"], f"{found['ours_ms']:.4g} ms", ""))
        elif "ratio" in found:
            rows.append(report.Row(f"{goal} / {found['floor']}", found["limit"] or None, found["ratio"], f"{found['ours_ms']:.4g} ms",
                                   f"{found['floor_ms']:.4g} ms", LIBRARY_NOTES.get(found["name"].split(" on ")[0], "")))
    return rows


def page_rows(bench, given):
    rows = []
    for page in ("library", "case"):
        costs, (unchanged, moved, rebuilt) = parts.page_cost(bench, page, given.rounds)
        rows.append(report.ratio_row(f"processor time of the whole {page} page / clear, swap and list building", 2.0,
                                     [(full, clear + lists) for full, clear, lists in costs], "ms"))
        rows.append(report.plain_row(f"list building of the {page} page (ms)", 0.3, [lists for _, _, lists in costs], "ms"))
        rows.append(report.plain_row(f"allocations in a frame of the {page} page in which nothing changed", 0, [unchanged], ""))
        rows.append(report.plain_row(f"allocations when the pointer moves over a blank part of the {page} page", 0, [moved], ""))
        print(f"        a rebuilt frame of the {page} page allocates {rebuilt} times")
    return rows


def moves_rows(bench, given):
    samples = parts.pointer_moves(bench, given.rounds)
    return [report.ratio_row("processor time of 60 pointer moves over a blank part / naive loop", 0.03, samples, "ms")]


def idle_rows(bench, given):
    frames, calls = parts.idle(bench, given.idle_seconds)
    print(f"        calls in {given.idle_seconds} s: {calls or 'none'}")
    return [report.plain_row(f"frames in {given.idle_seconds} s untouched", 0, [frames], ""),
            report.plain_row(f"system calls in {given.idle_seconds} s untouched", 0, [sum(calls.values())], "")]


def click_rows(bench, given):
    ours, theirs = parts.clicks(bench, given.rounds, 3 if given.quick else 10, not given.no_peers)
    if not theirs:
        print(f"        click to pixel: {report.spread(ours, 'ms')}")
        return []
    rows = []
    for name, share, limit in (("p50", 0.5, 0.7), ("p95", 0.95, 0.4)):
        mine = report.percentile(ours, share)
        other = report.percentile(theirs, share)
        rows.append(report.Row(f"click to pixel / Chromium, {name} of {len(ours)}", limit, mine / other, f"{mine:.3g} ms", f"{other:.3g} ms"))
    return rows


def instruction_rows(bench, given):
    """Without peers there is nothing to count with, and in a quick run no time to build an earlier commit."""
    if given.no_peers or (given.quick and not given.baseline):
        return []
    base = given.baseline or instructions.baseline_build(given.build)
    folder = make_cases(bench, given)
    counted = [(f"the whole {name} page", 0.7, lambda build, name=name: instructions.page(bench, build, name)) for name in ("library", "case")]
    counted += [("an unchanged library of 10,000 files", 0.7, lambda build: instructions.index(bench, build, folder)),
                ("the start to the first picture", 0.6, lambda build: instructions.first_picture(bench, build))]
    rows = []
    for what, limit, count in counted:
        mine, before = count(given.build), count(base)
        rows.append(report.Row(f"instructions of {what} / {instructions.BASELINE}", limit, mine / before, f"{mine / 1e6:.4g} million",
                               f"{before / 1e6:.4g} million", INSTRUCTION_NOTES.get(what, "")))
    return rows


def main():
    given = arguments()
    load = report.load()
    with Display() as display:
        bench = Bench(given.build, display)
        try:
            rows = []
            for name, part in (("start", start_rows), ("library", library_rows), ("page", page_rows), ("moves", moves_rows), ("idle", idle_rows),
                               ("click", click_rows), ("instructions", instruction_rows)):
                if given.only in (None, name):
                    made = part(bench, given)
                    report.print_rows(made)
                    rows += made
            versions = bench.versions(not given.no_peers)
        finally:
            bench.close()
    if not given.quick and given.only is None:
        facts = {"machine": report.machine(), "load": load, "rounds": given.rounds, "versions": versions}
        page.write_section(given.out, "The window", report.window_section(rows, facts, os.path.join(HERE, "notes.md")))
        print(f"written: {given.out}")


if __name__ == "__main__":
    main()
