"""The plain way to check the decision table: make every combination, keep the valid ones, derive each, look at each neighbour.
The peer of `needlecase guidance verify` in bench/verify_sweep.cpp. Prints one JSON object.

The whole takes minutes. Without --full a slice is measured (three findings that gate nothing else held at their first value) and the
time is scaled by the number of valid combinations; the work per combination is the same."""
import itertools
import json
import os
import sys
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "tests", "e2e"))
from _decision_table_peer import LEVELS, VALUES, is_valid, settle  # noqa: E402

HOURS = [4, 30, 60, 84, 120]
ALL_VALID = 5_331_456
HELD_IN_SLICE = ("site", "spasm", "factor")
NOT_MONOTONIC = ("onset", "general", "factor", "provoked")


def sweep(domain):
    names = list(domain)
    classes = {}
    counts = {}
    deciding = set()
    for combination in itertools.product(*domain.values()):
        found = dict(zip(names, combination))
        if not is_valid(found):
            continue
        key, accepted, rules = settle(found)
        assert key in accepted
        classes[combination] = key
        counts[key] = counts.get(key, 0) + 1
        deciding.update(rules)
    return names, classes, counts, deciding


def violations(names, domain, classes):
    found = 0
    for combination, key in classes.items():
        if key not in LEVELS:
            continue
        for place, name in enumerate(names):
            if name in NOT_MONOTONIC:
                continue
            at = domain[name].index(combination[place])
            if at + 1 == len(domain[name]):
                continue
            worse = classes.get(combination[:place] + (domain[name][at + 1],) + combination[place + 1:])
            if worse in LEVELS and LEVELS.index(worse) < LEVELS.index(key):
                found += 1
    return found


def main():
    full = "--full" in sys.argv
    domain = {**VALUES, "hours": HOURS}
    if not full:
        domain = {name: values[:1] if name in HELD_IN_SLICE else values for name, values in domain.items()}
    start = time.perf_counter()
    names, classes, counts, deciding = sweep(domain)
    bad = violations(names, domain, classes)
    seconds = time.perf_counter() - start
    print(json.dumps({"seconds": seconds, "measured": len(classes), "scaled_seconds": seconds * ALL_VALID / len(classes),
                      "full": full, "counts": counts, "rules": len(deciding), "violations": bad}))


main()
