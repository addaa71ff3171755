"""Kills the program with SIGKILL while it brings a store of a former version to the newest form: nothing is lost or doubled.

NEEDLECASE_LONG=1 does it 200 times.
"""

import os
import pathlib
import random
import shutil
import sqlite3
import subprocess
import tempfile
import time

from _store import events

ROOT = pathlib.Path(os.environ["NEEDLECASE_SOURCE_DIR"])
PROGRAM = os.environ["NEEDLECASE_PROGRAM"]
KILLS = 200 if os.environ.get("NEEDLECASE_LONG") else 40
ATTEMPTS = 3000
BODIES = [("started", "sitting=s{0} place=0 size=1 trainee=Ana%20B cohort= case=neck-a case-hash=abc guidance-hash=def mode=practice seed=7 "
                      "queue=neck-a limit-ms=0"),
          ("asked", "visit=0 topic=breathing"), ("decided", "visit=0 urgency=contact"), ("visit-submitted", "visit=0")]


def make_former(path):
    """A store as the version before the chain left it."""
    store = sqlite3.connect(path)
    for line in (ROOT / "tests/store/fixtures/schema-2.sql").read_text().splitlines():
        if not line.startswith(("--", "insert")):
            store.execute(line)
    for attempt in range(ATTEMPTS):
        for sequence, (kind, fields) in enumerate(BODIES, start=1):
            store.execute("insert into events (attempt, sequence, at_ms, kind, fields) values (?, ?, ?, ?, ?)",
                          (f"attempt-{attempt}", sequence, 1000 + sequence, kind, fields.format(attempt)))
    store.commit()
    store.close()


def start(path, home):
    """Opens the store for writing, which brings it over, and stops at the first question."""
    return subprocess.Popen([PROGRAM, "practise", "--store", path], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                            env={"HOME": home, "PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"})


def rows_of(path):
    """(attempt, sequence, kind) of all that the store holds, in whichever form; its journal is played back first, as at every start."""
    with sqlite3.connect(path, timeout=10) as store:
        former = store.execute("select 1 from sqlite_master where name = 'events'").fetchone()
        if former:
            return "former", store.execute("select attempt, sequence, kind from events order by position").fetchall()
    return "newest", [(attempt, sequence, kind) for attempt, sequence, kind, _ in events(path)]


def kill_once(home, former, wanted, seconds):
    path = os.path.join(home, "attempts.db")
    for name in os.listdir(home):
        if name.startswith("attempts.db"):
            os.remove(os.path.join(home, name))
    shutil.copy(former, path)
    run = start(path, home)
    time.sleep(seconds)
    run.kill()
    run.wait()
    form, rows = rows_of(path)
    assert rows == wanted, f"after {seconds:.3f} s, in the {form} form: {len(rows)} rows of {len(wanted)}"
    assert start(path, home).wait(timeout=60) == 0
    assert rows_of(path) == ("newest", wanted), f"after {seconds:.3f} s and another start"
    return form


def main():
    chance = random.Random(20261128)
    with tempfile.TemporaryDirectory() as home:
        former = os.path.join(home, "former.db")
        make_former(former)
        wanted = [(f"attempt-{attempt}", sequence, kind) for attempt in range(ATTEMPTS) for sequence, (kind, _) in enumerate(BODIES, start=1)]
        path = os.path.join(home, "attempts.db")
        shutil.copy(former, path)
        begun = time.monotonic()
        assert start(path, home).wait(timeout=60) == 0
        took = time.monotonic() - begun
        assert rows_of(path) == ("newest", wanted)
        forms = [kill_once(home, former, wanted, chance.uniform(0, took)) for _ in range(KILLS)]
    assert set(forms) == {"former", "newest"}, f"the kills hit only one side: {set(forms)}"
    print(f"{KILLS} kills within {took:.2f} s: {forms.count('former')} before the migration was done, {forms.count('newest')} after; nothing lost or doubled")


main()
