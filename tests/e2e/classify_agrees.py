"""200,000 random valid findings: `needlecase classify` and the independent table give the same class, accepted answers and rules;
the regions are random and unknown to that table, so they change no class. Lines that are wrong are answered one by one."""
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


def classify(lines):
    done = subprocess.run([PROGRAM, "classify"], input="".join(lines), capture_output=True, text=True, encoding="utf-8")
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


def check_bad_lines():
    lines = ['{"pain":"mild"}\n', "\n", "{}\n", '{"pain":"agony","trend":"unchanged","selfcare":"eased"}\n', "[1]\n", "{\n"]
    code, answers = classify(lines)
    assert code == 1, code
    assert [a.get("line") for a in answers] == [1, None, 4, 5, 6], answers
    assert answers[1]["class"] == "expected" and answers[1]["rules"] == ["X5"], answers[1]


counts = check_agreement()
check_bad_lines()
print(f"{COUNT} findings agree; " + ", ".join(f"{name} {counts[name]}" for name in
                                              ("emergency", "contact", "not-covered", "monitor", "expected")))
