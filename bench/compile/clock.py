"""Runs one compiler and notes its processor time: clock.py FILE COMMAND…

The build calls it in front of every compiler (CMAKE_CXX_COMPILER_LAUNCHER). It appends 'SECONDS OUTPUT' to FILE.
"""

import os
import sys


def main():
    notes, command = sys.argv[1], sys.argv[2:]
    child = os.posix_spawnp(command[0], command, os.environ)
    _, status, used = os.wait4(child, 0)
    output = command[command.index("-o") + 1] if "-o" in command else ""
    with open(notes, "a", encoding="utf-8") as file:
        file.write(f"{used.ru_utime + used.ru_stime:.3f} {output}\n")
    return os.waitstatus_to_exitcode(status)


sys.exit(main())
