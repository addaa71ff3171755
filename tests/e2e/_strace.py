"""Delays system calls of a program."""

import os


def slowed(folder, list_s, file_s):
    """The command through which a program is started that finds this folder as slow as one far away over a network: so many seconds
    to list it, and to open each file in it."""
    paths = [word for name in [folder, *(os.path.join(folder, name) for name in os.listdir(folder))] for word in ("-P", name)]
    return ["strace", "-D", "-f", "-qq", "-o", "/dev/null", *paths, "-e", "trace=openat,getdents64",
            "-e", f"inject=getdents64:delay_enter={int(list_s * 1e6)}:when=1", "-e", f"inject=openat:delay_enter={int(file_s * 1e6)}:when=2+"]
