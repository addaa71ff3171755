"""Whether a process sleeps: what the kernel counts of each of its threads, read from outside.

A thread that sleeps inside of a system call makes no other one before it has run again, and the kernel counts whenever a thread is put
on or off a processor and how long it was there. As long as no count moves there was no system call and no frame. A tracer cannot show
that: it interrupts the very calls in which the threads sleep, and whether it then counts them again depends on how busy the machine is.
"""

import os
import time

from _window import check

LONGEST_S = 180


def counts(process):
    """Of each thread: how often it left a processor of its own accord or was put off it, and the nanoseconds it ran."""
    found = {}
    top = f"/proc/{process.pid}/task"
    for thread in os.listdir(top):
        with open(f"{top}/{thread}/status", encoding="utf-8") as file:
            status = dict(line.split(":", 1) for line in file.read().splitlines())
        with open(f"{top}/{thread}/schedstat", encoding="utf-8") as file:
            ran = int(file.read().split()[0])
        found[f"{status['Name'].strip()}/{thread}"] = (int(status["voluntary_ctxt_switches"]), int(status["nonvoluntary_ctxt_switches"]), ran)
    return found


def moved(before, after):
    """What the threads did between two counts; empty when they slept. A thread that came or went counts too."""
    said = {}
    for thread in sorted(before.keys() | after.keys()):
        old, new = before.get(thread), after.get(thread)
        if old is None or new is None:
            said[thread] = "came" if old is None else "went"
        elif old != new:
            said[thread] = f"slept {new[0] - old[0]} times anew, ran {(new[2] - old[2]) / 1e6:.3f} ms"
    return said


def wait_until_still(process, seconds=3):
    """Until no thread has run for so many seconds: what was begun before is done, however busy the machine is."""
    since = time.monotonic()
    end = since + LONGEST_S
    while time.monotonic() - since < seconds:
        did = ran_during(process, 0.5)
        if did:
            since = time.monotonic()
        check(time.monotonic() < end, f"not still after {LONGEST_S} s: {did}")


def ran_during(process, seconds):
    """What the threads did in `seconds`."""
    before = counts(process)
    time.sleep(seconds)
    return moved(before, counts(process))


def check_wakes(process, act, what):
    """That a check for silence can fail: this wakes a thread, within the patience of a busy machine."""
    before = counts(process)
    act()
    end = time.monotonic() + LONGEST_S
    while not moved(before, counts(process)):
        check(time.monotonic() < end, f"nothing was seen of {what}, so this proves nothing")
        time.sleep(0.05)
