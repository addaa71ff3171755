"""Counts instructions with callgrind, of this build and of an earlier commit: unlike seconds, they are nearly the same on every processor
and on a busy machine."""

import os
import re
import statistics
import subprocess

from programs import stop

BASELINE = "9db36c7"
ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))


def baseline_build(build):
    """The build folder of the earlier commit, made beside ours when it is not there yet: its sources are never touched again."""
    tree = os.path.join(build, "baseline-" + BASELINE)
    made = os.path.join(tree, "build", "release")
    if not os.path.exists(tree):
        print(f"        building {BASELINE} in {tree}", flush=True)
        os.makedirs(tree)
        archive = subprocess.run(["git", "-C", ROOT, "archive", BASELINE], capture_output=True, check=True)
        subprocess.run(["tar", "-x", "-C", tree], input=archive.stdout, check=True)
    for command in (["cmake", "--preset", "release"], ["cmake", "--build", made, "--target", "needlecase", "bench_gui_page_cost"]):
        done = subprocess.run(command, cwd=tree, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            stop(f"{BASELINE} cannot be built: {done.stdout}{done.stderr}")
    return made


def _collected(said, command):
    found = re.findall(r"Collected\s*:\s*(\d+)", said)
    return int(found[-1]) if found else stop(f"callgrind {' '.join(command)}: {said}")


def _spent_in(out, function):
    """Instructions in a function and in what it calls."""
    told = subprocess.run(["callgrind_annotate", "--auto=no", "--inclusive=yes", "--threshold=100", out], capture_output=True, text=True, check=False)
    for line in told.stdout.splitlines():
        found = re.match(r"\s*([\d,]+) \([^)]*\)\s+\S*:" + function, line)
        if found:
            return int(found.group(1).replace(",", ""))
    return stop(f"nothing calls {function}")


def _count(bench, command, environment, function=None):
    """Instructions of all threads of the command; with a function, only of the thread that calls it."""
    out = os.path.join(bench.folder, "counted.callgrind")
    done = subprocess.run(["valgrind", "--tool=callgrind", "--fair-sched=yes", f"--callgrind-out-file={out}", *command], env=environment,
                          stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=3600, check=False)
    return _collected(done.stderr, command) if function is None else _spent_in(out, function)


def page(bench, build, name):
    """Instructions of one whole page drawn anew: a longer run less a shorter one, so that what is done once is not counted."""
    frames_a_round = 30

    def counted(rounds):
        command = [os.path.join(build, "bin", "bench_gui_page_cost"), name, str(rounds)]
        return _count(bench, command, bench.environment(bench.ours), r"nc::app::ScreenPainter::paint\(")

    return (counted(2) - counted(1)) / frames_a_round


def index(bench, build, folder):
    """Instructions of opening an unchanged folder of cases, without those of the shipped cases beside it."""
    empty = os.path.join(bench.folder, "no-cases")
    os.makedirs(empty, exist_ok=True)
    environment = bench.environment(bench.ours)
    store = os.path.join(bench.folder, "counted.db")

    def counted(cases):
        command = [os.path.join(build, "needlecase"), "practise", "--cases", cases, "--store", store, "--fresh"]
        subprocess.run(command, env=environment, stdin=subprocess.DEVNULL, capture_output=True, check=False)  # makes the index
        return _count(bench, command, environment, r"nc::\w+::load_library\(")

    return counted(folder) - counted(empty)


def first_picture(bench, build, rounds=3):
    """Instructions of all threads from exec until the first picture was given to the display."""
    environment = bench.environment(bench.ours, marked=True) | {"SWAP_MARKER_END": "1"}
    command = [os.path.join(build, "needlecase")]
    subprocess.run(command, env=environment, stdin=subprocess.DEVNULL, capture_output=True, timeout=60, check=False)  # warms its folders
    return statistics.median(_count(bench, command, environment) for _ in range(rounds))
