"""An untouched window draws no frame and makes no system call for a minute.

The threads of the program are watched with strace for 60 s. The display server is asked for nothing and asks for nothing either.
"""

import os
import subprocess
import sys
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from _window import Display, Home, Window, check  # noqa: E402

SECONDS = 60


def calls_counted(report):
    """The calls of every line of strace's table but the header, the rules and the total."""
    rows = [line.split() for line in report.splitlines()]
    return {row[-1]: int(row[3]) for row in rows if len(row) >= 5 and row[0].replace(".", "").isdigit() and row[-1] != "total"}


with Display() as display, Home() as home:
    window = Window(display, home)
    time.sleep(3)  # the screen has settled, the pointer rests
    report = os.path.join(home.folder.name, "strace.txt")
    tracer = subprocess.Popen(["strace", "-c", "-f", "-o", report, "-p", str(window.process.pid)], stderr=subprocess.PIPE, text=True)
    time.sleep(SECONDS)
    check(tracer.poll() is None, f"strace could not watch the program: {tracer.stderr.read() if tracer.poll() is not None else ''}")
    tracer.send_signal(2)
    tracer.wait(timeout=20)
    with open(report, encoding="utf-8") as file:
        text = file.read()
    # The call in which each thread was sleeping when strace came and went is counted as interrupted; it is no new one.
    calls = {name: count for name, count in calls_counted(text).items() if name not in ("restart_syscall",)}
    print(f"system calls in {SECONDS} s: {calls or 'none'}")
    check(sum(calls.values()) == 0, text)
    # The check can fail: a moved pointer makes calls.
    watched = subprocess.Popen(["strace", "-c", "-f", "-o", report, "-p", str(window.process.pid)], stderr=subprocess.PIPE, text=True)
    time.sleep(1)
    window.xdotool("mousemove", "300", "300")
    time.sleep(1)
    watched.send_signal(2)
    watched.wait(timeout=20)
    with open(report, encoding="utf-8") as file:
        check(sum(calls_counted(file.read()).values()) > 0, "strace saw nothing of a moved pointer, so it proves nothing")
    window.close()
print("1 passed, 0 failed")
