"""200,000 random valid findings: `needlecase classify` and the independent table give the same class, accepted answers and rules;
the regions are random and unknown to that table, so they change no class. Of some the smallest changes that change the class agree. Lines that are wrong are answered one by one."""
import json
import os
import random
import subprocess
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from _decision_table_peer import REGIONS, VALUES, is_valid, settle  # noqa: E402

PROGRAM = os.environ["NEEDLECASE_PROGRAM"]
COUNT = 200_000
EDGES = [0, 1, 23, 24, 47, 48, 49, 71, 72, 73, 95, 96, 97, 240]


def random_findings(chance):
    while True:
        found = {name: chance.choice(values) for name, values in VALUES.items()}
        found["hours"] = chance.choice(EDGES) if chance.random() < 0.5 else chance.randrange(0, 150)
        # Most findings are ordinary, so that the mild classes are met as often as the urgent ones.
        for name in VALUES:
            if chance.random() < 0.6 and name not in ("pain", "trend", "selfcare"):
                found[name] = VALUES[name][0]
        if is_valid(found):
            found["regions"] = chance.sample(REGIONS, chance.randrange(0, 4))
            return found


def without_defaults(found, chance):
    """Leaves out what is the default anyway, sometimes: a missing key must mean the same."""
    return {k: v for k, v in found.items() if k not in VALUES or v != VALUES[k][0] or chance.random() < 0.5}


def classify(lines, *options):
    done = subprocess.run([PROGRAM, "classify", *options], input="".join(lines), capture_output=True, text=True, encoding="utf-8")
    return done.returncode, [json.loads(line) for line in done.stdout.splitlines()]


def check_agreement():
    chance = random.Random(20)
    findings = [random_findings(chance) for _ in range(COUNT)]
    code, answers = classify([json.dumps(without_defaults(f, chance)) + "\n" for f in findings])
    assert code == 0, code
    assert len(answers) == COUNT, len(answers)
    met = {}
    for found, answer in zip(findings, answers):
        key, accepted, rules = settle(found)
        got = (answer["class"], set(answer["accepted"]), answer["rules"])
        assert got == (key, accepted, rules), f"{found}: program {got}, expected {(key, accepted, rules)}"
        met[key] = met.get(key, 0) + 1
        for rule in rules:
            met[rule] = met.get(rule, 0) + 1
    assert len(met) == 5 + 38, sorted(met)  # every class and every rule decided something
    return met


def changes_of(found):
    """Every other value of every finding, one at a time."""
    return [{name: value} for name, values in VALUES.items() for value in values if value != found[name]]


def reached(found, changes):
    """What these changes give, as `classify --flips` writes it; nothing when they cannot be true or change no class."""
    changed = {**found, **changes}
    if not is_valid(changed):
        return None
    key, _, rules = settle(changed)
    return None if key == settle(found)[0] else (changes, key, rules)


def nearest_hours(found):
    """Of the hours before and after: the nearest of each class."""
    best = {}
    for hours in range(0, 150):
        flip = reached(found, {"hours": hours})
        side = hours < found["hours"]
        if flip and abs(hours - found["hours"]) < abs(best.get((side, flip[1]), ({"hours": 10**6},))[0]["hours"] - found["hours"]):
            best[(side, flip[1])] = flip
    return list(best.values())


def as_set(flips):
    return {json.dumps([sorted(changes.items()), key, rules]) for changes, key, rules in flips}


def check_flips(count):
    chance = random.Random(22)
    findings = [found for found in (random_findings(chance) for _ in range(count)) if found["hours"] < 150]
    _, answers = classify([json.dumps(found) + "\n" for found in findings], "--flips")
    pairs = 0
    for found, answer in zip(findings, answers):
        got = [(flip["change"], flip["class"], flip["rules"]) for flip in answer["flips"]]
        single = [flip for flip in (reached(found, one) for one in changes_of(found)) if flip] + nearest_hours(found)
        if single:
            assert as_set(got) == as_set(single), f"{found}: {got} and not {single}"
            continue
        both = [{**one, **two} for one in changes_of(found) for two in changes_of(found) if list(one) < list(two)]
        wanted = [flip for flip in (reached(found, one) for one in both) if flip]
        without_hours = [flip for flip in got if "hours" not in flip[0]]
        assert as_set(without_hours) == as_set(wanted), f"{found}: {without_hours} and not {wanted}"
        assert all(reached(found, changes) == (changes, key, rules) for changes, key, rules in got), found
        pairs += 1
    assert pairs > 5, pairs
    return len(findings)


def check_bad_lines():
    lines = ['{"pain":"mild"}\n', "\n", "{}\n", '{"pain":"agony","trend":"unchanged","selfcare":"eased"}\n', "[1]\n", "{\n"]
    code, answers = classify(lines)
    assert code == 1, code
    assert [a.get("line") for a in answers] == [1, None, 4, 5, 6], answers
    assert answers[1]["class"] == "expected" and answers[1]["rules"] == ["X5"], answers[1]


counts = check_agreement()
flipped = check_flips(2000)
check_bad_lines()
print(f"{COUNT} findings agree, and the smallest changes of {flipped}; " + ", ".join(f"{name} {counts[name]}" for name in
                                              ("emergency", "contact", "not-covered", "monitor", "expected")))
