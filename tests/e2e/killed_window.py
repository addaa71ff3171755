"""Kills the real window with SIGKILL at random moments while a case is answered by keys.

What the window called kept is in the record, and the next start opens the same case with exactly the recorded answers chosen.
"""

import os
import random
import sys
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from _window import Display, Home, Window, check  # noqa: E402

CASE = "upper-back-ceramics-student"
KILLS = 100 if os.environ.get("NEEDLECASE_LONG") else 8
NUMBERS = {"expected": "1", "monitor": "2", "contact": "3", "emergency": "4"}
TARGETS = ["case/ask/breathing", "case/ask/chest", "case/symptom:belt/3", "case/symptom:belt/4", "case/decide/2", "case/decide/4",
           "case/certainty/2", "case/certainty/3"]


def chosen_by(events):
    """Ids of the controls that the record says are chosen."""
    chosen = {}
    for _, _, kind, fields in events:
        value = dict(part.split("=", 1) for part in fields.split())
        if kind == "asked":
            chosen["case/ask/" + value["topic"]] = "case/ask/" + value["topic"]
        elif kind == "symptom-classified":
            chosen[value["symptom"]] = f"case/symptom:{value['symptom']}/{NUMBERS[value['urgency']]}"
        elif kind == "decided":
            chosen["decision"] = "case/decide/" + NUMBERS[value["urgency"]]
        elif kind == "certainty-given":
            chosen["certainty"] = "case/certainty/" + value["certainty"]
    return set(chosen.values())


def shown_as_chosen(window):
    return {node["id"] for node in window.nodes()
            if node["id"].startswith("case/") and node["role"] != "check box" and {"checked", "selected"} & set(node["states"])}


def kill_once(display, chance):
    with Home() as home:
        window = Window(display, home)
        window.click(f"library/cases/{CASE}")
        window.wait_for_node("case/submit")
        shown_kept = set()
        for target in TARGETS[:chance.randint(1, len(TARGETS))]:
            window.click(target)
            if chance.random() < 0.5:
                window.wait_for(lambda nodes, target=target: window.node(target, nodes) and
                                {"checked", "selected"} & set(window.node(target, nodes)["states"]), target)
                window.wait_for(lambda nodes: any(node["name"].startswith("Kept") for node in nodes), "the word that it is kept")
                shown_kept = shown_as_chosen(window)
        time.sleep(chance.uniform(0, 0.05))
        window.close()
        recorded = chosen_by(home.events())
        lost = {one for one in shown_kept if one not in recorded and one.rsplit("/", 1)[0] not in {r.rsplit("/", 1)[0] for r in recorded}}
        check(not lost, f"shown as kept, but lost: {lost}")
        again = Window(display, home)
        again.wait_for_node("case/submit")
        again.wait_for(lambda nodes: shown_as_chosen(again) == recorded, f"exactly {recorded} chosen, not {shown_as_chosen(again)}")
        again.close()
        return len(recorded)


with Display() as display:
    chance = random.Random(7)
    counts = [kill_once(display, chance) for _ in range(KILLS)]
    check(len(set(counts)) > 2, f"the moments hit only these states: {counts}")
    print(f"{KILLS} kills of the window with {counts} answers kept")
print("1 passed, 0 failed")
