"""In a real terminal, Enter pressed three times at 'Submit' answers neither the question about the cue nor the end of the debrief, because
nobody can have read them; lines of a file or a pipe all count."""

import os
import pty
import select
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import _store  # noqa: E402
from _terminal import ANSWERS, play  # noqa: E402

PROGRAM = os.environ["NEEDLECASE_PROGRAM"]
CASES = ["neck-retired-miner", "neck-butcher"]


def check(condition, message):
    if not condition:
        print(f"FAILED: {message}")
        sys.exit(1)


def read_until(terminal, words, seconds=60):
    heard, end = "", time.monotonic() + seconds
    while time.monotonic() < end:
        if select.select([terminal], [], [], 0.5)[0]:
            heard += os.read(terminal, 65536).decode(errors="replace")
        if words in " ".join(heard.split()):
            return heard
    return check(False, f"'{words}' was not said: {heard[-2000:]}")


def answer_until_submit(terminal, seconds=60):
    heard, end = "", time.monotonic() + seconds
    while time.monotonic() < end:
        if select.select([terminal], [], [], 0.5)[0]:
            heard = " ".join((heard + os.read(terminal, 65536).decode(errors="replace")).split()) + " "
            continue
        asked = max(ANSWERS, key=heard.rfind)  # the latest: earlier ones have their answer
        if asked == "Submit? yes." and asked in heard:
            return
        if asked in heard:
            heard = ""
            os.write(terminal, (ANSWERS[asked] + "\n").encode())
    check(False, f"'Submit?' was not asked: {heard[-2000:]}")


def typed_in_a_terminal(store):
    terminal, line = pty.openpty()
    process = subprocess.Popen([PROGRAM, "practise", "--store", store, *CASES], stdin=line, stdout=line, stderr=line)
    os.close(line)
    try:
        answer_until_submit(terminal)
        time.sleep(0.5)
        os.write(terminal, b"yes\n\n\n\n")
        read_until(terminal, "Which cue decided it?")
        time.sleep(2)
        kinds = [kind for _, _, kind, _ in _store.events(store)]
        check(kinds[-1] == "visit-submitted", f"lines typed before answered what was not read yet: {kinds}")
    finally:
        process.kill()
        process.wait()
        os.close(terminal)


with tempfile.TemporaryDirectory() as folder:
    typed_in_a_terminal(os.path.join(folder, "typed.db"))
    piped = os.path.join(folder, "piped.db")
    play(PROGRAM, piped, "Debrief:", CASES)
    check("cue-named" in [kind for _, _, kind, _ in _store.events(piped)], "a line of a pipe did not count")
print("2 passed, 0 failed")
