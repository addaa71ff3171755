"""A disk that is full, a disk that cannot be written and a damaged store, for real: a small file system of our own in memory.

Each time: one clear message, nothing that was acknowledged is lost, and the trainee goes on by trying again or in another file.
"""

import os
import sqlite3
import subprocess
import sys
import tempfile

from _store import kinds

if os.environ.get("NEEDLECASE_OWN_MOUNTS") != "1":
    # A mount namespace of our own, as root or not: no other program sees these disks, and they end with us.
    os.environ["NEEDLECASE_OWN_MOUNTS"] = "1"
    mine = ["--mount"] if os.getuid() == 0 else ["--map-root-user", "--mount"]
    os.execvp("unshare", ["unshare", *mine, sys.executable, os.path.abspath(__file__)])

PROGRAM = os.environ["NEEDLECASE_PROGRAM"]
CASE = "neck-bridge-player"
SAFE = "what was kept so far is safe"


class Talk:
    """The terminal face, line by line."""

    def __init__(self, store, home, *arguments):
        self.process = subprocess.Popen([PROGRAM, "practise", CASE, "--fresh", "--store", store, *arguments], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, bufsize=1,
                                        env={"HOME": home, "PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"})
        self.heard = []

    def until(self, words):
        """Reads until a line holds these words; the text since the last call."""
        begun = len(self.heard)
        for line in self.process.stdout:
            self.heard.append(line.rstrip("\n"))
            if words in line:
                return " ".join(self.heard[begun:])
        raise AssertionError(f"'{words}' was never said:\n" + "\n".join(self.heard[-40:]))

    def say(self, line):
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()

    def finish(self, *lines, code=0):
        for line in lines:
            self.say(line)
        self.process.stdin.close()
        rest = self.process.stdout.read()
        self.heard += rest.splitlines()
        assert self.process.wait() == code, rest
        return " ".join(" ".join(self.heard).split())


def fill(disk):
    """Takes every free byte."""
    with open(os.path.join(disk, "filler"), "wb", buffering=0) as filler:
        try:
            while True:
                filler.write(b"x" * 4096)
        except OSError:
            pass
    assert os.statvfs(disk).f_bavail == 0


def on_small_disk(body, size="1m"):
    with tempfile.TemporaryDirectory() as home:
        disk = os.path.join(home, "disk")
        os.mkdir(disk)
        subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", disk], check=True)
        try:
            body(home, disk)
        finally:
            subprocess.run(["umount", "-l", disk], check=True)


def answer_until_full(talk, disk):
    talk.until("other: anything else")
    talk.say("breathing")
    talk.until("Anything else to ask")
    fill(disk)
    talk.say("chest")
    message = talk.until("go on without keeping")
    assert "is full" in message and SAFE in message, message


def full_then_retry(home, disk):
    store = os.path.join(disk, "attempts.db")
    talk = Talk(store, home)
    answer_until_full(talk, disk)
    os.remove(os.path.join(disk, "filler"))
    talk.say("retry")
    said = talk.finish("", "expected", "", "2", "yes")
    assert "Submitted and kept" in said and "Debrief" in said, said[-2000:]
    got = kinds(store)
    assert got[:3] == ["started", "asked", "asked"] and "visit-submitted" in got, got
    print("full, then space again: kept", got)


def full_then_elsewhere(home, disk):
    store, other = os.path.join(disk, "attempts.db"), os.path.join(home, "other.db")
    talk = Talk(store, home)
    answer_until_full(talk, disk)
    talk.say("elsewhere")
    talk.say(other)
    said = talk.finish("", "expected", "", "2", "yes")
    assert "Submitted and kept" in said and "Debrief" in said, said[-2000:]
    assert kinds(store) == ["started", "asked"], "what was acknowledged before stays where it was"
    assert kinds(other)[:3] == ["started", "asked", "asked"] and "visit-submitted" in kinds(other), kinds(other)
    print("full, then elsewhere: kept", kinds(other))


def full_and_on(home, disk):
    talk = Talk(os.path.join(disk, "attempts.db"), home)
    answer_until_full(talk, disk)
    talk.say("go on without keeping")
    said = talk.finish("", "expected", "", "2", "yes", code=3)
    assert "Debrief" in said and "Submitted and kept" not in said, said[-2000:]
    print("full, and on without: the debrief came, and nothing was called kept")


def full_with_room_taken(home, disk):
    """Where the log could take its room before, the answers still find it when the disk is full."""
    store = os.path.join(disk, "attempts.db")
    talk = Talk(store, home)
    talk.until("other: anything else")
    talk.say("breathing")
    talk.until("Anything else to ask")
    fill(disk)
    said = talk.finish("chest", "", "expected", "", "2", "yes")
    assert "Submitted and kept" in said and "is full" not in said, said[-2000:]
    os.remove(os.path.join(disk, "filler"))
    got = kinds(store)
    assert got[:3] == ["started", "asked", "asked"] and "visit-submitted" in got, got
    print("full, with room taken before: kept", got)


def cannot_be_written(home, disk):
    subprocess.run(["mount", "-o", "remount,ro", disk], check=True)
    other = os.path.join(home, "other.db")
    talk = Talk(os.path.join(disk, "attempts.db"), home)
    message = talk.until("go on without keeping")
    assert "Read-only file system" in message or "cannot" in message, message
    talk.say("elsewhere")
    talk.say(other)
    said = talk.finish("", "expected", "", "2", "yes")
    assert "Submitted and kept" in said, said[-2000:]
    assert "visit-submitted" in kinds(other), kinds(other)
    print("read-only: kept elsewhere", kinds(other))


def damaged(home, disk):
    store, other = os.path.join(disk, "attempts.db"), os.path.join(home, "other.db")
    with open(store, "wb") as file:
        file.write(b"SQLite format 3\0" + b"\x5a" * 9000)
    with open(store, "rb") as file:
        before = file.read()
    talk = Talk(store, home)
    message = talk.until("go on without keeping")
    assert "damaged" in message, message
    talk.say("elsewhere")
    talk.say(other)
    said = talk.finish("", "expected", "", "2", "yes")
    assert "Submitted and kept" in said, said[-2000:]
    with open(store, "rb") as file:
        assert file.read() == before, "the damaged file was changed"
    print("damaged: kept elsewhere", kinds(other))


for scene in (full_then_retry, full_then_elsewhere, full_and_on, cannot_be_written, damaged):
    on_small_disk(scene)
on_small_disk(full_with_room_taken, "8m")
print("6 passed, 0 failed")
