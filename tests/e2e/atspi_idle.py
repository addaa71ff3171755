"""A window that is joined to the accessibility bus, with a reader listening, makes no system call for a minute while nobody does
anything: none of its threads runs. And a machine on which accessibility dies, or cannot be started, keeps a window that works."""

import os
import signal
import subprocess
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import _screen_reader  # noqa: E402

_screen_reader.begin()

from _idle import ran_during, wait_until_still  # noqa: E402
from _screen_reader import ScreenReader  # noqa: E402
from _window import Display, Home, Window, check  # noqa: E402

SECONDS = 60
LEASE_S = 35  # what a reader was told of is held for 30 s more by the bridge to AT-SPI, which then wakes once to let it go


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
    reader = ScreenReader(display, home)
    about = reader.wait_for_node("link", "About").queryAction()
    reader.pump(1)
    while reader.events:  # everything that was told has been heard
        reader.events.clear()
        reader.pump(1)
    check(threads_of(reader.process) > 1, "no thread for readers, so this proves nothing")
    wait_until_still(reader.process, LEASE_S)
    did = ran_during(reader.process, SECONDS)
    print(f"what the threads did in {SECONDS} s with a reader listening: {did or 'nothing'}")
    check(not did, str(did))
    did = ran_during(reader.process, 2, lambda: about.doAction(0))
    check(did, "nothing was seen of a pressed link, so this proves nothing")

    doomed = bus_of_readers()
    check(doomed, "the accessibility bus was not found")
    for pid in doomed:
        os.kill(pid, signal.SIGKILL)
    wait_until_still(reader.process, LEASE_S)
    check(reader.process.poll() is None, "the program died with the accessibility bus")
    did = ran_during(reader.process, 4)
    check(not did, f"busy after the accessibility bus died: {did}")
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
