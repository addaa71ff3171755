"""The terminal face in a real pseudo terminal of 40 columns, which is made wider while it runs.

No line is longer than the terminal, no word is broken, and what is said is what goes into a pipe, which keeps its own width.
"""

import fcntl
import os
import pty
import select
import struct
import subprocess
import tempfile
import termios
import time

PROGRAM = os.environ["NEEDLECASE_PROGRAM"]
CASE = "upper-back-bricklayer"
FIRST = ["breathing", "", "expected", "contact", "contact", "1 3", "", "2", "yes", "1", "next"]  # the first visit with its debrief
SECOND = ["", "monitor", "monitor", "", "", "yes", "", "next", "quit"]
SECONDS = 60


def set_columns(terminal, columns):
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))


def without_echo(terminal):
    settings = termios.tcgetattr(terminal)
    settings[1] &= ~termios.OPOST
    settings[3] &= ~(termios.ECHO | termios.ICANON)
    settings[6][termios.VMIN], settings[6][termios.VTIME] = 1, 0
    termios.tcsetattr(terminal, termios.TCSANOW, settings)


def read_until(terminal, words):
    """What is said until these words, or to the end."""
    heard, end = b"", time.monotonic() + SECONDS
    while time.monotonic() < end:
        if not select.select([terminal], [], [], 0.5)[0]:
            continue
        try:
            piece = os.read(terminal, 65536)
        except OSError:
            return heard.decode()  # the program has ended
        heard += piece
        if words and words in " ".join(heard.decode(errors="replace").split()):
            return heard.decode()
        if not piece:
            return heard.decode()
    raise AssertionError(f"'{words}' was not said: {heard.decode()[-2000:]}")


def in_terminal(columns, wider, environment):
    """What is said in the first visit, and after the terminal was made wider."""
    master, slave = pty.openpty()
    set_columns(master, columns)
    without_echo(slave)
    with subprocess.Popen([PROGRAM, "preview", CASE], stdin=slave, stdout=slave, stderr=slave, env=environment) as process:
        os.close(slave)
        try:
            os.write(master, "".join(line + "\n" for line in FIRST[:-1]).encode())
            narrow = read_until(master, "'next' shows the next visit.")
            set_columns(master, wider)
            os.write(master, "".join(line + "\n" for line in FIRST[-1:] + SECOND).encode())
            wide = read_until(master, "")
            assert process.wait(SECONDS) == 0, wide
        finally:
            process.kill()
            os.close(master)
    return narrow, wide


def check_width(text, columns, longest_at_least):
    lengths = [len(line) for line in text.splitlines()]
    assert max(lengths) <= columns, f"{max(lengths)} of {columns} columns"
    assert max(lengths) >= longest_at_least, f"only {max(lengths)} of {columns} columns are used"


def main():
    with tempfile.TemporaryDirectory() as home:
        environment = {"HOME": home, "PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "COLUMNS": "33"}
        lines = "".join(line + "\n" for line in FIRST + SECOND)
        piped = subprocess.run([PROGRAM, "preview", CASE], input=lines, capture_output=True, text=True, env=environment, check=True).stdout
        check_width(piped, 78, 70)
        for columns, wider in ((40, 100), (60, 40), (100, 200)):
            narrow, wide = in_terminal(columns, wider, environment)
            check_width(narrow, columns, columns - 8)
            check_width(wide, wider, min(wider, 150) - 8)
            assert (narrow + wide).split() == piped.split(), "the same words, none of them broken"
    print("the same words at 40, 60, 100 and 200 columns and in a pipe")


main()
