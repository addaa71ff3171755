"""A very first start in the real window: the welcome, and with two clicks a first case. Afterwards the program knows that it was seen."""

import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from _window import Display, Home, Window, check  # noqa: E402


def settings_of(home):
    try:
        with open(home.settings, encoding="utf-8") as file:
            return file.read()
    except OSError:
        return ""


with Display() as display, Home(first_start=True) as home:
    window = Window(display, home)
    window.wait_for_node("welcome/start")
    texts = " ".join(window.texts())
    check("not a triage tool" in texts and "res-top-class" in texts, f"the welcome does not say what this is not: {texts}")
    window.click("welcome/regions/neck")
    window.wait_for(lambda nodes: any(n["id"] == "welcome/start" and "neck" in n["name"] for n in nodes), "the start button to name the neck")
    window.click("welcome/start")
    window.wait_for_node("case/submit")
    window.wait_for(lambda nodes: any("Neck" in n["name"] for n in nodes), "a case of the neck")
    check([kind for _, _, kind, _ in home.events()] == ["started"], "the two clicks began one attempt and nothing else")
    check("welcome-seen = true" in settings_of(home), f"the settings do not say that the welcome was seen: {settings_of(home)!r}")
    window.close()

with Display() as display, Home(first_start=True) as home:
    window = Window(display, home)
    window.wait_for_node("welcome/start")
    window.key("Escape")
    window.wait_for_node("library/cases")
    window.close()
    window = Window(display, home)
    window.wait_for_node("library/cases")
    check(window.node("welcome/start") is None, "the second start shows the welcome again")
    window.close()
print("2 passed, 0 failed")
