"""A reader that listens to keys hears every key of the window before it acts, and what it keeps for itself does nothing: the way a
reader's own commands work on X11. One that hangs holds nothing up for long."""

import os
import sys
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import _screen_reader  # noqa: E402

_screen_reader.begin()

import pyatspi  # noqa: E402

from _screen_reader import ScreenReader  # noqa: E402
from _window import Display, Home, check  # noqa: E402

KINDS = (pyatspi.KEY_PRESSED_EVENT, pyatspi.KEY_RELEASED_EVENT)


class Ears:
    """A keystroke listener: what it heard, which keys it keeps, and how long it takes over each."""

    def __init__(self):
        self.heard = []
        self.keeps = set()
        self.takes_s = 0

    def hear(self, event):
        name = event.event_string
        self.heard.append((name, event.type == pyatspi.KEY_PRESSED_EVENT, event.hw_code, event.modifiers))
        time.sleep(self.takes_s)
        return name in self.keeps

    def names(self, since=0):
        return [name for name, is_press, _, _ in self.heard[since:] if is_press]


def wait_until_heard(reader, ears, *names):
    reader.wait_for(lambda: ears.names()[-len(names):] == list(names), f"the keys {names}; heard {ears.names()}")


def hear_everything(reader, ears):
    reader.key("Tab", "KP_Insert", "shift+a", "Caps_Lock", "Caps_Lock")
    wait_until_heard(reader, ears, "Tab", "KP_Insert", "Shift_L", "A", "Caps_Lock", "Caps_Lock")
    reader.wait_for(lambda: [name for name, is_press, _, _ in ears.heard if not is_press][-1:] == ["Caps_Lock"], "the last release")
    code, mask = next((code, mask) for name, is_press, code, mask in ears.heard if name == "A" and is_press)
    check(code == 38 and mask & 1, f"A came as key {code} with {mask:#x} held")


def keep_a_key(reader, ears):
    """F1 opens the keys; kept by the reader it does not, and let go again it does."""
    ears.keeps = {"F1"}
    reader.key("F1")
    wait_until_heard(reader, ears, "F1")
    reader.pump(1)
    check(not reader.find("dialog", "Keys"), "F1 was kept by the reader and opened the help all the same")
    ears.keeps = set()
    reader.key("F1")
    reader.wait_for_node("dialog", "Keys")
    reader.key("F1")
    reader.wait_for(lambda: not reader.find("dialog", "Keys"), "the help to be closed")


def field(reader):
    """A field in which typing changes nothing else on the screen: this reader is quick to answer."""
    reader.press(reader.wait_for_node("link", "Settings"))
    entry = reader.wait_for_node("entry", "Trainee id")
    reader.focus(entry)
    return entry


def keep_a_letter(reader, ears, entry):
    """Of what is typed into a field exactly the kept letter is missing, and the order is that of the keys."""
    ears.keeps = {"u"}
    reader.key("n", "u", "m", "b")
    reader.wait_for(lambda: entry.queryText().getText(0, -1) == "nmb", "the field to hold 'nmb'")
    ears.keeps = set()


def hang(reader, ears, entry):
    """While the reader answers nothing, what is typed arrives all the same, and in order."""
    ears.takes_s = 3
    reader.key("x", "y", "z")
    reader.wait_for(lambda: entry.queryText().getText(0, -1) == "nmbxyz", "the field to hold 'nmbxyz'")
    ears.takes_s = 0


with Display() as display, Home() as home:
    reader = ScreenReader(display, home)
    reader.wait_for_node("entry", "Search cases")
    ears = Ears()
    masks = list(range(256))
    pyatspi.Registry.registerKeystrokeListener(ears.hear, mask=masks, kind=KINDS)
    reader.pump(1)
    hear_everything(reader, ears)
    keep_a_key(reader, ears)
    entry = field(reader)
    keep_a_letter(reader, ears, entry)
    hang(reader, ears, entry)
    pyatspi.Registry.deregisterKeystrokeListener(ears.hear, mask=masks, kind=KINDS)
    reader.close()
print("4 passed, 0 failed")
