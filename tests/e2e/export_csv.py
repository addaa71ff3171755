"""Python's own csv module reads the exports, and its own arithmetic gets the scores out of the answer rows.

A record is written as the store keeps it (the migrations of src/store/sql), with random answers to every shipped case; `grade` and
`export` must then say the same of them, and a plain sum over the answers rows must give every score.
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
URGENCIES = ["expected", "monitor", "contact", "emergency"]
TRAINEES = ["anna", "=HYPERLINK(\"x\")", "+1", "-2", "@sum", "\tx", "comma, quote \" and\r\nlines", "Zoë", "'quoted", ""]
ATTEMPT_COLUMNS = (
    "attempt_id,trainee_id,cohort,case_id,case_hash,regions,difficulty,mode,seed,started_at,submitted_at,duration_s,decision_keys,"
    "decisions_given,decision_credit,symptoms_credit,advice_credit,score,outcome,certainty,certainty_mark,lung_warning_required,"
    "lung_warning_given,guidance_hash,scorer_version,sitting_id,place,size,ended_at,end_reason,limit_s,passed,cut,under_triage,over_triage,under_triage_strict,over_triage_strict,"
    "score_uncapped,asked_breathing,asked_chest,topics_asked,seconds_to_decide,taken_back,flags"
).split(",")
ANSWER_COLUMNS = (
    "attempt_id,visit,item,key,accepted,given,credit,weight,verdict,rules,cites,documents,critical,dangerous,given_at,sitting_id,"
    "trainee_id,case_id,cohort,mode,lung_warning,asked_breathing,asked_chest,topics_asked,seconds_to_decide,taken_back,flags"
).split(",")


def run(*arguments, given=None, home):
    environment = {"HOME": home, "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"}
    done = subprocess.run([PROGRAM, *arguments], input=given, capture_output=True, env=environment, check=False)
    if done.returncode != 0:
        sys.exit(f"{arguments} gave {done.returncode}: {done.stderr.decode()}")
    return done.stdout.decode("utf-8")


def grade(sheet, home):
    text = run("grade", sheet["case"], "--answers", "-", "--format", "json", given=json.dumps(sheet).encode(), home=home)
    return json.loads(text)


def visit_events(number, visit):
    for topic in visit["asked"]:
        yield "asked", dict(visit=number, topic=topic)
    for symptom, urgency in visit["symptoms"].items():
        yield "symptom-classified", dict(visit=number, symptom=symptom, urgency=urgency)
    yield "decided", dict(visit=number, urgency=visit["decision"])
    for advice in visit["advice"]:
        yield "advice-chosen", dict(visit=number, advice=advice)
    if "certainty" in visit:
        yield "certainty-given", dict(visit=number, certainty=visit["certainty"])
    yield "visit-submitted", dict(visit=number)


def attempt_events(sheet, trainee, grading, seed):
    yield "started", dict(
        sitting=f"s-{seed}", place=0, size=1, trainee=trainee, cohort=trainee, case=sheet["case"], case_hash=grading["case_hash"],
        guidance_hash=grading["guidance_hash"], mode="practice", seed=str(seed), queue=[sheet["case"]],
        queue_hashes=[grading["case_hash"]], limit_ms=0,
    )
    for number, visit in enumerate(sheet["visits"]):
        yield from visit_events(number, visit)


def random_sheet(case, chance, home):
    """Answers to all visits; what may be answered is learnt from grading a sheet that answers nothing."""
    blank = grade({"case": case, "visits": []}, home)
    path = str(next((ROOT / "scenarios").glob(f"*/{case}.toml")))
    explained = json.loads(run("check", "--explain", "--format", "json", path, home=home))["cases"][0]
    source = tomllib.loads(pathlib.Path(path).read_text())["visit"]
    visits = []
    for visit, sheet, written in zip(blank["visits"], explained["visits"], source):
        topics = sorted({report["heard"] for report in written.get("symptom", []) if "heard" in report})  # every report is heard
        symptoms = [item["item"][8:] for item in visit["items"] if item["item"].startswith("symptom:")]
        advice = [item["item"][7:].split("|")[0] for item in visit["items"] if item["item"].startswith("advice:")]
        advice += [item["id"] for item in sheet["offered"] if item["id"] not in advice]
        answers = {
            "asked": topics,
            "symptoms": {symptom: chance.choice(URGENCIES) for symptom in symptoms},
            "decision": chance.choice(URGENCIES),
            "advice": chance.sample(advice, chance.randint(0, 8)),
        }
        if chance.random() < 0.7:
            answers["certainty"] = chance.randint(1, 3)
        visits.append(answers)
    return {"case": case, "visits": visits}


def fill(store, chance, home):
    """One attempt at every shipped case; returns what `grade` says of each."""
    gradings = {}
    cases = sorted(path.stem for path in (ROOT / "scenarios").glob("*/*.toml") if path.parent.name != "guidance")
    for number, case in enumerate(cases):
        sheet = random_sheet(case, chance, home)
        grading = grade(sheet, home)
        attempt = f"attempt-{number}"
        trainee = TRAINEES[number % len(TRAINEES)]
        gradings[attempt] = (grading, sheet, trainee)
        events = attempt_events(sheet, trainee, grading, seed=2**64 - 1 - number)
        path = next((ROOT / "scenarios").glob(f"*/{case}.toml"))
        assert add_edition(store, "case", path.read_bytes()) == grading["case_hash"]
        assert add_edition(store, "guidance", shipped_guidance()) == grading["guidance_hash"]
        for sequence, (kind, members) in enumerate(events, start=1):
            append(store, attempt, sequence, 1763971200000 + 1000 * sequence, kind, members)
    store.commit()
    return gradings


def read_csv(text, columns):
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    assert text.split("\r\n", 1)[0].split(",") == columns, "columns"
    assert all(None not in row and None not in row.values() for row in rows), "every row has every cell"
    return rows


def added_up(rows):
    visits = {}
    for row in rows:
        parts = visits.setdefault(row["visit"], [0.0, 0.0])
        parts[row["item"].startswith("advice:")] += float(row["credit"] or 0) * float(row["weight"] or 0)
    return sum(100 * (urgencies + max(0.0, advice)) for urgencies, advice in visits.values()) / len(visits)


def as_cell(value):
    return "" if value is None else ("true" if value else "false") if isinstance(value, bool) else value


def guarded(text):
    return "'" + text if text.startswith(tuple("=+-@\t\r\0")) else text


def certainty_cell(sheet):
    places = [str(visit.get("certainty", "")) for visit in sheet["visits"]]
    return "|".join(places) if any(places) else ""


def check_attempt(row, answers, expected):
    grading, sheet, trainee = expected
    assert row["trainee_id"] == row["cohort"] == guarded(trainee), row["trainee_id"]
    assert row["case_id"] == sheet["case"]
    assert int(row["seed"]) == 2**64 - 1 - int(row["attempt_id"].split("-")[1])
    assert row["decisions_given"] == "|".join(visit["decision"] for visit in sheet["visits"])
    assert row["certainty"] == certainty_cell(sheet)
    assert row["outcome"] == grading["outcome"]
    for column in ["score", "score_uncapped", "decision_credit", "symptoms_credit", "advice_credit", "certainty_mark"]:
        assert (float(row[column]) if row[column] else None) == grading[column], column
    assert row["lung_warning_required"] == as_cell(grading["lung_warning_required"])
    assert row["lung_warning_given"] == as_cell(grading["lung_warning_given"])
    assert float(row["duration_s"]) > 0 and row["submitted_at"].endswith("Z")
    items = [item for visit in grading["visits"] for item in visit["items"]]
    assert len(items) == len(answers) > 0
    for item, answer in zip(items, answers):
        for column in ANSWER_COLUMNS[1:ANSWER_COLUMNS.index("given_at")]:  # the rest is about the attempt, which `grade` does not know
            want = as_cell(item[column])
            assert (float(answer[column]) if isinstance(want, (int, float)) else answer[column]) == want, (column, item, answer)
        assert answer["trainee_id"] == answer["cohort"] == guarded(trainee) and answer["case_id"] == sheet["case"]
        assert answer["sitting_id"] == row["sitting_id"] and answer["mode"] == "practice" and not answer["flags"]
        assert (answer["given_at"] != "") == (answer["given"] not in ("", "not-chosen")), answer
    assert abs(added_up(answers) - float(row["score_uncapped"])) < 1e-9, row
    cap = {"critical-miss": 0, "unsafe": 50}.get(row["outcome"], 100)
    assert float(row["score"]) == min(cap, float(row["score_uncapped"])), row


def main():
    chance = random.Random(20261122)
    with tempfile.TemporaryDirectory() as home:
        path = os.path.join(home, "attempts.db")
        store = empty_store(path)
        gradings = fill(store, chance, home)
        store.close()
        attempts = read_csv(run("export", "--store", path, home=home), ATTEMPT_COLUMNS)
        answers = read_csv(run("export", "--rows", "answers", "--store", path, home=home), ANSWER_COLUMNS)
        lines = [json.loads(line) for line in run("export", "--format", "jsonl", "--store", path, home=home).splitlines()]
    assert [row["attempt_id"] for row in attempts] == list(gradings), "every attempt once, in the order of the record"
    for row, line in zip(attempts, lines):
        expected = gradings[row["attempt_id"]]
        check_attempt(row, [answer for answer in answers if answer["attempt_id"] == row["attempt_id"]], expected)
        assert list(line) == ATTEMPT_COLUMNS and line["trainee_id"] == expected[2], "JSON Lines is exact"
        assert line["score"] == expected[0]["score"] and isinstance(line["seed"], int)
    print(f"{len(attempts)} attempts and {len(answers)} answers read by Python's csv and added up again")


main()
