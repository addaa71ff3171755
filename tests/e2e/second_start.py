"""A second start with the same store, as from a menu: the first window comes to the front, or a window says why not."""

import os
import subprocess
import sys
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from _window import PROGRAM, Display, Home, Window, check  # noqa: E402


class Second:
    """The other home of the second start: the same store, but a tree file of its own."""

    def __init__(self, home):
        self.folder, self.store, self.settings = home.folder, home.store, home.settings
        self.tree = home.tree + ".second"
        self.environment, self.events = home.environment, home.events


def start(display, home, *arguments):
    """Starts the program and waits until it ends."""
    return subprocess.run([PROGRAM, "--store", home.store, *arguments], env=home.environment(display), capture_output=True, text=True,
                          timeout=60)


def has_keyboard(window):
    return window.xdotool("getwindowfocus").strip() == window.id


with Display() as display, Home() as home:
    window = Window(display, home)
    # Without a window manager: the window and the keyboard are taken away, and come back.
    window.xdotool("windowunmap", "--sync", window.id)
    link = home.store + ".link"
    os.symlink(home.store, link)
    for store in (home.store, link):
        second = subprocess.run([PROGRAM, "--store", store], env=home.environment(display), capture_output=True, text=True, timeout=60)
        check(second.returncode == 0, f"the second start ended with {second.returncode}: {second.stderr}")
        check("brought to the front" in second.stderr, second.stderr)
        window.xdotool("search", "--sync", "--onlyvisible", "--class", "needlecase")
        end = time.monotonic() + 20
        while not has_keyboard(window) and time.monotonic() < end:
            time.sleep(0.05)
        check(has_keyboard(window), "the first window does not have the keyboard")
        window.xdotool("windowunmap", "--sync", window.id)
    start(display, home)

    # With other options it is not what was asked for; a picture for a script is no reason to open anything.
    second = Window(display, Second(home), "--trainee", "Ben")
    second.wait_for_node("stop/again")
    check(any("other options" in text for text in second.texts()), second.texts())
    second.click("stop/close")
    check(second.process.wait(timeout=20) == 3, f"the exit code is {second.process.returncode}")
    picture = start(display, home, "--screenshot", os.path.join(home.folder.name, "x.png"))
    check(picture.returncode == 3 and "already writing" in picture.stderr, f"{picture.returncode} {picture.stderr}")
    window.close()

# The store is open in a terminal: there is no window to show, so one says so, and goes on once the terminal is closed.
with Display() as display, Home() as home:
    terminal = subprocess.Popen([PROGRAM, "practise", "--store", home.store], env=home.environment(display), stdin=subprocess.PIPE,
                                stdout=subprocess.PIPE, text=True)
    terminal.stdout.readline()
    window = Window(display, home)
    window.wait_for_node("stop/again")
    check(any("already writing to this store" in text for text in window.texts()), window.texts())
    window.key("Tab", "Return")
    window.wait_for_node("stop/again")
    terminal.stdin.close()
    terminal.wait(timeout=20)
    window.click("stop/again")
    window.wait_for_node("library/cases")
    window.close()
print("2 passed, 0 failed")
