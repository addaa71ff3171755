"""Watches or delays the system calls that all threads of a process make."""

import os
import subprocess
import time

from _window import check


def calls_counted(report):
    """The calls of every line of strace's table but the header, the rules and the total."""
    rows = [line.split() for line in report.splitlines()]
    return {row[-1]: int(row[3]) for row in rows if len(row) >= 5 and row[0].replace(".", "").isdigit() and row[-1] != "total"}


def slowed(folder, list_s, file_s):
    """The command through which a program is started that finds this folder as slow as one far away over a network: so many seconds
    to list it, and to open each file in it."""
    paths = [word for name in [folder, *(os.path.join(folder, name) for name in os.listdir(folder))] for word in ("-P", name)]
    return ["strace", "-D", "-f", "-qq", "-o", "/dev/null", *paths, "-e", "trace=openat,getdents64",
            "-e", f"inject=getdents64:delay_enter={int(list_s * 1e6)}:when=1", "-e", f"inject=openat:delay_enter={int(file_s * 1e6)}:when=2+"]


def calls_during(process, folder, seconds, meanwhile=lambda: None):
    """The calls of `seconds`, by name; `meanwhile` runs in the middle."""
    report = os.path.join(folder, "strace.txt")
    tracer = subprocess.Popen(["strace", "-c", "-f", "-o", report, "-p", str(process.pid)], stderr=subprocess.PIPE, text=True)
    time.sleep(seconds / 2)
    meanwhile()
    time.sleep(seconds / 2)
    check(tracer.poll() is None, f"strace could not watch the program: {tracer.stderr.read() if tracer.poll() is not None else ''}")
    tracer.send_signal(2)
    tracer.wait(timeout=20)
    with open(report, encoding="utf-8") as file:
        # The call in which each thread was sleeping when strace came and went is counted as interrupted; it is no new one.
        return {name: count for name, count in calls_counted(file.read()).items() if name != "restart_syscall"}
