"""An untouched window draws no frame and makes no system call for a minute, also when it is joined to the accessibility bus and a reader
listens: none of its threads runs. And a machine on which accessibility dies, or cannot be started, keeps a window that works.

Seen from outside, by what the kernel counts of its threads. Each window has a display, and where there is a reader a session, of its own,
and all wait during the same minute.
"""

import os
import signal
import subprocess
import sys
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import _screen_reader  # noqa: E402

if len(sys.argv) > 1 and sys.argv[1] != "alone":
    _screen_reader.begin()

from _idle import check_wakes, ran_during, wait_until_still  # noqa: E402
from _scenes import play_scenes  # noqa: E402
from _screen_reader import ScreenReader  # noqa: E402
from _window import Display, Home, Window, check  # noqa: E402

SECONDS = 60
LEASE_S = 35  # what a reader was told of is held for 30 s more by the bridge to AT-SPI, which then wakes once to let it go


def check_idle(process, seconds, what):
    did = ran_during(process, seconds)
    print(f"{what}: what the threads did in {seconds} s: {did or 'nothing'}")
    check(not did, f"{what}: {did}")


def wait_out_leases(process):
    time.sleep(LEASE_S)
    wait_until_still(process)


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


def kill_quiet(process):
    process.kill()
    said = process.stderr.read().decode()
    process.wait(timeout=20)
    check(said == "", f"said on standard error: {said}")


def listened_to(display, home):
    """The window, a reader that has heard everything there is to hear, and a link of the window."""
    reader = ScreenReader(display, home)
    about = reader.wait_for_node("link", "About").queryAction()
    reader.pump(1)
    while reader.events:
        reader.events.clear()
        reader.pump(1)
    check(len(os.listdir(f"/proc/{reader.process.pid}/task")) > 1, "no thread for readers, so this proves nothing")
    return reader.process, about


def idle_alone(display, home):
    window = Window(display, home)
    wait_until_still(window.process)
    check_idle(window.process, SECONDS, "alone")
    check_wakes(window.process, lambda: window.xdotool("mousemove", "300", "300"), "a moved pointer")
    window.close()


def idle_read(display, home):
    process, about = listened_to(display, home)
    wait_out_leases(process)
    check_idle(process, SECONDS, "with a reader listening")
    check_wakes(process, lambda: about.doAction(0), "a pressed link")
    kill_quiet(process)


def bus_dies(display, home):
    process, about = listened_to(display, home)
    about.doAction(0)
    doomed = bus_of_readers()
    check(doomed, "the accessibility bus was not found")
    for pid in doomed:
        os.kill(pid, signal.SIGKILL)
    wait_out_leases(process)
    check(process.poll() is None, "the program died with the accessibility bus")
    check_idle(process, SECONDS, "after the accessibility bus died")
    kill_quiet(process)


def no_bus(display, home):
    """A session bus that is named but not there."""
    os.environ["DBUS_SESSION_BUS_ADDRESS"] = "unix:path=" + os.path.join(home.folder.name, "nothing")
    window = Window(display, home)
    window.click("bar/about")
    window.wait_for(lambda nodes: any(node["name"] == "What this is" for node in nodes), "the next page without a bus")
    kill_quiet(window.process)


SCENES = {"read": idle_read, "alone": idle_alone, "bus-dies": bus_dies, "no-bus": no_bus}

if len(sys.argv) > 1:
    with Display() as display, Home() as home:
        SCENES[sys.argv[1]](display, home)
else:
    print("".join(play_scenes(os.path.abspath(__file__), SCENES, len(SCENES))), end="")
    print(f"{len(SCENES)} passed, 0 failed")
