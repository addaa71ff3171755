"""Cases that are added, mended, renamed and deleted while the real window is open come and go by themselves, and who is answering a case
loses nothing. Afterwards the window is as idle as before."""

import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from _idle import ran_during, wait_until_still  # noqa: E402
from _window import SOURCE, Display, Home, Window, check  # noqa: E402

SECONDS = 10


def shipped_case(identity):
    """A shipped case for practice without a twin, under another id."""
    folder = os.path.join(SOURCE, "scenarios", "neck")
    for name in sorted(os.listdir(folder)):
        with open(os.path.join(folder, name), encoding="utf-8") as file:
            lines = file.read().splitlines()
        if not any(line.startswith(("twin = ", 'use = "exam"')) for line in lines):
            return "\n".join(lines).replace(f'id = "{name.removesuffix(".toml")}"', f'id = "{identity}"', 1) + "\n"
    raise AssertionError("every case has a twin")


def write(path, text):
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def wait_until_gone(window, identity):
    window.wait_for(lambda nodes: nodes and window.node(identity, nodes) is None, f"{identity} to go")


with Display() as display, Home() as home:
    window = Window(display, home)
    window.wait_for_node("library/cases")
    # Not even the folder is there yet.
    folder = os.path.join(home.folder.name, ".local", "share", "needlecase", "cases", "mine")
    os.makedirs(folder)
    first, second = os.path.join(folder, "neck-mine.toml"), os.path.join(folder, "neck-other.toml")
    write(first, shipped_case("neck-mine"))
    window.wait_for_node("library/cases/neck-mine")
    # In place, as some editors write, and beside it with a new name, as others do.
    write(first, "format = \n")
    wait_until_gone(window, "library/cases/neck-mine")
    write(first + ".new", shipped_case("neck-mine"))
    os.rename(first + ".new", first)
    window.wait_for_node("library/cases/neck-mine")
    os.rename(first, second)
    wait_until_gone(window, "library/cases/neck-mine")
    write(second, shipped_case("neck-other"))
    window.wait_for_node("library/cases/neck-other")

    # In the middle of a case its file is broken, and then it goes.
    window.click("library/cases/neck-other")
    window.wait_for_node("case/decide/3")
    window.click("case/decide/3")
    window.wait_for_state("case/decide/3", "checked")
    write(second, "format = \n")
    write(first, shipped_case("neck-mine"))
    wait_until_still(window.process)
    check("checked" in window.node("case/decide/3")["states"], "the answer was lost when the file was changed")
    os.remove(second)
    window.click("case/certainty/2")
    window.wait_for_state("case/certainty/2", "checked")
    window.click("bar/library")
    window.wait_for_node("library/cases/neck-mine")
    check(window.node("library/cases/neck-other") is None, "the case is still in the library though its file is gone")
    window.click("library/continue")
    window.wait_for_state("case/decide/3", "checked")
    window.wait_for_state("case/certainty/2", "checked")
    given = [kind for _, _, kind, _ in home.events()]
    check(given == ["started", "decided", "certainty-given"], f"the record: {given}")

    wait_until_still(window.process)
    did = ran_during(window.process, SECONDS)
    check(not did, f"a window that nobody touches runs: {did}")
    window.close()
print("1 passed, 0 failed")
