"""What cannot be read, kept or used is told in the real window, with its place and what to do, and goes when its cause does.

Nothing broken is written over: a settings file with a fault stays byte by byte as it is.
"""

import os
import shutil
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from _window import SOURCE, Display, Home, Window, check  # noqa: E402

LINE = "could not be read, kept or used"
BROKEN_SETTINGS = 'trainee = "Ana"\ntheme = dark\n'


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def read(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


def shipped_case(identity, **changes):
    """A shipped case for practice without a twin under another id, with some lines of its head changed."""
    for name in sorted(os.listdir(os.path.join(SOURCE, "scenarios", "neck"))):
        head, patient, rest = read(os.path.join(SOURCE, "scenarios", "neck", name)).partition("[patient]")
        lines = head.splitlines()
        if not any(line.startswith(("twin = ", 'use = "exam"')) for line in lines):
            changes = {"id": identity, **changes}
            return "\n".join(next((f'{key} = "{value}"' for key, value in changes.items() if line.startswith(key + " = ")), line)
                             for line in lines) + "\n" + patient + rest
    raise AssertionError("every case has a twin")


def wait_for_line(window, count):
    """Waits until the library says that so many things could not be used; 0: until it says nothing."""
    word = f"{count} thing"
    window.wait_for(lambda nodes: any(LINE in n["name"] and n["name"].startswith(word) for n in nodes) if count else
                    not any(LINE in n["name"] for n in nodes), f"{count} things in the library's line")


with Display() as display, Home() as home:
    cases = os.path.join(home.folder.name, ".local", "share", "needlecase", "cases")
    files = {"broken.toml": 'format = 2\nid = "broken"\nstatus = \n', "case.txt": "x", "case.toml.txt": "x", "case.odt": "x",
             ".hidden.toml": "x", "half.toml": shipped_case("half", status="draft")}
    for name, text in files.items():
        write(os.path.join(cases, name), text)
    os.symlink("gone.toml", os.path.join(cases, "link.toml"))
    files["link.toml"] = ""
    write(home.settings, BROKEN_SETTINGS)
    window = Window(display, home)
    window.wait_for_node("welcome/library")
    window.click("welcome/library")
    wait_for_line(window, len(files) + 1)

    # A change of the settings is not written over the broken file, and that is said.
    window.click("bar/theme")
    window.wait_for(lambda nodes: any("could not be saved" in n["name"] for n in nodes), "the word that the theme is not saved")
    check(read(home.settings) == BROKEN_SETTINGS, f"the broken settings were written over: {read(home.settings)!r}")

    # By keyboard: the line is one of the controls that Tab reaches, and Esc leads back.
    for _ in range(20):
        window.key("Tab")
        if window.wait_for(lambda nodes: [n for n in nodes if "focused" in n["states"]], "a focused control")[0]["id"] == "problems/see":
            break
    window.wait_for_state("problems/see", "focused")
    window.key("Return")
    window.wait_for_node("problems/again")
    texts = window.texts()
    for expected in [*files, os.path.join(cases, "broken.toml") + ":3:", "settings.toml:2:", "rename it, for example to 'case.toml'", "no plain text",
                     "begins with a dot", "a link to a file that is not there", "is a draft", "write status = \"ready\""]:
        check(any(expected in text for text in texts), f"the list does not say {expected!r}: {texts}")
    window.key("Escape")
    window.wait_for_node("problems/see")

    # Each goes when its cause does, without a restart.
    write(home.settings, 'trainee = "Ana"\ntheme = "high-contrast"\nwelcome-seen = true\n')
    window.wait_for(lambda nodes: any(n["name"].startswith("Theme, now high") for n in nodes), "the mended settings to count")
    window.click("bar/theme")
    window.wait_for(lambda nodes: 'theme = "light"' in read(home.settings), "the settings to be saved again")
    check('trainee = "Ana"' in read(home.settings), f"the trainee was lost: {read(home.settings)!r}")
    wait_for_line(window, len(files))
    os.rename(os.path.join(cases, "half.toml"), os.path.join(cases, "half.bak~"))
    wait_for_line(window, len(files) - 1)
    shutil.rmtree(cases)
    wait_for_line(window, 0)
    window.close()

# A guidance that cannot be used: without a terminal a window says so, and the exit code is that of the error.
with Display() as display, Home() as home:
    guidance = os.path.join(home.folder.name, "guidance")
    shutil.copytree(os.path.join(SOURCE, "scenarios", "guidance"), guidance)
    advice = os.path.join(guidance, "advice.toml")
    whole = read(advice)
    write(advice, "advice = \n")
    window = Window(display, home, "--guidance", guidance)
    window.wait_for_node("stop/again")
    check(any(f"{advice}:1:" in text for text in window.texts()), f"the window does not name the fault: {window.texts()}")
    window.click("stop/again")
    window.wait_for_node("stop/again")
    write(advice, whole)
    window.click("stop/again")
    window.wait_for_node("library/cases")
    window.close()
    write(advice, "advice = \n")
    window = Window(display, home, "--guidance", guidance)
    window.wait_for_node("stop/close")
    window.click("stop/close")
    check(window.process.wait(timeout=20) == 1, f"the exit code is {window.process.returncode}")
print("2 passed, 0 failed")
