#!/usr/bin/env python3
"""Pictures of every screen and of its important states, made by the program itself.

    docs/make_screens.py [FOLDER [NAME…]]    all of them, or those of the screens NAME, in every theme and at 100 and 200 %, into FOLDER
                                             (build/screens)
    docs/make_screens.py --shown             anew those that documents show: what lies in docs/screens, which are all that is kept

Needs Xvfb, xdotool, strace and ImageMagick (packages xvfb, xdotool, strace and imagemagick) and a build with the tests (./test), for the record behind
'progress'. Attempts are played in the terminal face, so that what is shown is real.
"""

import glob
import os
import sqlite3
import subprocess
import sys
import time

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
os.environ.setdefault("NEEDLECASE_PROGRAM", os.path.join(ROOT, "build/release/needlecase"))
os.environ.setdefault("NEEDLECASE_SOURCE_DIR", ROOT)
sys.path.insert(0, os.path.join(ROOT, "tests/e2e"))

from _strace import slowed  # noqa: E402
from _terminal import play  # noqa: E402
from _window import PROGRAM, Display, Home, Window  # noqa: E402

THEMES = ("light", "dark", "high-contrast")
SIZES = ("100", "200")
PANIC = ["upper-back-ceramics-student", "neck-retired-miner"]
TWINS = ["upper-back-zoo-keeper", "upper-back-carpet-fitter", "neck-retired-miner"]
DECIDE = "What should the patient do, all in all?"
ADVISE = "What do you advise?"
SURE = "How sure are you of the decision?"
WRONG = {"How urgent is this report by itself?": "monitor", DECIDE: "contact", ADVISE: "bad-wait-and-see adv-tell-provider", SURE: "3"}


def play_records(home, display):
    """One store a state, named as in SCREENS."""
    surroundings = home.environment(display)

    def record(name, until, arguments, answers=None):
        play(PROGRAM, store(home, name), until, arguments, surroundings, answers)

    record("case", "Submit? yes.", ["upper-back-bookseller"],
           {"Ask the patient about, one at a time": "breathing\nchest\nskin\n", "Anything else to ask?": "#",
            ADVISE: "adv-disclose-get-clearance", "Submit? yes.": "#"})
    record("refused", "Anything else to ask?", PANIC, {"Ask the patient about, one at a time": "breathing"})
    record("cue", "Which cue decided it?", PANIC, WRONG)
    record("debrief", "opens the next case.", PANIC, WRONG)
    record("exam", "Exam result", ["--mode", "exam", "--count", "5", "--seed", "5"])
    record("realistic", ("Submit? yes.", 5), ["--mode", "realistic", "--count", "5", "--seed", "5"])
    record("twins", "'twins' compares", TWINS)
    subprocess.run([os.path.join(os.path.dirname(PROGRAM), "bin/make_record"), store(home, "progress"), "7", "60", "0.7", "0.3"], check=True)
    copy_store(store(home, "debrief"), store(home, "library"))  # opening the library leaves the debrief
    with open(store(home, "damaged"), "wb") as file:
        file.write(b"SQLite format 3\0" + b"\x5a" * 9000)


def copy_store(path, to):
    """With what its log holds: the program was stopped in the middle."""
    with sqlite3.connect(path) as source, sqlite3.connect(to) as copy:
        source.backup(copy)


def store(home, name):
    return os.path.join(home.folder.name, name + ".db")


def refuse(window):
    window.wait_for_node("case/submit")
    window.key("ctrl+Return")
    window.wait_for(lambda nodes: any(node["role"] == "alert" for node in nodes), "the refusal")


def fail_to_keep(window):
    window.wait_for(lambda nodes: any(node["name"] == "Try again" for node in nodes), "the banner")


def search(identity, words):
    def do(window):
        window.click(identity)
        window.xdotool("type", "--delay", "60", words)
        window.wait_for(lambda nodes: any(node["value"] == words for node in nodes), "what was typed")
    return do


def scroll_to(name):
    """Brings the heading with this name to the upper part of the window."""
    def do(window):
        for _ in range(60):
            found = [node for node in window.nodes() if node["role"] == "heading" and node["name"].startswith(name)]
            if found and found[0]["rect"][1] < 330:
                return
            window.xdotool("mousemove", str(window.left + 640), str(window.top + 400), "click", "5")
            time.sleep(0.08)
    return do


def finish(window):
    window.wait_for_node("case/submit")
    window.key("ctrl+Return")
    window.wait_for(lambda nodes: window.node("cue/skip", nodes) or window.node("debrief/next", nodes), "what follows the answer")
    if window.node("cue/skip"):
        window.click("cue/skip")
    window.click("debrief/next")
    window.wait_for(lambda nodes: any(node["name"] == "What you called" for node in nodes), "the result")


def compare(window):
    window.click("debrief/twin")
    window.wait_for(lambda nodes: any(node["id"].startswith("twins/") for node in nodes), "the twins")


def make_cases(home):
    """A folder that takes long to read, and one that cannot be read."""
    for folder in (SLOW, BROKEN):
        os.makedirs(os.path.join(home.folder.name, folder))
    for number in range(40):
        with open(os.path.join(home.folder.name, SLOW, f"draft-{number}.toml"), "w", encoding="utf-8") as file:
            file.write("format = 1\n")
    os.symlink("/proc/self/mem", os.path.join(home.folder.name, BROKEN, "broken.toml"))


def read_some(window):
    window.wait_for(lambda nodes: any("of 40 cases read" in node["value"] for node in nodes), "how many cases are read by now")


def read_some_behind(window):
    read_some(window)
    window.key("ctrl+p")
    window.wait_for(lambda nodes: nodes and not window.node("library/search", nodes), "a page that needs the cases")


def fail_to_read(window):
    window.wait_for(lambda nodes: any(node["name"] == "Try again" for node in nodes), "the failure")


SLOW = "slow"
BROKEN = "broken"

# name: store, options, and what is done first; without that the program makes the picture by itself.
SCREENS = {
    "library-reading": ("empty", ["--cases", SLOW], read_some),
    "library-unread": ("empty", ["--cases", BROKEN], fail_to_read),
    "waiting": ("empty", ["--cases", SLOW], read_some_behind),
    "library": ("library", ["--page", "library"], None),
    "library-search": ("library", ["--page", "library"], search("library/search", "numb")),
    "library-none": ("empty", ["--page", "library"], search("library/search", "numb toes")),
    "case": ("case", [], None),
    "case-refused": ("refused", [], refuse),
    "not-kept": ("damaged", ["--page", "library"], fail_to_keep),
    "cue": ("cue", [], None),
    "debrief": ("debrief", [], None),
    "debrief-differ": ("debrief", [], scroll_to("Where the documents differ")),
    "twins": ("twins", [], compare),
    "exam-result": ("exam", [], None),
    "realistic-result": ("realistic", [], finish),
    "progress": ("progress", ["--page", "progress"], None),
    "progress-more": ("progress", ["--page", "progress"], scroll_to("How sure you were")),
    "ways": ("progress", ["--page", "ways"], None),
    "guidance-search": ("empty", ["--page", "guidance"], search("guidance/search", "numb")),
    **{page: ("empty", ["--page", page], None) for page in ("welcome", "exam", "guidance", "settings", "about", "help")},
}


def picture(display, home, name, theme, size, file):
    base, options, first = SCREENS[name]
    options = [os.path.join(home.folder.name, word) if word in (SLOW, BROKEN) else word for word in options]
    line = ["--theme", theme, "--text-percent", size, *options]
    home.store = os.path.join(home.folder.name, "shown.db")
    for old in glob.glob(home.store + "*"):
        os.remove(old)
    if os.path.exists(store(home, base)):
        copy_store(store(home, base), home.store)
    if first is None:
        subprocess.run([PROGRAM, "--store", home.store, *line, "--screenshot", file], env=home.environment(display), check=True)
        return
    slow = os.path.join(home.folder.name, SLOW)
    window = Window(display, home, *line, through=slowed(slow, 0, 0.7) if slow in options else ())
    first(window)
    window.xdotool("mousemove", "1399", "999")  # outside the window: nothing is pointed at
    time.sleep(0.6)
    subprocess.run(["import", "-window", window.id, file], env=home.environment(display), check=True)
    window.close()


def wanted(arguments):
    """The folder to fill, and the pictures as (name, theme, size)."""
    every = [(name, theme, size) for name in SCREENS for theme in THEMES for size in SIZES]
    if arguments == ["--shown"]:
        folder = os.path.join(ROOT, "docs/screens")
        return folder, [one for one in every if os.path.exists(path_of(folder, *one))]
    folder = arguments[0] if arguments else os.path.join(ROOT, "build/screens")
    return folder, [one for one in every if not arguments[1:] or one[0] in arguments[1:]]


def path_of(folder, name, theme, size):
    return os.path.join(folder, f"{name}-{theme}-{size}.png")


def main():
    folder, pictures = wanted(sys.argv[1:])
    os.makedirs(folder, exist_ok=True)
    with Display() as display, Home() as home:
        play_records(home, display)
        make_cases(home)
        subprocess.run(["xdotool", "mousemove", "1399", "999"], env=home.environment(display), check=True)
        for name, theme, size in pictures:
            picture(display, home, name, theme, size, path_of(folder, name, theme, size))
    # A palette is enough for flat pictures and makes them half as large.
    made = [path_of(folder, *one) for one in pictures]
    subprocess.run(["mogrify", "-strip", "+dither", "-colors", "255", "-define", "png:compression-level=9", *made], check=True)


if __name__ == "__main__":
    main()
