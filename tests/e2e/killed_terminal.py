"""Kills the program with SIGKILL at random moments of a case of several visits, in practice and in an exam.

Each time: no acknowledged answer is lost, none is there twice, and the program, started again, goes on at the right question, so that
answering only what it still asks completes exactly the planned record. NEEDLECASE_LONG=1 does it 200 times each.
"""

import os
import random
import re
import subprocess
import sys
import tempfile
import threading
import time
from concurrent.futures import ThreadPoolExecutor

from _store import events

PROGRAM = os.environ["NEEDLECASE_PROGRAM"]
CASE = "upper-back-bricklayer"
KILLS = int(os.environ.get("NEEDLECASE_KILLS", "200" if os.environ.get("NEEDLECASE_LONG") else "60"))

TOPICS = ["breathing", "nerve", "trend"]
REPORT = "monitor"
DECISION = ["expected", "contact", "monitor"]
ADVICE = [["1", "3"], ["2"], []]
CERTAINTY = ["2", "3", "1"]


STARTS = {"practice": [CASE], "exam": ["--mode", "exam", "--count", "3", "--seed", "1"]}  # three visits each


class Run:
    """One run of the terminal face, answered by what it asks; keeps what it acknowledged."""

    def __init__(self, store, home, mode, resume=False):
        arguments = ["--resume"] if resume else [*STARTS[mode], "--fresh"]
        self.process = subprocess.Popen(
            [PROGRAM, "practise", *arguments, "--store", store], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            env={"HOME": home, "PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"}, text=True, bufsize=1)
        self.acknowledged = []
        self.lines = []
        self.on_acknowledged = lambda count: None

    def say(self, line):
        try:
            self.process.stdin.write(line + "\n")
            self.process.stdin.flush()
        except (BrokenPipeError, ValueError):
            pass

    def answer_all(self, progress):
        """`progress` is what is recorded per visit; it knows which answers are still to be given."""
        for line in self.process.stdout:
            line = line.rstrip("\n")
            self.lines.append(line)
            self.note(line)
            reply = progress.reply(line)
            if reply is not None:
                self.say(reply)
        self.process.wait()

    def note(self, line):
        for pattern, kind in ((r"Asked about ", "asked"), (r"Report \d+: \w", "symptom-classified"), (r"Decision: ", "decided"),
                              (r"Chosen: ", "advice-chosen"), (r"How sure: ", "certainty-given"), (r"Submitted and kept", "visit-submitted")):
            if re.match(pattern, line):
                self.acknowledged.append(kind)
                self.on_acknowledged(len(self.acknowledged))


class Progress:
    """Answers each question of the program from the plan, given what the record holds."""

    def __init__(self, recorded):
        submitted = [number for number, (kind, _) in enumerate(recorded) if kind == "visit-submitted"]
        self.visit = len(submitted)  # of all visits of the sitting
        mine = recorded[submitted[-1] + 1:] if submitted else recorded
        self.asked = [topic for topic in TOPICS if any(f"topic={topic}" in fields for _, fields in mine)]
        self.advised = sum(1 for kind, _ in mine if kind == "advice-chosen")

    def reply(self, line):
        if line.startswith("Ask the patient about") or line.startswith("Anything else to ask?"):
            waiting = [topic for topic in TOPICS if topic not in self.asked]
            self.asked += waiting[:1]
            return waiting[0] if waiting else ""
        if re.match(r"Report \d+ of \d+: |Report: ", line):
            return REPORT
        if line.startswith("What should the patient do"):
            return DECISION[self.visit]
        if line.startswith("What do you advise?") or line.startswith("More advice?"):
            waiting = ADVICE[self.visit][self.advised:]
            self.advised += len(waiting[:1])
            return waiting[0] if waiting else ""
        if line.startswith("How sure are you"):
            return CERTAINTY[self.visit]
        if line.startswith("Submit?"):
            return "yes"
        if line.startswith("Which cue decided it?"):
            return "2"
        if line.startswith("Submitted and kept"):
            self.visit, self.asked, self.advised = self.visit + 1, [], 0
        if line.startswith(("Enter or ", "Number of a case")):
            return ""
        return None


def record(store):
    """(kind, fields) of the planned events in the store; checks that sequences have neither gaps nor repeats."""
    rows = events(store)
    attempts = {}
    for attempt, sequence, _, _ in rows:
        attempts.setdefault(attempt, []).append(sequence)
    for sequences in attempts.values():
        assert sequences == list(range(1, len(sequences) + 1)), f"sequences {sequences}"
    return [(kind, fields) for _, _, kind, fields in rows if kind not in ("started", "continued", "ended", "cue-named")]


def planned(mode):
    """The record of a run that nobody kills, and how long it takes."""
    with tempfile.TemporaryDirectory() as home:
        store = os.path.join(home, "a.db")
        begun = time.monotonic()
        run = Run(store, home, mode)
        run.answer_all(Progress([]))
        took = time.monotonic() - begun
        events = record(store)
        assert run.process.returncode == 0, run.process.stderr.read()
        assert [kind for kind, _ in events].count("visit-submitted") == 3, "\n".join(run.lines[-40:])
        return events, took


class Moment:
    """A random moment: so many seconds after so many acknowledgements (0: after the start). Spread over the whole case on any machine,
    however slow or busy, which seconds alone would not be."""

    def __init__(self, chance, steps, start_s):
        self.after = chance.randint(0, steps - 1)
        self.seconds = chance.uniform(0, start_s if self.after == 0 else 0.03)

    def arm(self, run):
        def kill_later(count):
            if count == self.after:
                threading.Timer(self.seconds, run.process.kill).start()
        run.on_acknowledged = kill_later
        kill_later(0)


def kill_once(number, mode, plan, moment):
    with tempfile.TemporaryDirectory() as home:
        store = os.path.join(home, "a.db")
        run = Run(store, home, mode)
        moment.arm(run)
        run.answer_all(Progress([]))
        kept = record(store)
        told = f"{mode}, kill {number}, {moment.seconds:.3f} s after {moment.after} acknowledgements: {len(run.acknowledged)} acknowledged, {len(kept)} kept"
        assert [kind for kind, _ in kept][:len(run.acknowledged)] == run.acknowledged, f"{told}: an acknowledged answer is lost"
        assert kept == plan[:len(kept)], f"{told}: the record is not the beginning of the plan: {kept}"
        if len(kept) == len(plan):
            return len(kept)
        again = Run(store, home, mode, resume=bool(events(store)))
        again.answer_all(Progress(kept))
        whole = record(store)
        assert whole == plan, f"{told}: resumed to {whole[len(kept):]}, planned {plan[len(kept):]}\n" + "\n".join(again.lines[-60:])
        return len(kept)


def kill_all(mode):
    plan, took = planned(mode)
    chance = random.Random(20261122)
    moments = [Moment(chance, len(plan), took) for _ in range(KILLS)]
    with ThreadPoolExecutor(4) as pool:  # most of the time is spent waiting for the disk
        kept_counts = set(pool.map(lambda kill: kill_once(kill, mode, plan, moments[kill]), range(KILLS)))
    assert len(kept_counts) > min(KILLS / 20, len(plan) / 2), f"the moments hit only these states: {sorted(kept_counts)}"
    print(f"{mode}: {KILLS} kills; events kept at the kill ranged over {sorted(kept_counts)} of {len(plan)}")


for one in ("practice", "exam"):
    kill_all(one)
print("1 passed, 0 failed")
