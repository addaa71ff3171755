"""Works cases in the terminal face, question by question, so that a record is one that the program itself has made.

As a program: _terminal.py STORE UNTIL [ARGUMENT…] plays `needlecase practise ARGUMENT…` into STORE until it says UNTIL, and stops it there
as a power cut would: what was on the screen then is what the window begins with.
"""

import os
import select
import subprocess
import sys
import time

# How each question of the terminal begins, and what is answered. A case that is answered like this is submitted, not solved.
ANSWERS = {
    "Ask the patient about, one at a time": "",
    "Anything else to ask?": "",
    "How urgent is this report by itself?": "expected",
    "What should the patient do, all in all?": "monitor",
    "What do you advise?": "",
    "More advice?": "",
    "How sure are you of the decision?": "2",
    "Submit? yes.": "yes",
    "Which cue decided it?": "",
    "'next' shows the next visit.": "",
    "'next' opens the next case.": "",
}


def play(program, store, until, arguments, environment=None, answers=None, seconds=60):
    """Plays until the terminal has said `until` (of a pair: so many times). All it called kept by then is on the disk. What it said."""
    given = {**ANSWERS, **(answers or {})}
    with subprocess.Popen([program, "practise", "--store", store, *arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, env=environment) as process:
        try:
            return converse(process, until, given, time.monotonic() + seconds)
        finally:
            process.kill()


def converse(process, until, given, end):
    words, times = until if isinstance(until, tuple) else (until, 1)
    heard, fresh = "", ""
    while time.monotonic() < end:
        if not select.select([process.stdout], [], [], 0.5)[0]:
            continue
        piece = os.read(process.stdout.fileno(), 65536).decode(errors="replace")
        heard += piece
        fresh = " ".join((fresh + piece).split())
        if " ".join(heard.split()).count(words) >= times:
            return heard
        if not piece:
            break
        asked = max(given, key=fresh.rfind)  # the latest: earlier ones have their answer
        if asked in fresh:
            fresh = ""
            process.stdin.write((given[asked] + "\n").encode())
            process.stdin.flush()
    raise AssertionError(f"'{words}' was not said {times} times:\n{heard[-3000:]}")


if __name__ == "__main__":
    play(os.environ["NEEDLECASE_PROGRAM"], sys.argv[1], sys.argv[2], sys.argv[3:])
