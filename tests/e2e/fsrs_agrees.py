"""The recorded review histories are what ts-fsrs 5.4.2 makes of them: makes all of them anew with the package from npm and compares the
bytes with tests/review/fixtures/fsrs6_histories.txt, against which the program's own scheduler is tested (test_review).

Needs node, npm and npm's registry (test only; nothing of it is shipped). Without them it fails and says why.
"""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

PACKAGE = "ts-fsrs@5.4.2"
FIXTURES = pathlib.Path(os.environ["NEEDLECASE_SOURCE_DIR"]) / "tests/review/fixtures"
MAKER = "make_fsrs6_histories.mjs"


def give_up(why):
    sys.exit(f"NOT RUN: {why}. The recorded histories were not made anew, only the program was compared with them (test_review).")


def install(folder):
    command = ["npm", "install", "--no-save", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix", str(folder), PACKAGE]
    try:
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=180, check=False)
    except subprocess.TimeoutExpired:
        give_up(f"npm did not install {PACKAGE} within three minutes")
    if done.returncode != 0:
        give_up(f"npm could not install {PACKAGE}: {done.stderr.strip().splitlines()[-1:]}")


def main():
    if shutil.which("node") is None or shutil.which("npm") is None:
        give_up("node and npm are not installed")
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        install(folder)
        shutil.copy(FIXTURES / MAKER, folder / MAKER)
        made = subprocess.run(["node", MAKER], cwd=folder, capture_output=True, text=True, timeout=120, check=True).stdout
    recorded = (FIXTURES / "fsrs6_histories.txt").read_text(encoding="utf-8")
    if "--write" in sys.argv:
        (FIXTURES / "fsrs6_histories.txt").write_text(made, encoding="utf-8")
        recorded = made
    histories = [line for line in made.splitlines() if not line.startswith("#")]
    assert len(histories) == 1000, f"{len(histories)} histories were made instead of 1,000"
    for number, (ours, theirs) in enumerate(zip(recorded.splitlines(), made.splitlines()), 1):
        assert ours == theirs, f"line {number}\n  recorded: {ours}\n  {PACKAGE}: {theirs}"
    assert recorded == made, "the recorded histories are more or fewer than those that are made"
    reviews = sum(line.count(",") + 1 for line in histories)
    print(f"{len(histories)} histories with {reviews} reviews: recorded as {PACKAGE} schedules them")


if __name__ == "__main__":
    main()
