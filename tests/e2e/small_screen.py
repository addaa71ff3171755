"""On a screen of 800 x 600, and on one that is smaller still, the whole window is on the screen; its limits are those that --help says."""

import os
import re
import subprocess
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from _window import PROGRAM, Display, Home, Window, check  # noqa: E402


def geometry(window):
    return dict(line.split("=") for line in window.xdotool("getwindowgeometry", "--shell", window.id).splitlines())


def fits(width, height, *arguments):
    with Display(width, height) as display, Home() as home:
        window = Window(display, home, *arguments)
        place = {name: int(value) for name, value in geometry(window).items() if name in ("X", "Y", "WIDTH", "HEIGHT")}
        check(place["X"] >= 0 and place["Y"] >= 0, f"the window begins outside of the screen: {place}")
        check(place["X"] + place["WIDTH"] <= width and place["Y"] + place["HEIGHT"] <= height,
              f"the window ends outside of a screen of {width} x {height}: {place}")
        right = max(node["visible"][2] for node in window.nodes())
        check(right <= place["WIDTH"], f"a control ends at {right}, beyond the window's {place['WIDTH']}")
        window.close()
        return place


def refused(*arguments):
    done = subprocess.run([PROGRAM, *arguments], capture_output=True, text=True, env={"HOME": "/nonexistent"}, timeout=60)
    check(done.returncode == 2, f"{arguments} gave {done.returncode}")
    return done.stderr


check(fits(800, 600)["WIDTH"] == 800, "the window is not as wide as the screen")
fits(800, 600, "--text-percent", "200")
fits(640, 400)
place = fits(1400, 1000, "--width", "640", "--height", "480")
check((place["WIDTH"], place["HEIGHT"]) == (640, 480), f"the wanted size is not the window's: {place}")
said = subprocess.run([PROGRAM, "--help"], capture_output=True, text=True, timeout=60).stdout
least = re.search(r"--width INT:INT in \[(\d+) - ", said)
check(least is not None and least.group(1) == "640", f"--help does not say the least width:\n{said}")
check("640" in refused("--width", "320"), "a width that is too small is not told its limit")
print("6 passed, 0 failed")
