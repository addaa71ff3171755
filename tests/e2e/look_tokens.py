"""The look's two sources, assets/theme.toml and assets/figure.svg: what is missing or wrong in them ends the build with file, line and column."""

import json
import os
import re
import subprocess
import sys
import tempfile

SOURCE = os.environ["NEEDLECASE_SOURCE_DIR"]
tried = 0


def read(path):
    with open(os.path.join(SOURCE, path), encoding="utf-8") as file:
        return file.read()


def generate(script, name, text):
    """Runs the generator on this text; its exit code, what it said and what it wrote."""
    with tempfile.TemporaryDirectory() as folder:
        source, target = os.path.join(folder, name), os.path.join(folder, "made", "header.hpp")
        with open(source, "w", encoding="utf-8") as file:
            file.write(text)
        if script == "theme_tokens.py":
            target = os.path.dirname(target)
        done = subprocess.run([sys.executable, os.path.join(SOURCE, "cmake", script), source, target], capture_output=True, text=True, check=False)
        written = {}
        for parent, _, files in os.walk(os.path.join(folder, "made")):
            for file_name in files:
                with open(os.path.join(parent, file_name), encoding="utf-8") as file:
                    written[file_name] = file.read()
        return done.returncode, done.stderr.replace(folder + os.sep, ""), written


def refuses(script, name, old, new, line_of, message):
    """With `old` replaced by `new` the build ends at the line that then holds `line_of`."""
    global tried
    text = read(f"assets/{name}")
    assert old in text, f"{name} no longer holds {old!r}"
    broken = text.replace(old, new, 1)
    line = broken[:broken.index(line_of)].count("\n") + 1
    width = len(broken.splitlines()[line - 1])
    code, said, written = generate(script, name, broken)
    place = re.match(re.escape(name) + r":(\d+):(\d+): error: ", said)
    assert code != 0 and place and message in said, f"{new!r}: {code} {said!r} without {message!r}"
    assert int(place.group(1)) == line and 1 <= int(place.group(2)) <= width + 1, f"{new!r}: {said!r}, not line {line} of {width} letters"
    assert not written, f"{new!r} left {list(written)}"
    tried += 1


def theme(old, new, line_of, message):
    refuses("theme_tokens.py", "theme.toml", old, new, line_of, message)


def figure(old, new, line_of, message):
    refuses("figure_outlines.py", "figure.svg", old, new, line_of, message)


theme('accent = "#5cc0ce"', '', "[theme.dark]", "lacks 'accent'")
theme('ink = "#1d2a32"', 'ink = "#1d2a3"', 'ink = "#1d2a3"', "must be a colour")
theme('ink = "#1d2a32"', 'ink = 3', "ink = 3", "must be a colour")
theme('monitor = { mark = "#1f6fb2", wash = "#e6f0f8" }', 'monitor = { mark = "#1f6fb2" }', 'monitor = { mark', "must be { mark")
theme("half = 0.5", "half = 0", "half = 0", "a number above 0")
theme("half = 0.5", 'half = "0.5"', 'half = "', "a number above 0")
theme("half = 0.5", "half = 0.5\nquarter = 0.1", "quarter", "nothing in the window is called 'quarter'")
theme("[type]", "[types]", "# How", "there is no table [type]")
theme("[space]", "[extra]\none = 1\n[space]", "[extra]", "nothing in the window is called 'extra'")
theme('line = "#33414a"', 'line = #33414a', "line = #33414a", "Invalid value")
figure('id="neck"', 'id="nec"', "<?xml", "no path with the id 'neck'")
figure('data-kernel="42 114"', 'data-kernel="90 20"', 'data-kernel="90 20"', "can be seen from its data-kernel")
figure('data-kernel="42 114"', 'data-kernel="42"', 'data-kernel="42"', "must be 2 numbers")
figure("M 51 91.5 C", "M 51 91.5 Q", "M 51 91.5 Q", "drawn with 'Q'")
figure('id="arm"', 'id="arm" transform="scale(2)"', 'id="arm"', "moved by a transform")
figure('d="M 100 66 V 236"', 'd="M 90 66 V 236"', 'd="M 90', "straight down the middle")
figure('<path id="head"', '<path id="head', '<path id="head', "this is no SVG")

refuses("figure_outlines.py", "figure.svg", 'd="M 100 8 C 114', 'd="M 100 8' + 25 * " L 101 9" + ' C 114', 'd="M 100 8 L', "at most 24")

# Without a place to write to, the same values come as JSON: what the gallery reads.
for script, name, keys in (("theme_tokens.py", "theme.toml", {"type", "space", "theme"}),
                           ("figure_outlines.py", "figure.svg", {"width", "height", "head", "neck", "upper_back", "shoulder", "arm", "lower_back",
                                                                 "shoulder_blade", "spine_top", "spine_bottom"})):
    said = subprocess.run([sys.executable, os.path.join(SOURCE, "cmake", script), os.path.join(SOURCE, "assets", name)],
                          capture_output=True, text=True, check=True).stdout
    assert json.loads(said).keys() == keys, said
    tried += 1

# Saved by another editor: relative commands, lines and short forms give the same outline.
code, said, plain = generate("figure_outlines.py", "figure.svg", read("assets/figure.svg"))
assert code == 0, said
moved = read("assets/figure.svg").replace(
    "M 100 8 C 114 8 122 18 122 33 C 122 50 112 62 100 62 C 88 62 78 50 78 33 C 78 18 86 8 100 8 Z",
    "m 100,8 c 14,0 22,10 22,25 0,17 -10,29 -22,29 -12,0 -22,-12 -22,-29 0,-15 8,-25 22,-25 z")
code, said, again = generate("figure_outlines.py", "figure.svg", moved)
assert code == 0 and again == plain and plain, said
print(f"{tried + 1} passed, 0 failed")
