"""A window that is joined to the accessibility bus, with a reader listening, makes no system call for a minute while nobody does
anything; and a machine on which accessibility dies, or cannot be started, keeps a window that works."""

import os
import signal
import subprocess
import sys
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import _reader  # noqa: E402

_reader.begin()

from _reader import Reader  # noqa: E402
from _strace import calls_during  # noqa: E402
from _window import Display, Home, Window, check  # noqa: E402

SECONDS = 60


def threads_of(process):
    return len(os.listdir(f"/proc/{process.pid}/task"))


def bus_of_readers():
    """The accessibility bus of this test's own session: the daemon whose parent is the launcher that our session bus started."""
    found = subprocess.run(["ps", "-eo", "pid=,args="], capture_output=True, text=True, check=True).stdout.splitlines()
    mine = os.environ["DBUS_SESSION_BUS_ADDRESS"]
    pids = []
    for line in found:
        pid, _, command = line.strip().partition(" ")
        if "at-spi" not in command and "accessibility.conf" not in command:
            continue
        try:
            with open(f"/proc/{pid}/environ", encoding="utf-8", errors="replace") as file:
                if f"DBUS_SESSION_BUS_ADDRESS={mine}" in file.read():
                    pids.append(int(pid))
        except OSError:  # ended meanwhile
            pass
    return pids


with Display() as display, Home() as home:
    reader = Reader(display, home)
    about = reader.wait_for_node("link", "About").queryAction()  # found now: a traced program answers slowly
    reader.pump(3)  # the screen has settled and everything that was told has been heard
    while reader.events:
        reader.events.clear()
        reader.pump(1)
    check(threads_of(reader.process) > 1, "no thread for readers, so this proves nothing")
    calls = calls_during(reader.process, home.folder.name, SECONDS)
    print(f"system calls in {SECONDS} s with a reader listening: {calls or 'none'}")
    check(sum(calls.values()) == 0, str(calls))
    asked = calls_during(reader.process, home.folder.name, 2, lambda: about.doAction(0))
    check(sum(asked.values()) > 0, "strace saw nothing of a pressed link, so it proves nothing")

    doomed = bus_of_readers()
    check(doomed, "the accessibility bus was not found")
    for pid in doomed:
        os.kill(pid, signal.SIGKILL)
    time.sleep(2)
    check(reader.process.poll() is None, "the program died with the accessibility bus")
    calls = calls_during(reader.process, home.folder.name, 4)
    check(sum(calls.values()) == 0, f"busy after the accessibility bus died: {calls}")
    reader.process.kill()
    said = reader.process.stderr.read().decode()
    reader.process.wait(timeout=20)
    check(said == "", f"said on standard error: {said}")

with Display() as display, Home() as home:
    # A session bus that is named but not there.
    os.environ["DBUS_SESSION_BUS_ADDRESS"] = "unix:path=" + os.path.join(home.folder.name, "nothing")
    window = Window(display, home)
    window.click("bar/about")
    window.wait_for(lambda nodes: any(node["name"] == "What this is" for node in nodes), "the next page without a bus")
    window.process.kill()
    said = window.process.stderr.read().decode()
    check(said == "", f"said on standard error without a bus: {said}")
print("3 passed, 0 failed")
