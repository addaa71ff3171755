"""Scores, parts, marks, outcomes and passes, worked out anew from docs/scoring.md and docs/export.md alone.

A record of random sittings (cases alone and exams, some left, some out of time) is written as docs/record.md says; the program exports it;
this script knows nothing of the program but those documents. NEEDLECASE_LONG=1 does it with 10,000 attempts.
"""

import csv
import io
import json
import os
import pathlib
import random
import subprocess
import sys
import tempfile
import tomllib

from _store import add_edition, append, empty_store, shipped_guidance

ROOT = pathlib.Path(os.environ["NEEDLECASE_SOURCE_DIR"])
PROGRAM = os.environ["NEEDLECASE_PROGRAM"]
ATTEMPTS = 10000 if os.environ.get("NEEDLECASE_LONG") else 600
URGENCIES = ["expected", "monitor", "contact", "emergency"]
TOPICS = ["breathing", "chest", "skin", "nerve", "pain"]
RULES = {rule["id"]: rule for rule in tomllib.loads((ROOT / "scenarios/guidance/decisions.toml").read_text())["rule"]}
NEAR = 1e-9


def run(*arguments, home, given=None):
    done = subprocess.run([PROGRAM, *map(str, arguments)], input=given, capture_output=True, text=True, check=False,
                          env={"HOME": home, "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"})
    if done.returncode != 0:
        sys.exit(f"{arguments[:3]} gave {done.returncode}: {done.stderr}")
    return done.stdout


# The record.

def case_files():
    return sorted(path for path in (ROOT / "scenarios").glob("*/*.toml") if path.parent.name != "guidance")


def graded(case, visits, home):
    sheet = json.dumps({"case": case, "visits": visits})
    return json.loads(run("grade", case, "--answers", "-", "--format", "json", home=home, given=sheet))["visits"]


def required_of(visit):
    return [item["item"] for item in visit["items"] if item["item"].startswith("advice:") and item["key"] == "required"]


def offered_at(path, home):
    """The items of advice that a trainee can choose from, by visit."""
    explained = json.loads(run("check", "--explain", "--format", "json", str(path), home=home))
    return [[item["id"] for item in visit["offered"]] for visit in explained["cases"][0]["visits"]]


def sheet_of(path, home):
    """What may be answered at each visit, learnt from grading a sheet that answers nothing, and the advice that is offered.

    `plans` holds the required points by the class that the advice is judged by, learnt from grading each accepted decision alone."""
    visits = []
    for visit, sheet in zip(graded(path.stem, [], home), offered_at(path, home)):
        items = {item["item"]: item for item in visit["items"]}
        key, accepted = items["decision"]["key"], items["decision"]["accepted"].split("|")
        required = [name[7:].split("|")[0] for name in required_of(visit)]
        offered = required + [one for one in sheet if one not in required]
        visits.append({"key": key, "accepted": accepted, "required": required, "offered": offered, "plans": {key: required_of(visit)},
                       "symptoms": {name[8:]: item["key"] for name, item in items.items() if name.startswith("symptom:")}})
    for given in URGENCIES:
        if any(given in visit["accepted"] and given != visit["key"] for visit in visits):
            for visit, judged in zip(visits, graded(path.stem, [{"decision": given} for _ in visits], home)):
                if given in visit["accepted"]:
                    visit["plans"].setdefault(given, required_of(judged))
    return visits


class Record:
    def __init__(self, path, home, chance):
        self.store = empty_store(path)
        self.chance = chance
        self.guidance = add_edition(self.store, "guidance", shipped_guidance())
        self.hashes = {}
        self.sheets = {}
        for path in case_files():
            self.hashes[path.stem] = add_edition(self.store, "case", path.read_bytes())
            self.sheets[path.stem] = sheet_of(path, home)
        self.attempts = 0
        self.sittings = 0
        self.process = {}
        self.at_ms = 1763971200000

    def add(self, attempt, sequence, kind, members):
        self.at_ms += self.chance.randint(200, 9000)
        append(self.store, attempt, sequence, self.at_ms, kind, members)
        return sequence + 1

    def sitting(self):
        self.sittings += 1
        exam = self.chance.random() < 0.3
        queue = self.chance.sample(sorted(self.sheets), self.chance.randint(2, 6) if exam else 1)
        careful = self.chance.random() < 0.5
        runs_out_at = self.chance.randrange(len(queue)) if exam and self.chance.random() < 0.2 else len(queue)
        for place, case in enumerate(queue):
            self.attempt(queue, place, exam, careful, out_of_time=place >= runs_out_at, unseen=place > runs_out_at)

    def attempt(self, queue, place, exam, careful, out_of_time, unseen):
        attempt = f"attempt-{self.attempts}"
        self.attempts += 1
        self.process[attempt] = []
        case = queue[place]
        sequence = self.add(attempt, 1, "started", dict(
            sitting=f"sitting-{self.sittings}", place=place, size=len(queue), trainee=f"t{self.sittings % 7}", cohort="", case=case,
            case_hash=self.hashes[case], guidance_hash=self.guidance, mode="exam" if exam else "practice", seed=str(self.sittings),
            queue=queue, queue_hashes=[self.hashes[one] for one in queue] if place == 0 else [], limit_ms=600000 if exam else 0))
        if unseen:
            append(self.store, attempt, sequence, self.at_ms, "ended", dict(time_ran_out=True))
            return
        visits = self.sheets[case]
        done = self.chance.randint(0, len(visits) - 1) if out_of_time or (not exam and self.chance.random() < 0.05) else len(visits)
        for number in range(done):
            sequence = self.visit(attempt, sequence, number, visits[number], careful)
        if done < len(visits):
            self.add(attempt, sequence, "ended", dict(time_ran_out=out_of_time))

    def ask(self, attempt, sequence, number, topics, asked):
        for topic in topics:
            sequence = self.add(attempt, sequence, "asked", dict(visit=number, topic=topic))
            asked.append(topic)
        return sequence

    def decide(self, attempt, sequence, number, urgency, asked):
        """Some decide, ask on and decide otherwise, and some of these take the second decision back."""
        process, began = self.process[attempt][-1], self.process[attempt][-1].pop("began")
        others = [one for one in TOPICS if one not in asked]
        first = urgency if self.chance.random() < 0.7 else self.chance.choice(URGENCIES)
        taken_back = first == urgency and self.chance.random() < 0.2
        sequence = self.add(attempt, sequence, "decided", dict(visit=number, urgency=first))
        process.update(before=list(asked), ms=self.at_ms - began)
        if first == urgency and not taken_back:
            return sequence
        sequence = self.ask(attempt, sequence, number, others[:1], asked)
        sequence = self.add(attempt, sequence, "decided", dict(visit=number, urgency="contact" if taken_back else urgency))
        if taken_back:
            process["taken_back"] += 1
            return self.add(attempt, sequence, "taken-back", dict(visit=number))
        process.update(before=list(asked), ms=self.at_ms - began)
        return sequence

    def visit(self, attempt, sequence, number, sheet, careful):
        asked = []
        self.process[attempt].append({"began": self.at_ms, "asked": asked, "before": asked, "ms": None, "taken_back": 0})
        sequence = self.ask(attempt, sequence, number, self.chance.sample(TOPICS, self.chance.randint(0, 4)), asked)
        def answer(key):
            return key if careful and key in URGENCIES else self.chance.choice(URGENCIES)
        for symptom, key in sheet["symptoms"].items():
            sequence = self.add(attempt, sequence, "symptom-classified", dict(visit=number, symptom=symptom, urgency=answer(key)))
        if self.chance.random() < 0.97:
            decision = answer(sheet["key"])
            if careful and sheet["accepted"][0] in URGENCIES and self.chance.random() < 0.3:
                decision = self.chance.choice(sheet["accepted"])
            sequence = self.decide(attempt, sequence, number, decision, asked)
        offered = self.chance.sample(sheet["offered"], len(sheet["offered"]))
        if careful:
            offered = [one for one in offered if one in sheet["required"] or self.chance.random() < 0.05]
        for one in offered[:8]:
            sequence = self.add(attempt, sequence, "advice-chosen", dict(visit=number, advice=one))
        if self.chance.random() < 0.8:
            sequence = self.add(attempt, sequence, "certainty-given", dict(visit=number, certainty=self.chance.randint(1, 3)))
        return self.add(attempt, sequence, "visit-submitted", dict(visit=number))


# The documents.

def urgency_credit(key, accepted, given, rules):
    """docs/scoring.md, 'Urgency': the matrix; what is accepted has full credit; a deciding rule may deny it; nothing given, no credit."""
    if not given:
        return 0.0
    if given in accepted:
        return 1.0
    if any(given in RULES[rule].get("no_credit_for", []) for rule in rules):
        return 0.0
    credits = {("expected", "monitor"): 0.5, ("monitor", "expected"): 0.5, ("monitor", "contact"): 0.5, ("contact", "emergency"): 0.5}
    return 1.0 if key == given else credits.get((key, given), 0.0)


OVER_CALLED = [("expected", "contact"), ("expected", "emergency"), ("monitor", "emergency")]


def outcome_of_decision(decision, regions):
    """docs/scoring.md, 'Outcome': no decision counts as the mildest; a contact key needs an explicit rule to be under-called unsafely."""
    key, given = decision["key"], decision["given"] or "expected"
    if given in decision["accepted"].split("|"):
        return "safe"
    if (key, given) in OVER_CALLED:
        return "over-called"
    if key not in ("contact", "emergency") or URGENCIES.index(given) >= URGENCIES.index(key):
        return "safe"
    if key == "contact":
        return "unsafe" if any(RULES[rule]["strength"] != "implied" for rule in decision["rules"].split("|")) else "safe"
    return "unsafe" if regions == ["neck"] and given == "contact" else "critical-miss"


def judged_by(decision):
    """docs/scoring.md, 'Advice': by the class given where it is accepted, else by the key."""
    return decision["given"] if decision["given"] in decision["accepted"].split("|") else decision["key"]


def outcome_of_advice(row, decision):
    chosen = row["given"] == "chosen"
    left_out = row["key"] == "required" and not chosen
    if left_out and row["lung_warning"] == "true" and decision["given"] != "emergency":
        return "unsafe"
    if judged_by(decision) not in ("contact", "emergency"):
        return "safe"
    return "unsafe" if (row["key"] == "harmful" and chosen) or (left_out and row["critical"] == "true") else "safe"


WORST = ["safe", "over-called", "unsafe", "critical-miss"]
CAPS = {"critical-miss": 0.0, "unsafe": 50.0}
MARKS = {1: (1, 0), 2: (2, -2), 3: (3, -6)}


class Visit:
    """One visit, from its rows of answers."""

    def __init__(self, rows, regions, certainty, plans):
        decision = next(row for row in rows if row["item"] == "decision")
        symptoms = [row for row in rows if row["item"].startswith("symptom:") and row["weight"]]
        advice = [row for row in rows if row["item"].startswith("advice:") and row["weight"]]
        required = [row for row in advice if row["key"] == "required"]
        assert [row["item"] for row in rows if row["key"] == "required"] == plans[judged_by(decision)], (decision, plans)
        self.by_class_given = judged_by(decision) != decision["key"] and plans[judged_by(decision)] != plans[decision["key"]]
        credit = {row["item"]: urgency_credit(row["key"], row["accepted"].split("|"), row["given"], row["rules"].split("|"))
                  for row in [decision, *symptoms]}
        for row in advice:
            sign = {"required": 1, "contrary": -1, "harmful": -1}.get(row["key"], 0)
            credit[row["item"]] = float(sign * (row["given"] == "chosen"))
        self.decision = credit["decision"] if decision["weight"] else None
        self.symptoms = sum(credit[row["item"]] for row in symptoms) / len(symptoms) if symptoms else None
        self.advice = max(0.0, sum(credit[row["item"]] for row in advice) / len(required)) if required else None
        parts = [(self.decision, 5), (self.symptoms, 2), (self.advice, 3)]
        whole = sum(weight for value, weight in parts if value is not None)
        self.score = 100 * sum(value * weight for value, weight in parts if value is not None) / whole if whole else None
        self.check_rows([decision] if decision["weight"] else [], 5, whole, credit)
        self.check_rows(symptoms, 2, whole, credit)
        self.check_rows(advice, 3, whole, credit, len(required))
        dangers = [(outcome_of_decision(decision, regions), decision)]
        dangers += [(outcome_of_advice(row, decision), row) for row in rows if row["item"].startswith("advice:")]
        self.outcome = max((outcome for outcome, _ in dangers), key=WORST.index)
        for outcome, row in dangers:
            assert (row["dangerous"] == "true") == (outcome in CAPS), (outcome, row)
        self.mark = None
        if certainty and decision["given"] and self.decision is not None:
            right, wrong = MARKS[certainty]
            self.mark = wrong if self.decision == 0 else right * self.decision
        self.count_calls(decision)

    @staticmethod
    def check_rows(rows, weight, whole, credit, shares=None):
        for row in rows:
            near(row["credit"], credit[row["item"]], row)
            near(row["weight"], weight / whole / (shares or len(rows)), row)

    def count_calls(self, decision):
        self.calls = [0, 0, 0, 0]
        if decision["key"] not in URGENCIES:
            return
        given = URGENCIES.index(decision["given"] or "expected") - URGENCIES.index(decision["key"])
        accepted = decision["given"] in decision["accepted"].split("|")
        self.calls = [int(given < 0 and not accepted), int(given > 0 and not accepted), int(given < 0), int(given > 0)]


def near(cell, value, row):
    assert (cell == "") == (value is None), (cell, value, row)
    assert value is None or abs(float(cell) - value) <= NEAR, (cell, value, row)


def mean(values):
    values = [value for value in values if value is not None]
    return sum(values) / len(values) if values else None


CALLS = ["under_triage", "over_triage", "under_triage_strict", "over_triage_strict"]


def check_process(row, answers, visits):
    """docs/scoring.md, 'How a visit was worked on'."""
    decisions = [answer for answer in answers if answer["item"] == "decision"]
    for answer, visit in zip(decisions, visits):
        assert answer["asked_breathing"] == str("breathing" in visit["before"]).lower(), (answer, visit)
        assert answer["asked_chest"] == str("chest" in visit["before"]).lower(), (answer, visit)
        assert (int(answer["topics_asked"]), int(answer["taken_back"])) == (len(visit["asked"]), visit["taken_back"]), (answer, visit)
        near(answer["seconds_to_decide"], None if visit["ms"] is None else visit["ms"] / 1000, answer)
    assert int(row["asked_breathing"]) == sum("breathing" in visit["before"] for visit in visits), row
    assert int(row["asked_chest"]) == sum("chest" in visit["before"] for visit in visits), row
    assert int(row["topics_asked"]) == sum(len(visit["asked"]) for visit in visits), row
    assert int(row["taken_back"]) == sum(visit["taken_back"] for visit in visits), row
    times = [visit["ms"] / 1000 for visit in visits if visit["ms"] is not None]
    near(row["seconds_to_decide"], sum(times) if times else None, row)
    assert all(answer["topics_asked"] == "" for answer in answers if answer["item"] != "decision")


def check_attempt(row, answers, record):
    check_process(row, answers, record.process[row["attempt_id"]])
    plans = [visit["plans"] for visit in record.sheets[row["case_id"]]]
    numbers = sorted({int(answer["visit"]) for answer in answers})
    places = row["certainty"].split("|") if row["certainty"] else []
    places += [""] * (len(numbers) - len(places))
    regions = row["regions"].split("|")
    visits = [Visit([answer for answer in answers if int(answer["visit"]) == number], regions, int(place) if place else None, plan)
              for number, place, plan in zip(numbers, places, plans)]
    uncapped = mean(one.score for one in visits)
    near(row["decision_credit"], mean(one.decision for one in visits), row)
    near(row["symptoms_credit"], mean(one.symptoms for one in visits), row)
    near(row["advice_credit"], mean(one.advice for one in visits), row)
    marks = [one.mark for one in visits if one.mark is not None]
    near(row["certainty_mark"], sum(marks) if marks else None, row)
    outcome = max((one.outcome for one in visits), key=WORST.index)
    score = None if uncapped is None else min(uncapped, CAPS.get(outcome, 100.0))
    near(row["score_uncapped"], uncapped, row)
    near(row["score"], score, row)
    unseen = row["end_reason"] == "time-ran-out" and not row["submitted_at"] and row["started_at"] == row["ended_at"]
    assert row["outcome"] == ("not-seen" if unseen else outcome), (row, outcome)
    for at, column in enumerate(CALLS):
        assert int(row[column] or 0) == sum(one.calls[at] for one in visits), (column, row)
    return {"score": score, "outcome": outcome, "unseen": unseen, "row": row, "capped": score != uncapped,
            "by_class_given": any(one.by_class_given for one in visits)}


def check_sitting(row, attempts):
    scores = [one["score"] for one in attempts]
    near(row["score"], mean(scores), row)
    seen = [one for one in attempts if not one["unseen"]]
    for column, outcome in (("safe", "safe"), ("over_called", "over-called"), ("unsafe", "unsafe"), ("critical_misses", "critical-miss")):
        assert int(row[column]) == sum(one["outcome"] == outcome for one in seen), (column, row)
    assert int(row["not_seen"]) == len(attempts) - len(seen)
    if row["mode"] != "exam" or len(attempts) < int(row["size"]):
        assert row["passed"] == "", row
        return 0
    passed = round(mean(scores), 9) >= float(row["cut"]) and not any(one["outcome"] in CAPS for one in attempts)
    assert row["passed"] == str(passed).lower(), row
    assert all(one["row"]["passed"] == row["passed"] and one["row"]["cut"] == row["cut"] for one in attempts)
    return 1 + passed


def rows_of(kind, path, home):
    return list(csv.DictReader(io.StringIO(run("export", "--rows", kind, "--store", path, home=home), newline="")))


def main():
    chance = random.Random(20261128)
    with tempfile.TemporaryDirectory() as home:
        path = os.path.join(home, "attempts.db")
        record = Record(path, home, chance)
        while record.attempts < ATTEMPTS:
            record.sitting()
        record.store.commit()
        record.store.close()
        answers = {}
        for row in rows_of("answers", path, home):
            answers.setdefault(row["attempt_id"], []).append(row)
        attempts = {}
        for row in rows_of("attempts", path, home):
            attempts.setdefault(row["sitting_id"], []).append(check_attempt(row, answers[row["attempt_id"]], record))
        results = [check_sitting(row, attempts[row["sitting_id"]]) for row in rows_of("sittings", path, home)]
    every = [one for group in attempts.values() for one in group]
    outcomes = [one["outcome"] for one in every]
    assert any(one["capped"] for one in every) and any(one["by_class_given"] for one in every), "caps and accepted classes came up"
    assert all(outcome in outcomes for outcome in WORST) and results.count(2) > 0 and results.count(1) > 0, "every kind of result came up"
    print(f"{len(outcomes)} attempts, {len(results)} sittings, {results.count(1) + results.count(2)} exams, {results.count(2)} of them passed: "
          "all recomputed")


main()
