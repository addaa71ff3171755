"""Measures the cold build of two versions of the sources; see ../build for the options and notes.md for what is measured how."""

import argparse
import glob
import os
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
BENCH = os.path.dirname(HERE)
ROOT = os.path.dirname(BENCH)
sys.path[:0] = [HERE, BENCH, os.path.join(BENCH, "gui")]
import page  # noqa: E402
import report  # noqa: E402
import size  # noqa: E402
from tree import Tree, build_in_turns  # noqa: E402


class Plan:
    """What is built, changed and run."""

    program, tests, binary = "needlecase", "all", "needlecase"
    pages = ("case", "library", "progress")
    changed, page_tests = "src/ui/pages/{0}/{0}_view.cpp", "tests/ui/pages/{}/*_test.cpp"
    test_program = "test_ui"
    parts, rounds, worst = 8, 5, 6

    def test_command(self, tree, tests):
        tags = ",".join(f"[#{os.path.basename(test)[:-4]}]" for test in tests)
        return [os.path.join(tree.build, "bin", self.test_program), "-#", tags]


class QuickPlan(Plan):
    """The least in which every step of the measurement happens: a layer, a small program, which is only looked at."""

    program, tests, binary = "nc_support", "bench_gui_blank", "bin/bench_gui_blank"
    pages = ("blank_window",)
    changed, page_tests = "bench/gui/{}.cpp", "bench/gui/{}.cpp"
    test_program = "bench_gui_blank"
    parts, rounds, worst = 2, 1, 1

    def test_command(self, tree, tests):
        return ["test", "-x", os.path.join(tree.build, "bin", self.test_program)]


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--ref", default="9db36c7")
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--scratch", default=None)
    parser.add_argument("--out", default=os.path.join(ROOT, "docs", "performance.md"))
    return parser.parse_args()


def copy_sources(scratch, ref):
    """Both versions of the sources: what git keeps at `ref`, and the working tree as it stands, but for what git ignores."""
    before, now = os.path.join(scratch, "before"), os.path.join(scratch, "now")
    os.makedirs(before)
    archive = subprocess.Popen(["git", "-C", ROOT, "archive", ref], stdout=subprocess.PIPE)
    subprocess.run(["tar", "-x", "-C", before], stdin=archive.stdout, check=True)
    if archive.wait() != 0:
        raise SystemExit(f"git does not know {ref}")
    listed = subprocess.run(["git", "-C", ROOT, "ls-files", "-z", "--cached", "--others", "--exclude-standard"], capture_output=True, check=True)
    for name in filter(None, os.fsdecode(listed.stdout).split("\0")):
        source, copy = os.path.join(ROOT, name), os.path.join(now, name)
        if os.path.lexists(source):
            os.makedirs(os.path.dirname(copy), exist_ok=True)
            shutil.copy2(source, copy, follow_symlinks=False)
    return Tree("the working tree", now), Tree(ref, before)


def job_rows(trees, plan):
    """The program and then what the tests need in addition, both cold: this version against the earlier one."""
    rows, spent = [], [(0, 0), (0, 0)]
    for goal, limit, target in (("the program", 0.55, plan.program), ("the tests in addition", 0.5, plan.tests)):
        build_in_turns(trees, target, plan.parts)
        sums = [(tree.job_seconds(), sum(tree.compiler_seconds().values())) for tree in trees]
        jobs, compilers = ([now[kind] - before[kind] for now, before in zip(sums, spent)] for kind in (0, 1))
        spent = sums
        rows.append(report.Row(f"job-seconds of {goal} / the same of {trees[1].name}", limit, jobs[0] / jobs[1], f"{jobs[0]:.0f} s", f"{jobs[1]:.0f} s"))
        rows.append(report.Row(f"processor time of compiling {goal} / the same of {trees[1].name}", None, compilers[0] / compilers[1],
                               f"{compilers[0]:.0f} s", f"{compilers[1]:.0f} s"))
    return rows


def processor_seconds(command, folder):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, cwd=folder, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def apart(command, scratch):
    """The same command with what it writes in the scratch folder, so that the build folder stays as ninja knows it."""
    words = list(command)
    for option in ("-o", "-MF"):
        if option in words:
            place = words.index(option) + 1
            words[place] = os.path.join(scratch, "unit" + os.path.splitext(words[place])[1])
    return words


def empty_command(command, scratch):
    """The same command for an empty source with <string>, without precompiled headers."""
    source = os.path.join(scratch, "empty.cpp")
    with open(source, "w", encoding="utf-8") as file:
        file.write("#include <string>\n")
    words = ["c++" if word == "c++-header" else word for word in apart(command, scratch)[:-1]] + [source]
    if "-include" in words:
        place = words.index("-include")
        del words[place:place + 2]
    return words


def against_empty(tree, output, plan, scratch):
    """Pairs of processor seconds: an output compiled again, and an empty translation unit with the same flags, in turns."""
    command = apart(tree.compile_command(output), scratch)
    empty = empty_command(command, scratch)
    return [(processor_seconds(command, tree.build), processor_seconds(empty, tree.build)) for _ in range(plan.rounds)]


def unit_rows(tree, plan, scratch):
    """The dearest translation unit against an empty one: the worst of the few that were dearest while everything was built. Also the
    dearest set of precompiled headers, which has no goal. Beside the rows: the seconds of an empty unit."""
    seconds = tree.compiler_seconds()
    dearest = sorted(seconds, key=seconds.get, reverse=True)
    units = {output: against_empty(tree, output, plan, scratch) for output in [one for one in dearest if one.endswith(".o")][:plan.worst]}
    rows = [report.ratio_row(f"dearest translation unit ({os.path.basename(output)[:-2]}) / an empty one with `<string>`", 20, pairs, "s")
            for output, pairs in units.items()]
    empty_seconds = report.median([empty for pairs in units.values() for _, empty in pairs])
    headers = next(one for one in dearest if one.endswith(".gch"))
    name = re.search(r"([^/]+)\.dir/", headers)[1]
    told = report.ratio_row(f"dearest set of precompiled headers ({name}) / the same", None, against_empty(tree, headers, plan, scratch), "s")
    return [max(rows, key=lambda row: row.value), told], empty_seconds


def change_row(tree, plan, empty_seconds):
    """Wall time from a changed line in a page until its tests, linked anew, have run: the slowest of a few pages. Beside it, how many
    empty translation units this machine compiles one after another in that time."""
    slowest, name = 0, ""
    for number, changed in enumerate(plan.pages):
        with open(os.path.join(tree.source, plan.changed.format(changed)), "a", encoding="utf-8") as file:
            file.write(f"namespace {{ [[maybe_unused]] constexpr int line_number = {number}; }}\n")
        tests = glob.glob(os.path.join(tree.source, plan.page_tests.format(changed)))
        started = time.monotonic()
        tree.ninja(plan.test_program)
        subprocess.run(plan.test_command(tree, tests), cwd=tree.source, check=True, stdout=subprocess.DEVNULL,
                       env={**os.environ, "NEEDLECASE_SOURCE_DIR": tree.source})
        taken = time.monotonic() - started
        slowest, name = max((slowest, name), (taken, changed))
    return report.Row(f"a changed line in a page to its tests' end (s), the slowest of {len(plan.pages)} ({name})", 15, slowest, f"{slowest:.1f} s",
                      f"{slowest / empty_seconds:.0f} empty translation units of {empty_seconds:.2f} s")


# Looked into when the program had 5.05 MB; the table of its parts is written with every run.
SIZE_NOTE = ("what was not written by us is three tenths: Dear ImGui as Debian builds it (0.58 MB), the shipped cases and guidance, which a record"
             " keeps byte by byte and which a start does not wait to unpack (0.23), letters (0.08), CLI11 (0.24; 0.06 less when it is made small,"
             " and then it is the dearest to compile), nlohmann/json (0.15), 165 sorts (0.16). The checks of containers stay; only the names they"
             " tell of functions are short (0.17 saved). What is not on the way of a frame or a file is made small. Folding equal functions"
             " together (gold, --icf=safe) would save a fiftieth, but that linker makes data executable, too. The rest are functions:"
             " most of the growth is what tells a person how a faulty file was meant and mends it, writes copies of cases, and more commands.")


def size_row(trees, plan):
    now, before = (size.stripped_bytes(os.path.join(tree.build, plan.binary)) / 1e6 for tree in trees)
    return report.Row("stripped program (MB)", 4.0, now, f"{now:.2f} MB", f"{before:.2f} MB", SIZE_NOTE)


def write_page(path, rows, where, facts):
    with open(os.path.join(HERE, "notes.md"), encoding="utf-8") as file:
        notes = file.read().strip()
    text = [facts, "", *report.table(rows), "", notes, "", "### Where the program's bytes are", "", "KiB of the stripped program.", "", *where]
    page.write_section(path, "The build", "\n".join(text + report.missed(rows)))


def main():
    given = arguments()
    plan = QuickPlan() if given.quick else Plan()
    load = report.load()
    if given.scratch:
        os.makedirs(given.scratch, exist_ok=True)
    scratch = tempfile.mkdtemp(prefix="needlecase-build-", dir=given.scratch)
    try:
        trees = copy_sources(scratch, given.ref)
        for tree in trees:
            tree.configure()
        rows = job_rows(trees, plan)
        units, empty_seconds = unit_rows(trees[0], plan, scratch)
        rows += [*units, size_row(trees, plan)]
        where = size.table(trees[0], plan.binary)
        rows.append(change_row(trees[0], plan, empty_seconds))
    finally:
        shutil.rmtree(scratch)
    print(f"Machine: {report.machine()}; load at the start {load}.")
    report.print_rows(rows)
    print("\n".join(where))
    if not given.quick:
        compiler = subprocess.run(["c++", "--version"], capture_output=True, text=True, check=True).stdout.splitlines()[0]
        write_page(given.out, rows, where, f"Machine: {report.machine()}; load at the start {load}. {compiler}.")
        print(f"written: {given.out}")


if __name__ == "__main__":
    main()
