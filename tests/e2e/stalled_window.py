"""Two hundred random scripts of clicks and keys, sent in bursts to real windows, each while it is stopped for up to a second.

Whatever the stall, the record holds exactly the intended answers, in order: nothing lost, nothing put on another option.
"""

import os
import random
import signal
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from _window import Display, Home, Window, check  # noqa: E402

CASE = "neck-bridge-player"  # nothing is reported, so more of the advice is in sight
SCRIPTS = int(os.environ.get("NEEDLECASE_SCRIPTS", "200"))
WINDOWS = 8  # at once: a window is stopped, or xdotool sleeps between two presses, nearly all the time
URGENCY = {"1": "expected", "2": "monitor", "3": "contact", "4": "emergency"}


class Intended:
    """The events that the presses so far must have led to."""

    def __init__(self):
        self.decision = self.certainty = None
        self.advice = set()
        self.events = []

    def press(self, identity):
        _, group, value = identity.split("/")
        if group == "decide" and value != self.decision:
            self.decision = value
            self.events.append(("decided", f"visit=0 urgency={URGENCY[value]}"))
        elif group == "certainty" and value != self.certainty:
            self.certainty = value
            self.events.append(("certainty-given", f"visit=0 certainty={value}"))
        elif group == "advice":
            kind = "advice-dropped" if value in self.advice else "advice-chosen"
            self.advice ^= {value}
            self.events.append((kind, f"visit=0 advice={value}"))


def targets_of(window):
    """Answers that are whole on the screen, with the point to click."""
    points = {}
    for node in window.nodes():
        group = node["id"].split("/")[1] if node["id"].startswith("case/") else ""
        whole = node["visible"] == node["rect"]
        if group in ("decide", "certainty", "advice") and node["focusable"] and whole:
            points[node["id"]] = window.point_of(node)
    return points


def burst(chance, points, intended):
    """xdotool's words for some presses: clicks, sometimes followed by Space, which presses the focused control again, or a stray move."""
    words = []
    for _ in range(chance.randint(1, 6)):
        identity = chance.choice(sorted(points))
        x, y = points[identity]
        words += ["mousemove", str(x), str(y), "click", "1"]
        intended.press(identity)
        if chance.random() < 0.3:
            words += ["key", "space"]
            intended.press(identity)
        if chance.random() < 0.5:
            stray = points[chance.choice(sorted(points))]
            words += ["mousemove", str(stray[0]), str(stray[1])]
    return words


def stall(process, seconds):
    process.send_signal(signal.SIGSTOP)
    timer = threading.Timer(seconds, lambda: process.send_signal(signal.SIGCONT))
    timer.start()
    return timer


def recorded(home):
    return [(kind, fields) for _, _, kind, fields in home.events() if kind != "started"]


def run_script(number, window, home, chance, intended, points):
    timer = None
    for _ in range(chance.randint(1, 3)):
        if timer is None and chance.random() < 0.7:
            timer = stall(window.process, chance.choice([0.02, 0.15, 0.3, chance.uniform(0.3, 1.0)]))
        window.xdotool(*burst(chance, points, intended))
    if timer:
        timer.join()
    end = time.monotonic() + 40
    while recorded(home) != intended.events and time.monotonic() < end:
        time.sleep(0.03)
    got = recorded(home)
    same = sum(1 for a, b in zip(got, intended.events) if a == b)
    check(got == intended.events, f"script {number}: after {same} right events recorded {got[same:]}, meant {intended.events[same:]}")


def run_scripts(share):
    """Runs its share of the scripts in a window of its own; how many answers they gave."""
    with Display() as display, Home() as home:
        window = Window(display, home)
        window.click(f"library/cases/{CASE}")
        window.wait_for_node("case/submit")
        chance = random.Random(42 + share)
        intended = Intended()
        points = targets_of(window)
        check(len(points) >= 9, f"too few answers to press: {sorted(points)}")
        for script in range(share, SCRIPTS, WINDOWS):
            run_script(script, window, home, chance, intended, points)
        window.close()
        return len(intended.events)


with ThreadPoolExecutor(WINDOWS) as windows:
    answers = sum(windows.map(run_scripts, range(WINDOWS)))
print(f"{SCRIPTS} scripts, {answers} answers")
print("1 passed, 0 failed")
