"""The decision table a second time, written down independently of the program and of its data files, in plain words: one
function says which rules hold, one settles them. Tests and benchmarks compare the program with it."""

VALUES = {  # mildest first; "na" holds exactly while there is no pain
    "breathing": ["normal", "new-difficulty"],
    "chest": ["none", "wall-ache", "chest-pain"],
    "site": ["none", "minor", "large-bruise", "alarm"],
    "nerve": ["none", "brief-resolved", "local-ongoing", "local-persistent", "beyond-or-weak"],
    "spasm": ["none", "during", "short", "long"],
    "pain": ["none", "mild", "moderate", "severe"],
    "trend": ["na", "improving", "unchanged", "slight-rise", "marked-worse"],
    "selfcare": ["na", "eased", "not-tried", "not-eased"],
    "spread": ["local", "wide"],
    "onset": ["early", "late"],
    "general": ["none", "tired-or-energised", "uncovered"],
    "factor": ["none", "explains-soreness", "not-listed", "needs-clearance"],
    "provoked": ["no", "after-strenuous"],
}
REGIONS = ["neck", "upper-back", "shoulder"]
LEVELS = ["expected", "monitor", "contact", "emergency"]

# What else is right beside a rule's own class, for the rules where anything is.
ALSO = {
    "C4": ["monitor"], "C8a": ["monitor"], "C9a": ["monitor"], "C11": ["monitor"], "C12a": ["monitor"],
    "M1": ["expected"], "M3": ["contact"], "M4": ["contact"], "M5b": ["contact"], "M6": ["expected"], "M8": ["contact"],
    "M9": ["contact", "emergency"], "M10": ["contact"], "M11": ["expected"], "M12": ["contact"], "M13": ["expected"],
    "X1b": ["monitor"],
}
# The order of the table, in which rules are listed.
ORDER = ("E1 E2 C1 C2 C3 C4 C5 C6 C7 C8a C8b C9a C9b C10 C11 C12a C12b "
         "M1 M2 M3 M4 M5a M5b M6 M7 M8 M9 M10 M11 M12 M13 N1 X1a X1b X2 X3 X4 X5").split()


def level_of(rule):
    return {"E": "emergency", "C": "contact", "M": "monitor", "X": "expected"}[rule[0]]


def is_valid(f):
    no_pain = f["pain"] == "none"
    if no_pain != (f["trend"] == "na") or no_pain != (f["selfcare"] == "na"):
        return False
    if no_pain and (f["spread"], f["onset"], f["provoked"]) != ("local", "early", "no"):
        return False
    if f["onset"] == "late" and not f["hours"] > 48:
        return False
    wrong_for_the_hour = "local-ongoing" if f["hours"] >= 24 else "local-persistent"
    return f["nerve"] != wrong_for_the_hour


def pain_rules(f):
    """Rules about how strong the pain is, where it goes, and since when."""
    pain, trend, hours = f["pain"], f["trend"], f["hours"]
    severe = pain == "severe"
    bearable = pain in ("mild", "moderate")
    flare = f["provoked"] == "after-strenuous"
    steady = trend in ("improving", "unchanged")
    if trend == "marked-worse":
        yield "C5"
    if severe and f["selfcare"] == "not-eased":
        yield "C6"
    if severe and f["selfcare"] != "not-eased" and ((steady and hours <= 72) or (trend == "slight-rise" and hours <= 48)):
        yield "M4"

    if hours <= 48:
        if bearable and trend == "slight-rise":
            yield "X1b"
        if bearable and steady:
            yield "X1b" if f["selfcare"] == "not-eased" else "X1a"
        if bearable and flare and trend != "marked-worse":
            yield "M5a"
    elif hours <= 72:
        if trend == "slight-rise":
            yield "C12b" if severe else ("M5b" if flare else "C12a")
        if pain == "mild" and trend == "improving":
            yield "M1"
        if (pain, trend) in (("mild", "unchanged"), ("moderate", "improving"), ("moderate", "unchanged")):
            yield "M2"
        if bearable and flare and steady:
            yield "M5a"
    else:
        fourth_day = hours <= 96
        if trend == "slight-rise":
            yield "C12b"
        if severe and trend in ("unchanged", "slight-rise"):
            yield "C7"
        if bearable and trend == "unchanged":
            yield "C8a" if fourth_day else "C8b"
        if trend == "improving":
            if fourth_day:
                yield "C11" if severe else "M3"
            else:
                yield "C9a" if pain == "mild" else "C9b"


def other_rules(f):
    """Rules about one finding each, and the case in which there is none."""
    late = f["hours"] > 48
    tired = f["general"] == "tired-or-energised"
    single = {
        "E1": f["breathing"] == "new-difficulty", "E2": f["chest"] == "chest-pain", "M9": f["chest"] == "wall-ache",
        "C1": f["site"] == "alarm", "M8": f["site"] == "large-bruise", "X2": f["site"] == "minor",
        "C2": f["nerve"] == "beyond-or-weak", "C3": f["nerve"] == "local-persistent", "C4": f["nerve"] == "local-ongoing",
        "M7": f["nerve"] == "brief-resolved",
        "C10": f["spasm"] == "long", "M6": f["spasm"] == "short", "X4": f["spasm"] == "during",
        "M10": f["onset"] == "late", "M11": f["spread"] == "wide", "M12": f["factor"] == "needs-clearance",
        "M13": tired and late, "X3": tired and not late,
        "X5": all(f[k] == VALUES[k][0] for k in ("breathing", "chest", "site", "nerve", "spasm", "pain", "general")),
    }
    return [rule for rule, holds in single.items() if holds]


def settle(f):
    """Class, accepted answers and deciding rules of valid findings."""
    holding = set(other_rules(f))
    if f["pain"] != "none":
        holding.update(pain_rules(f))
    top = max((LEVELS.index(level_of(rule)) for rule in holding), default=-1)
    watched = LEVELS.index("monitor")
    uncovered = f["general"] == "uncovered"
    if uncovered and top < watched:
        return "not-covered", {"not-covered"}, ["N1"]
    key = LEVELS[top]
    deciding = [rule for rule in ORDER if rule in holding and level_of(rule) == key]
    # More caution is right as soon as any rule that holds allows it, less caution only when all that decide do.
    accepted = {key} | {other for rule in holding for other in ALSO.get(rule, []) if LEVELS.index(other) > top}
    for other in LEVELS[:top]:
        if all(other in ALSO.get(rule, []) for rule in deciding):
            accepted.add(other)
    if uncovered and top == watched:  # what no document covers decides with what is watched, and makes no caution wrong
        return key, accepted - {"expected"} | {"contact", "emergency"}, deciding + ["N1"]
    return key, accepted, deciding
