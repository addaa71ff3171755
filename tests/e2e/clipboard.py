"""Copying and pasting between the window and another program of the display: into any field, cleaned, never in an exam, and past one that
hangs."""

import os
import signal
import subprocess
import sys
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from _window import Display, Home, Window, check  # noqa: E402

SEARCH = "library/search"


class Other:
    """Another program that holds a text, until something else is copied."""

    def __init__(self, display, text, selection="clipboard"):
        self.process = subprocess.Popen(["xclip", "-quiet", "-selection", selection, "-in"], stdin=subprocess.PIPE,
                                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env={**os.environ, "DISPLAY": display.name})
        self.process.stdin.write(text if isinstance(text, bytes) else text.encode())
        self.process.stdin.close()
        self.display, self.selection = display, selection
        end = time.monotonic() + 20
        while read(display, selection) is None:
            check(time.monotonic() < end, "xclip does not hold the text")
            time.sleep(0.05)

    def __enter__(self):
        return self

    def __exit__(self, *unused):
        self.process.send_signal(signal.SIGCONT)
        self.process.terminate()
        self.process.wait()


def read(display, selection="clipboard"):
    """What the display holds, as another program gets it; None when nobody holds anything."""
    done = subprocess.run(["xclip", "-selection", selection, "-out"], env={**os.environ, "DISPLAY": display.name}, capture_output=True,
                          timeout=30)
    return done.stdout if done.returncode == 0 else None


def says(nodes, words):
    return any(words in node["name"] for node in nodes)


def wait_for_value(window, value):
    window.wait_for(lambda nodes: (window.node(SEARCH, nodes) or {"value": None})["value"] == value, f"the field to hold {value!r}")


def empty_field(window):
    window.key("ctrl+a")
    window.key("BackSpace")
    wait_for_value(window, "")


def from_another_program(window, display):
    window.click(SEARCH)
    window.wait_for_state(SEARCH, "focused")
    with Other(display, "shoulder"):
        window.key("ctrl+v")
        wait_for_value(window, "shoulder")
    empty_field(window)
    with Other(display, "Mu\u0308ller"):
        window.key("ctrl+v")
        wait_for_value(window, "M\u00fcller")
    empty_field(window)


def cleaned(window, display):
    with Other(display, b"a\x07b\xe2\x80\xaec\xffd\ne\n"):
        window.key("ctrl+v")
        wait_for_value(window, "abcd e")
        window.wait_for(lambda nodes: says(nodes, "Left out: 1 character that cannot be seen, 1 character that changes the direction of "
                                                  "writing and 1 byte that is no text."), "what was left out")
    empty_field(window)
    with Other(display, "x" * 5000):
        window.key("ctrl+v")
        wait_for_value(window, "x" * 200)
        window.wait_for(lambda nodes: says(nodes, "4,800 characters were cut off"), "how much was cut")
    empty_field(window)
    with Other(display, "y" * 3_000_000):  # comes in pieces
        window.key("ctrl+v")
        wait_for_value(window, "y" * 200)
    empty_field(window)


def to_another_program(window, display):
    window.xdotool("type", "pain")
    wait_for_value(window, "pain")
    window.key("ctrl+a", "ctrl+c")
    end = time.monotonic() + 20
    while read(display) != b"pain":
        check(time.monotonic() < end, f"Ctrl+C did not reach the clipboard: {read(display)!r}")
        time.sleep(0.05)
    window.key("ctrl+x")
    wait_for_value(window, "")
    window.key("ctrl+v", "ctrl+v")
    wait_for_value(window, "painpain")
    empty_field(window)


def by_middle_button(window, display):
    with Other(display, "neck", "primary"):
        x, y = window.point_of(window.node(SEARCH))
        window.xdotool("mousemove", str(x), str(y), "click", "2")
        wait_for_value(window, "neck")
    empty_field(window)


def past_one_that_hangs(window, display):
    with Other(display, "never") as other:
        other.process.send_signal(signal.SIGSTOP)
        window.key("ctrl+v")
        window.wait_for(lambda nodes: says(nodes, "Nothing was pasted"), "why nothing was pasted")
        window.xdotool("type", "z")
        wait_for_value(window, "z")
    empty_field(window)


def never_in_an_exam(window, display):
    window.click("library/exam")
    window.wait_for_node("exam-setup/start")
    window.click("exam-setup/start")
    window.wait_for_node("case/submit")
    window.key("Escape")
    window.click(SEARCH)
    window.wait_for_state(SEARCH, "focused")
    with Other(display, "notes"):
        window.key("ctrl+v")
        window.wait_for(lambda nodes: says(nodes, "Pasting is off until the exam is over"), "why nothing is pasted")
        check(window.node(SEARCH)["value"] == "", "text was pasted into an exam")
    with Other(display, "notes", "primary"):
        x, y = window.point_of(window.node(SEARCH))
        window.xdotool("mousemove", str(x), str(y), "click", "2")
        time.sleep(1)
        check(window.node(SEARCH)["value"] == "", "the middle button pasted text into an exam")


with Display() as display, Home() as home:
    window = Window(display, home)
    for step in (from_another_program, cleaned, to_another_program, by_middle_button, past_one_that_hangs, never_in_an_exam):
        step(window, display)
    window.close()
print("6 passed, 0 failed")
