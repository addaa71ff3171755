"""The same clicks in a window drawn by OpenGL and in one drawn without: after each, the display shows the same picture. So both ways work in
a real window, and what the second draws of a changed part fits what it left as it was."""

import os
import subprocess
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from _window import Display, Home, Window, check  # noqa: E402

CLICKS = ("library/cases/neck-retired-miner", "case/ask/breathing", "case/symptom:cord/3", "case/decide/2", "case/decide/3", "case/certainty/3",
          "bar/library", "bar/settings")
MOST_APART = 3 / 255  # the last bits of mixed colours


def photograph(window, path):
    """What the display shows, once it stands still and is not empty: on a busy machine the first frame may come late."""
    window.xdotool("mousemove", "1399", "999")
    last = None
    for _ in range(50):
        picture = subprocess.run(["import", "-display", window.display.name, "-window", "root", "-crop", "1280x800+0+0", "+repage", "-depth", "8", "rgb:-"],
                                 capture_output=True, check=True).stdout
        if picture == last and len(set(picture)) > 8:
            break
        last = picture
    check(picture == last and len(set(picture)) > 8, "the window stays empty, or never stands still")
    with open(path, "wb") as file:
        file.write(picture)


def play(drawing, folder):
    """Paths of a picture after each click."""
    paths = []
    with Display() as display, Home() as home:
        window = Window(display, home, "--drawing", drawing)
        for number, identity in enumerate(("", *CLICKS)):
            if identity:
                before = window.nodes()
                window.click(identity)
                window.wait_for(lambda nodes, before=before: nodes and nodes != before, f"what a click on {identity} changes")
            paths.append(os.path.join(folder, f"{drawing}-{number}.rgb"))
            photograph(window, paths[-1])
        window.close()
    return paths


def apart(left, right):
    with open(left, "rb") as a, open(right, "rb") as b:
        one, other = a.read(), b.read()
    check(len(one) == len(other) == 1280 * 800 * 3, "a picture has another size")
    return max(abs(x - y) for x, y in zip(one, other)) / 255 if one != other else 0


with Home() as kept:
    pictures = {drawing: play(drawing, kept.folder.name) for drawing in ("card", "processor")}
    for number, (by_card, by_processor) in enumerate(zip(pictures["card"], pictures["processor"])):
        check(apart(by_card, by_processor) <= MOST_APART, f"picture {number}: they are {apart(by_card, by_processor):.3f} apart")
    everything = {open(path, "rb").read() for path in pictures["processor"]}
    check(len(everything) >= len(CLICKS) - 1, "the clicks changed nothing")
print(f"{len(CLICKS) + 1} passed, 0 failed")
