"""Exams of one minute that are closed and gone on with after their time, while the clock of the machine was set too.

In the terminal and in the window: the result of what was answered, 'the time ran out', no other end, and a record that is sound.
"""

import csv
import io
import os
import shutil
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from _window import Display, Home, Window, check  # noqa: E402

PROGRAM = os.environ["NEEDLECASE_PROGRAM"]
CLOSED_S = 62
RAN_OUT = "The time ran out; what was not answered counts nothing."
FAKETIME = subprocess.run(["faketime", "now", "sh", "-c", "echo $LD_PRELOAD"], capture_output=True, text=True, check=True).stdout.strip()
# Only the clock on the wall is moved: the one since the start of the machine cannot be set.
CLOCKS = {"right": {}, **{word: {"LD_PRELOAD": FAKETIME, "FAKETIME": word, "FAKETIME_DONT_FAKE_MONOTONIC": "1"} for word in ("-3h", "+3h")}}


def run(*arguments, home, given="", clock="right"):
    return subprocess.run([PROGRAM, *arguments], input=given, capture_output=True, text=True, timeout=60, check=False,
                          env={"HOME": home, "PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", **CLOCKS[clock]})


def begin_exam(store, home):
    """Two cases in one minute; the first is asked about, and the input ends there."""
    begun = run("practise", "--mode", "exam", "--count", "2", "--minutes", "1", "--seed", "5", "--store", store, home=home, given="breathing\n")
    check(begun.returncode == 0 and os.path.exists(store), begun.stdout + begun.stderr)


def check_record(store, home):
    sound = run("store", "check", "--store", store, home=home)
    check(sound.returncode == 0, sound.stdout + sound.stderr)
    exported = run("export", "--store", store, home=home)
    rows = list(csv.DictReader(io.StringIO(exported.stdout, newline="")))
    check(len(rows) == 2 and all(row["end_reason"] == "time-ran-out" for row in rows), exported.stdout + exported.stderr)
    check(all(row["passed"] == "false" for row in rows) and rows[1]["outcome"] == "not-seen", exported.stdout)
    check(all(not row["duration_s"] or float(row["duration_s"]) >= 0 for row in rows), exported.stdout)


def check_terminal(store, home, clock):
    mine = f"{store}-terminal{clock}.db"
    shutil.copy(store, mine)
    gone_on = run("practise", "--resume", "--store", mine, home=home, clock=clock)
    check(gone_on.returncode == 0 and "The time is over." in gone_on.stdout, f"clock {clock}: {gone_on.returncode}\n{gone_on.stdout}{gone_on.stderr}")
    check_record(mine, home)


def check_window(display, store, clock):
    with Home() as home:
        shutil.copy(store, home.store)
        wall = [f"{name}={value}" for name, value in CLOCKS[clock].items()]
        window = Window(display, home, through=["env", *wall] if wall else ())
        window.click("library/continue") if window.node("library/continue") else None
        window.wait_for_node("exam-result/next")
        check(any(RAN_OUT in text for text in window.texts()), f"clock {clock}: {window.texts()}")
        window.close()
        check_record(home.store, home.folder.name)


def main():
    with tempfile.TemporaryDirectory() as home, Display() as display:
        store = os.path.join(home, "exam.db")
        begin_exam(store, home)
        time.sleep(CLOSED_S)
        for clock in CLOCKS:
            check_terminal(store, home, clock)
            check_window(display, store, clock)
    print("1 passed, 0 failed")


main()
