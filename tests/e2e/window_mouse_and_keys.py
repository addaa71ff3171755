"""Works three cases in the real window: one with the mouse alone, one with the keyboard alone, and one with both. Then compares the
record with what was meant, and the debrief with the score of an all-right answer."""

import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from _window import Display, Home, Window, check  # noqa: E402

NUMBER = {"expected": "1", "monitor": "2", "contact": "3", "emergency": "4"}

CASES = {
    "neck-retired-miner": {
        "by": "mouse",
        "ask": ["breathing", "nerve"], "symptoms": {"cord": "contact", "sore": "expected", "sleepy": "expected"}, "decision": "contact", "advice": ["adv-name-warning-sign"], "certainty": 3},
    "upper-back-ceramics-student": {
        "by": "keys",
        "ask": ["chest"], "symptoms": {"belt": "emergency"}, "decision": "emergency",
        "advice": ["adv-name-lung-sign"], "certainty": 3},
    "upper-back-locksmith": {
        "by": "both",
        "ask": ["breathing", "skin"], "symptoms": {"muscle": "expected", "hand": "contact"}, "decision": "contact",
        "advice": ["adv-name-warning-sign", "adv-safety-net-lung"], "certainty": 2},
}


def meant(sheet):
    """The events that this sheet means, in the order in which the answers are given."""
    events = [("asked", f"visit=0 topic={topic}") for topic in sheet["ask"]]
    events += [("symptom-classified", f"visit=0 symptom={name} urgency={urgency}") for name, urgency in sheet["symptoms"].items()]
    events.append(("decided", f"visit=0 urgency={sheet['decision']}"))
    events += [("advice-chosen", f"visit=0 advice={advice}") for advice in sheet["advice"]]
    events.append(("certainty-given", f"visit=0 certainty={sheet['certainty']}"))
    events.append(("visit-submitted", "visit=0"))
    return events


def answer(window, sheet, press):
    for topic in sheet["ask"]:
        press(f"case/ask/{topic}", "selected")
    for name, urgency in sheet["symptoms"].items():
        press(f"case/symptom:{name}/{NUMBER[urgency]}", "checked")
    press(f"case/decide/{NUMBER[sheet['decision']]}", "checked")
    for advice in sheet["advice"]:
        press(f"case/advice/{advice}", "checked")
    press(f"case/certainty/{sheet['certainty']}", "checked")
    window.wait_for_state("case/submit", "!disabled")


def with_mouse(window):
    def press(identity, state):
        window.click(identity)
        window.wait_for_state(identity, state)
    return press


def with_keys(window):
    def press(identity, state):
        focus(window, identity)
        window.key("space")
        window.wait_for_state(identity, state)
    return press


def focus(window, identity):
    """Tab through the screen, and arrows within a group, until the control has the keyboard."""
    for key in ["Tab"] * 80:
        focused = [node["id"] for node in window.nodes() if "focused" in node["states"]]
        if focused == [identity]:
            return
        siblings = focused and focused[0].rsplit("/", 1)[0] == identity.rsplit("/", 1)[0]
        is_radio = siblings and window.node(identity)["role"] == "radio button"
        window.key("Down" if is_radio else key)
        window.wait_for(lambda nodes: [n["id"] for n in nodes if "focused" in n["states"]] != focused, f"focus to leave {focused}")
    check(False, f"no way to {identity} by keyboard")


def name_cue(window, by):
    """Between Submit and the debrief: the question, before anything tells the key. Named with the mouse, with a key, or skipped."""
    window.wait_for_node("cue/cues/1")
    check(not any(node["id"].startswith("debrief/") for node in window.nodes()), "the debrief is there before the cue was named")
    if by == "mouse":
        window.click("cue/cues/2")
    else:
        window.key("1" if by == "keys" else "ctrl+Return")


def read_debrief(window):
    window.wait_for(lambda nodes: any(node["id"].startswith("debrief/") for node in nodes), "the debrief")
    names = window.texts()
    check(any(name.startswith("Safe") for name in names), f"the debrief does not say safe: {names[:20]}")
    check(any(name == "100" or name.startswith("100 ") for name in names), f"the debrief does not say 100: {names[:20]}")


def record_of(home):
    return [(kind, fields) for _, _, kind, fields in home.events() if kind != "started"]


with Display() as display, Home() as home:
    window = Window(display, home)
    expected = []
    for case, sheet in CASES.items():
        window.click(f"library/cases/{case}")
        window.wait_for_node("case/submit")
        answer(window, sheet, with_keys(window) if sheet["by"] == "keys" else with_mouse(window))
        if sheet["by"] == "mouse":
            window.click("case/submit")
        else:
            window.key("ctrl+Return")
        name_cue(window, sheet["by"])
        read_debrief(window)
        expected += meant(sheet)
        recorded = [event for event in record_of(home) if event[0] not in ("continued", "ended", "cue-named")]
        check(recorded == expected, f"{case}: recorded {recorded}, meant {expected}")
        window.click("bar/library")
        window.wait_for_node("library/cases")
    cues = [fields for kind, fields in record_of(home) if kind == "cue-named"]
    check(len(cues) == 3, f"three cues were asked for: {cues}")
    check([not fields.endswith("rule=") for fields in cues] == [True, True, False], f"two were named, the last one skipped: {cues}")
    window.close()
print("3 passed, 0 failed")
