"""Nothing that happens to cases and guidance changes an exported row: a record of 780 attempts, exported again after each change.

The program runs from an installed tree of its own, whose cases and guidance are changed, one thing at a time.
"""

import os
import pathlib
import re
import shutil
import subprocess
import tempfile

SOURCE = pathlib.Path(os.environ["NEEDLECASE_SOURCE_DIR"])
PROGRAM = pathlib.Path(os.environ["NEEDLECASE_PROGRAM"])
ATTEMPTS = 780


def run(*arguments, home):
    environment = {"HOME": home, "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"}
    done = subprocess.run(arguments, capture_output=True, env=environment, check=False)
    assert done.returncode == 0, f"{arguments} gave {done.returncode}: {done.stderr.decode()}"
    return done.stdout


def replace_first(path, old, new):
    text = path.read_text()
    assert old in text, f"{old!r} is not in {path}"
    path.write_text(text.replace(old, new, 1))


def case_files(scenarios):
    return sorted(path for path in scenarios.glob("*/*.toml") if path.parent.name != "guidance")


def comment(scenarios):
    for path in [*case_files(scenarios), *(scenarios / "guidance").glob("*.toml")]:
        path.write_text(path.read_text() + "\n# seen again\n")


def line_ends(scenarios):
    for path in [*case_files(scenarios), *(scenarios / "guidance").glob("*.toml")]:
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))


def draft(scenarios):
    for path in case_files(scenarios):
        replace_first(path, 'status = "ready"', 'status = "draft"')


def word(scenarios):
    for path in case_files(scenarios):
        text, count = re.subn(r'words = ("""\\?\s*|"(?!"))', r"words = \1Well, ", path.read_text(), count=1)
        assert count == 1, path
        path.write_text(text)


def statement(scenarios):
    replace_first(scenarios / "guidance/statements.toml", 'text = "', 'text = "Said anew: ')


def weight(scenarios):
    replace_first(scenarios / "guidance/scoring.toml", "decision = 5", "decision = 9")


def rule(scenarios):
    replace_first(scenarios / "guidance/decisions.toml", 'class = "emergency"', 'class = "contact"')


def deleted(scenarios):
    for path in case_files(scenarios)[::2]:
        path.unlink()


def all_deleted(scenarios):
    for path in case_files(scenarios):
        path.unlink()


with tempfile.TemporaryDirectory(prefix="needlecase-record-") as work:
    tree, store = pathlib.Path(work, "tree"), os.path.join(work, "a.db")
    (tree / "bin").mkdir(parents=True)
    program = shutil.copy(PROGRAM, tree / "bin/needlecase")
    scenarios = tree / "share/needlecase/scenarios"
    run(PROGRAM.parent / "bin/make_record", store, "1", str(ATTEMPTS), home=work)

    def rows(name):
        return run(program, "export", "--rows", name, "--store", store, "--guidance", scenarios / "guidance", home=work)

    shutil.copytree(SOURCE / "scenarios", scenarios)
    before = {name: rows(name) for name in ("attempts", "answers", "sittings")}
    assert before["attempts"].count(b"\r\n") == ATTEMPTS + 1, before["attempts"].count(b"\r\n")
    assert b",,,,,,,," not in before["attempts"].splitlines()[1], "every attempt has a result"
    changes = (comment, line_ends, draft, word, statement, weight, rule, deleted, all_deleted)
    for change in changes:
        shutil.rmtree(scenarios)
        shutil.copytree(SOURCE / "scenarios", scenarios)
        change(scenarios)
        if change in (comment, line_ends, word):
            run(program, "check", scenarios, home=work)  # still whole cases, so it is the change that is tried and no mistake of ours
        for name, text in before.items():
            assert rows(name) == text, f"{change.__name__} changed the rows of {name}"
    assert run(program, "store", "check", "--store", store, home=work).decode().startswith(f"{store}: sound, {ATTEMPTS} attempts")
print(f"{len(changes) + 1} passed, 0 failed")
