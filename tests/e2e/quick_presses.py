"""What was pressed for one page does nothing on the next, in the real window: three quick Ctrl+Enter, a held key, a double click.

A page takes presses a moment after it can be seen. The tree file is written only then, so the presses here are sent without waiting for it."""

import os
import sys
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from _window import Display, Home, Window, check  # noqa: E402

CASE = "neck-retired-miner"
DANGEROUS = "upper-back-ceramics-student"


def begin(window, case=CASE):
    window.click(f"library/cases/{case}")
    window.wait_for_node("case/submit")
    for number in range(20):
        nodes = [node["id"] for node in window.nodes() if node["id"].startswith("case/symptom:") and node["id"].endswith("/1")]
        if number >= len(nodes):
            break
        window.click(nodes[number])
        window.wait_for_state(nodes[number], "checked")
    window.click("case/decide/1")
    window.wait_for_state("case/submit", "!disabled")


def kinds(home):
    return [kind for _, _, kind, _ in home.events()]


def wait_for_submission(window, home):
    window.wait_for(lambda nodes: "visit-submitted" in kinds(home), "the visit to be submitted")


def three_presses(display):
    with Home() as home:
        window = Window(display, home)
        begin(window)
        window.xdotool("key", "--delay", "60", "ctrl+Return", "ctrl+Return", "ctrl+Return")
        wait_for_submission(window, home)
        window.wait_for_node("cue/cues/1")
        time.sleep(1)
        check(kinds(home)[-1] == "visit-submitted", f"the cue was skipped: {kinds(home)}")
        window.xdotool("key", "--delay", "60", "ctrl+Return", "ctrl+Return", "ctrl+Return")
        window.wait_for_node("debrief/next")
        time.sleep(1)
        check("continued" not in kinds(home), f"the debrief was skipped: {kinds(home)}")
        window.key("ctrl+Return")
        window.wait_for_node("library/cases")
        window.close()


def held_key(display):
    with Home() as home:
        window = Window(display, home)
        begin(window)
        window.xdotool("keydown", "ctrl", "keydown", "Return")
        wait_for_submission(window, home)
        time.sleep(2)
        window.xdotool("keyup", "Return", "keyup", "ctrl")
        window.wait_for_node("cue/cues/1")
        check(kinds(home)[-1] == "visit-submitted", f"a held key went on by itself: {kinds(home)}")
        window.close()


def double_click(display):
    with Home() as home:
        with open(home.settings, "a", encoding="utf-8") as file:
            file.write("ask-cue = false\n")
        window = Window(display, home)
        begin(window)
        x, y = window.point_of(window.wait_for_node("case/submit"))
        window.xdotool("mousemove", str(x), str(y), "click", "--repeat", "4", "--delay", "60", "1")
        wait_for_submission(window, home)
        window.wait_for_node("debrief/next")
        time.sleep(1)
        check("continued" not in kinds(home), f"a click on Submit went past the debrief: {kinds(home)}")
        window.close()


def danger_is_seen(display):
    """A critical miss in a low window with large text: a press that comes too early is not heard, and one that is heard does not go on
    before the whole of what is dangerous was in sight."""
    with Home() as home:
        with open(home.settings, "a", encoding="utf-8") as file:
            file.write("ask-cue = false\n")
        window = Window(display, home, "--text-percent", "200", "--width", "960", "--height", "600")
        begin(window, DANGEROUS)
        window.key("ctrl+Return")
        wait_for_submission(window, home)
        for _ in range(5):
            window.key("ctrl+Return")
            time.sleep(0.2)
        window.wait_for_node("debrief/next")
        check("continued" not in kinds(home), f"the critical miss was skipped: {kinds(home)}")
        check(any("Critical miss" in name for name in window.texts()), f"no critical miss: {window.texts()[:20]}")
        check("continued" not in kinds(home), "the debrief was left")
        window.close()


with Display() as display:
    three_presses(display)
    held_key(display)
    double_click(display)
    danger_is_seen(display)
print("4 passed, 0 failed")
